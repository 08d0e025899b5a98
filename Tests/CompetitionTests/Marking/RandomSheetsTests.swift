import Scoring
import SimulatedDisk
import Testing

@testable import Competition

/// Random sessions over papers: what the table saw live is what the journal says, by this module and by a naive fold.
@Suite struct RandomSheetsTests {
  @Test("300 sessions: live, replayed and naive agree, and verifying finds no fault", arguments: 0..<15)
  func agreement(_ batch: Int) throws {
    for number in 0..<20 {
      let seed = UInt64(batch * 20 + number)
      var session = try RandomSheets(seed: seed)
      for _ in 0..<20 + number { try session.step() }
      try expectAgreement(session.hall, "seed \(seed)")
    }
  }

  private func expectAgreement(_ hall: Hall, _ seed: Comment) throws {
    let lines = try hall.lines()
    var replayed = CompetitionState()
    for line in lines { replayed.replay(line) }
    replayed.settle()
    #expect(Picture(hall.state) == Picture(replayed), seed)
    var verification = Verification()
    for line in lines { verification.take(line) }
    #expect(verification.faults == [], seed)
    #expect(hall.state.strays == [] && hall.state.breaches == [] && hall.state.unreadable == nil, seed)

    let contest = try hall.contest()
    let naive = try NaivePapers(lines)
    #expect(naive.labels == (0..<contest.subjectCount).map(contest.label), seed)
    for standing in contest.codedStandings {
      #expect(standing.cells.map(\.spelling) == [naive.practical(standing.code)], seed)
    }
    let open = contest.markingOpenItems.map { $0.spelled(in: contest) }
    #expect(open.sorted() == naive.open.keys.sorted(), seed)
    #expect(contest.markingOpenCount == naive.open.values.reduce(0, +), seed)
    #expect((contest.openCount == 0) == contest.openItems.isEmpty, seed)
  }

  @Test("100 sessions: undoing act after act goes back through every picture there was", arguments: 0..<10)
  func undo(_ batch: Int) throws {
    for number in 0..<10 {
      let seed = UInt64(1000 + batch * 10 + number)
      var session = try RandomSheets(seed: seed)
      for _ in 0..<20 { try session.step() }
      if session.hall.state.contests[0].seal != nil { try session.hall.reopen() }
      var pictures: [(Result, MarkingPicture)] = []
      for _ in 0..<20 {
        let before = (try session.hall.shown(), MarkingPicture(try session.hall.contest()))
        if try session.change() { pictures.append(before) }
      }
      for picture in pictures.reversed() {
        try session.hall.undo()
        #expect(try session.hall.shown() == picture.0, "seed \(seed)")
        #expect(MarkingPicture(try session.hall.contest()) == picture.1, "seed \(seed)")
      }
    }
  }
}
