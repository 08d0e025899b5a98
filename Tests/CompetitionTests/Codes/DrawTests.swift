import Journal
import Scoring
import Testing

@testable import Competition

/// The draw of order and stations.
///
/// The orders here come from another tool: `for e in 001 002 003 004 005; do echo "$(printf '%s' "dawn:$e" | sha256sum) $e";
/// done | sort` gives 005 001 003 002 004, and with `noon` 004 005 001 002 003.
@Suite struct DrawTests {
  private let entries = ["001", "002", "003", "004", "005"]

  @Test("who stands where follows from the seed: rounds and stations are filled in drawn order")
  func worked() throws {
    let hall = try Hall.withPeople(entries)
    #expect(try hall.drawn() == [])
    try hall.act(.draw(contest: 1, seed: "dawn", stations: 2, reason: ""), by: "李敏")
    #expect(try hall.drawn() == ["005 1-1", "001 1-2", "003 2-1", "002 2-2", "004 3-1"])
    // printf '005\t1\t1\n001\t1\t2\n003\t2\t1\n002\t2\t2\n004\t3\t1\n' | sha256sum
    #expect(
      try hall.contest().codes.draw?.table == "ace847e5ab5873e0ea99c0fd7f01d917638ab663d9ea5c837ed597b4ac93b97e")
  }

  @Test("drawing again names the draw before and says why; the same draw is none")
  func again() throws {
    let hall = try Hall.withPeople(entries)
    let first = try hall.act(.draw(contest: 1, seed: "dawn", stations: 5, reason: ""), by: "李敏")
    hall.refuses(.draw(contest: 1, seed: "dawn", stations: 5, reason: "再抽"), .unchanged, by: "李敏")
    hall.refuses(.draw(contest: 1, seed: "noon", stations: 5, reason: " "), .reasonNeeded, by: "李敏")
    let second = try hall.act(.draw(contest: 1, seed: "noon", stations: 5, reason: "工位坏了一台"), by: "李敏")
    #expect(second[0].text.contains("\"replaces\":[\"\(hall.folder.station.id):\(first[0].seq)\"]"))
    #expect(try hall.drawn() == ["004 1-1", "005 1-2", "001 1-3", "002 1-4", "003 1-5"])
  }

  @Test("who is out of the contest by then is not drawn; who comes later makes another draw of the same seed")
  func whoIsThere() throws {
    let hall = try Hall.withPeople(entries)
    try hall.declare("003", .withdrawn)
    try hall.act(.draw(contest: 1, seed: "dawn", stations: 4, reason: ""), by: "李敏")
    #expect(try hall.drawn() == ["005 1-1", "001 1-2", "002 1-3", "004 1-4"])
    // The draw is what it was when it was made.
    try hall.declare("003", nil, reason: "误记")
    #expect(try hall.drawn().count == 4)
    hall.refuses(.draw(contest: 1, seed: "dawn", stations: 4, reason: ""), .reasonNeeded, by: "李敏")
    try hall.act(.draw(contest: 1, seed: "dawn", stations: 4, reason: "003 补到"), by: "李敏")
    #expect(try hall.drawn() == ["005 1-1", "001 1-2", "003 1-3", "002 1-4", "004 2-1"])
  }

  @Test("what can't be drawn is refused")
  func refused() throws {
    let hall = try Hall.withPeople([])
    func draw(_ seed: String, _ stations: Int) -> Intent {
      .draw(contest: 1, seed: seed, stations: stations, reason: "")
    }
    hall.refuses(draw("dawn", 2), .open([.nobody]), by: "李敏")
    hall.refuses(draw("dawn", 2), .personNeeded)
    hall.refuses(draw(" ", 2), .emptyText(.seed), by: "李敏")
    hall.refuses(draw("a\nb", 2), .controlCharacter(.seed), by: "李敏")
    for stations in [0, -1, .min, .max, 10_000] { hall.refuses(draw("dawn", stations), .badCount(stations), by: "李敏") }
    hall.refuses(.draw(contest: 2, seed: "dawn", stations: 2, reason: ""), .noSuchContest, by: "李敏")
  }

  @Test("two stations that drew have drawn nothing, until one of them draws again")
  func severalDraws() throws {
    let hall = try Hall.withPeople(entries)
    try hall.act(.draw(contest: 1, seed: "dawn", stations: 2, reason: ""), by: "李敏")
    let table = try #require(try hall.contest().codes.draw?.table)
    let other = DrawRecord(contest: 1, seed: "noon", stations: 2, replaces: [], reason: "", table: table)
    try hall.slipIn(.draw(other))
    #expect(try hall.drawn() == [])
    try hall.act(.draw(contest: 1, seed: "noon", stations: 2, reason: "两站各抽了一次"), by: "李敏")
    #expect(try hall.drawn().first == "004 1-1")
  }
}

extension Hall {
  /// A contest with these contestants, and everybody who works at the table enrolled.
  static func withPeople(_ entries: [String]) throws -> Hall {
    let hall = try Hall(entries)
    for (name, duty) in [
      ("李敏", Duty.scorekeeper), ("王芳", .secondKeyer), ("周密", .codeKeeper), ("吴密", .codeKeeper),
      ("郑密", .codeKeeper), ("孙正", .supervisor),
    ] { try hall.act(.enrol(name: name, duty: duty, key: nil, reason: "")) }
    try hall.enrolReferee()
    return hall
  }

  /// The draw as people read it: `005 1-2` is entry 005 at the second station of the first round.
  func drawn() throws -> [String] {
    let contest = try contest()
    return contest.drawnPlaces.map { "\(contest.roster[$0.contestant].entry) \($0.round)-\($0.station)" }
  }

  /// Expects that an intent is refused to a person, and that the refusal leaves no trace.
  func refuses(
    _ intent: Intent, _ refusal: Refusal, by person: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let before = state.recordCount
    #expect(throws: ActFailure.refused(refusal), sourceLocation: sourceLocation) { try act(intent, by: person) }
    #expect(state.recordCount == before, sourceLocation: sourceLocation)
  }
}
