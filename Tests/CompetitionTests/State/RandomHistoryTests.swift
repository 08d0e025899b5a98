import Journal
import Scoring
import SimulatedDisk
import Testing

@testable import Competition

/// The fold over random sessions: what the table saw live is what the journal says, by this module and by a naive one.
@Suite struct RandomHistoryTests {
  @Test("2,000 sessions: live, replayed and naive agree, and verifying finds no fault", arguments: 0..<40)
  func agreement(_ batch: Int) throws {
    for number in 0..<50 {
      let seed = UInt64(batch * 50 + number)
      var session = try RandomSession(seed: seed)
      let steps = 6 + number % 15
      for _ in 0..<steps { try session.step() }
      try expectAgreement(session.hall, "seed \(seed), \(steps) steps")
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
    let naive = try NaiveFold(lines)
    #expect(ResultTable(contest, in: hall.state).text == naive.table, seed)
    #expect(contest.openItems.isEmpty == naive.isComplete, seed)
    #expect((contest.openCount == 0) == naive.isComplete, seed)
    #expect(contest.ranking.openTieCount == contest.ranking.openTies.count, seed)

    let ranks = ResultTable(contest, in: hall.state).rows.compactMap(\.rank)
    if !contest.scheme.sharedRanks { #expect(Set(ranks).count == ranks.count, "two on one rank, \(seed)") }
    #expect(ranks == ranks.sorted(), seed)
  }

  @Test("200 sessions: undoing act after act goes back through every result there was", arguments: 0..<10)
  func undo(_ batch: Int) throws {
    for number in 0..<20 {
      let seed = UInt64(batch * 20 + number)
      var session = try RandomSession(seed: seed)
      for _ in 0..<10 { try session.step() }
      if session.hall.state.contests[0].seal != nil { try session.hall.reopen() }
      var results: [Result] = []
      for _ in 0..<12 {
        let before = try session.hall.shown()
        if try session.change() { results.append(before) }
      }
      for result in results.reversed() {
        try session.hall.undo()
        #expect(try session.hall.shown() == result, "seed \(seed)")
      }
    }
  }
}
