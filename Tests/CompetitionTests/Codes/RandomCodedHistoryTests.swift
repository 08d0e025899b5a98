import Scoring
import Testing

@testable import Competition

/// Sessions with judges, sheets and codes: what the table saw live is what the journal says.
@Suite struct RandomCodedHistoryTests {
  @Test(
    "200 sessions: live and replayed agree, what is open is counted, and verifying finds no fault", arguments: 0..<10)
  func agreement(_ batch: Int) throws {
    for number in 0..<20 {
      let seed = UInt64(batch * 20 + number)
      var session = try RandomCodedSession(seed: seed)
      for _ in 0..<30 + number * 3 { try session.step() }
      let live = session.hall.state
      var replayed = CompetitionState()
      for line in try session.hall.lines() { replayed.replay(line) }
      replayed.settle()
      #expect(Picture(live) == Picture(replayed), "seed \(seed)")
      let contests = [live.contests[0], replayed.contests[0]]
      #expect(try HiddenPicture(contests[0]) == HiddenPicture(contests[1]), "seed \(seed)")
      #expect(try session.hall.faults() == [], "seed \(seed)")
      #expect(live.strays == [] && live.breaches == [], "seed \(seed)")
      for contest in contests { #expect((contest.openCount == 0) == contest.openItems.isEmpty, "seed \(seed)") }
    }
  }

  @Test(
    "sessions that are seen through to the end are signed, and every mark is the one its code had", arguments: 0..<24)
  func seenThrough(_ seed: Int) throws {
    var session = try RandomCodedSession(seed: UInt64(seed))
    try session.hall.layTwo()
    for _ in 0..<40 { try session.step() }
    for _ in 0..<400 where session.hall.state.contests[0].openItems.count > 0 { try session.seeToSomething() }
    let contest = session.hall.state.contests[0]
    try #require(contest.openItems == [], "\(contest.openItems)")
    #expect(!contest.codes.isBlind && contest.codedSeal != nil)
    // By the tables alone: from the entry number through every layer to the line of the table that was signed.
    var coded: [String: String] = [:]
    for row in CodedTable(contest).rows { coded[row.code] = row.components[0] }
    var codes = (1...contest.codes.layers.count).map { layer in
      Dictionary(uniqueKeysWithValues: contest.codeTable(layer: layer).map { ($0.name, $0.code) })
    }
    let first = codes.removeFirst()
    for (entry, code) in first {
      let last = codes.reduce(code) { $1[$0] ?? "" }
      let contestant = try #require(contest.index(entry: entry))
      let cell = contest.standing(of: contestant).cells[try #require(contest.scheme.column(id: "practical"))]
      #expect(cell.spelling == coded[last], "\(entry)")
    }
  }
}

/// What a contest keeps for itself while codes stand, and what its judges come to.
private struct HiddenPicture: Equatable {
  let lines: [String]

  init(_ contest: Contest) throws {
    lines =
      contest.codes.layers.map { "\($0)" } + contest.codes.contestants.map(String.init)
      + contest.drawnPlaces.map { "\($0)" } + contest.judgeRoster.judges.map { "\($0)" }
      + contest.ownUnits.map { "\($0)" } + contest.judgeOpenItems.map { "\($0)" } + ["\(contest.judgeOpenCount)"]
      + (0..<contest.subjectCount).map { subject in
        "\(contest.label(of: subject)) \(contest.excusedPiles(of: subject).sorted()) "
          + "\(String(describing: contest.contestant(of: subject))) \(String(describing: contest.work(of: subject)?.scores))"
      } + contest.codedStandings.map { "\($0)" } + [
        contest.codedSeal?.signed.statement ?? "", CodedTable(contest).text,
      ]
  }
}
