import Scoring
import Testing

/// The least field of a plan, against trying every number.
@Suite struct LeastFieldOracleTests {
  @Test("the least field of each stage of each notice", arguments: RandomContest.notices.map(\.rulebook))
  func leastField(_ id: String) throws {
    let notice = try #require(RandomContest.notices.first { $0.rulebook == id })
    let rulebook = try #require(Rulebook.builtIn.first { $0.id == id })
    for stage in notice.stages {
      #expect(rulebook.provisions.leastField(at: stage)?.atLeast == NaivePlan.least(stage, notice), "\(stage)")
    }
  }

  @Test("the trying itself: RULES.md has 30, 100 and 334")
  func trying() {
    #expect(NaivePlan.least(.final, Xicheng()) == 30)
    #expect(NaivePlan.least(.semifinal, Xicheng()) == 100)
    #expect(NaivePlan.least(.semifinal, BeijingWorkers()) == 100)
    #expect(NaivePlan.least(.preliminary, BeijingWorkers()) == 334)
  }
}
