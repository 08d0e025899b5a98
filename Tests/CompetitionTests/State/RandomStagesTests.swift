import Journal
import Testing

@testable import Competition

/// The fold over random competitions of several contests under rules of every kind.
@Suite struct RandomStagesTests {
  @Test("240 competitions: live, replayed and naive agree, and verifying finds no fault", arguments: 0..<12)
  func agreement(_ batch: Int) throws {
    for number in 0..<20 {
      let seed = UInt64(batch * 20 + number)
      var competition = try RandomStages(seed: seed)
      for _ in 0..<70 { try competition.step() }
      try expectAgreement(competition.hall, "seed \(seed)")
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

    let naive = try NaiveStages(lines)
    for contest in hall.state.contests {
      let stage = NaiveStage(all: naive, number: contest.setUp.contest)
      #expect(ResultTable(contest, in: hall.state).text == stage.table, "\(seed), contest \(stage.number)")
      #expect(contest.openItems.isEmpty == stage.isComplete, "\(seed), contest \(stage.number)")
      #expect((contest.openCount == 0) == stage.isComplete, "\(seed), contest \(stage.number)")
    }
  }
}
