import Testing

@testable import Scoring

/// What the notices have against a plan of prizes before the contest, and once it is known how many competed.
@Suite struct PrizeCheckTests {
  private func kinds(
    _ plan: String, _ rules: Provisions = .weihai, competed: Int? = nil, innovative: Bool? = nil
  ) throws -> [PrizeFault.Kind] {
    let facts = contest(.final) { $0.isInnovative = innovative }
    return rules.check(try PrizePlan(reading: plan), facts, competed: competed).map(\.kind)
  }

  @Test("N5's two sets of names, whole or in part", arguments: ["金牌:1,银牌:1,铜牌:1,优胜奖:5", "一等奖:1,三等奖:3", "优胜奖:1"])
  func names(plan: String) throws {
    #expect(try kinds(plan) == [])
  }

  @Test("names of no set, of two sets, and a lower prize first")
  func wrongNames() throws {
    #expect(try kinds("特等奖:1,一等奖:1") == [.unknownName("特等奖")])
    #expect(try kinds("一等奖:1,优胜奖:30%") == [.mixedSets(["一等奖", "优胜奖"])])
    #expect(try kinds("银牌:1,金牌:1") == [.order("金牌", behind: "银牌")])
    // N2 names no prizes, so any name will do.
    #expect(try kinds("特等奖:1,优胜奖:90%", .workers, competed: 100) == [])
  }

  @Test("60 % in principle: a warning with its clause")
  func number() throws {
    #expect(try kinds("一等奖:36", competed: 61) == [])
    #expect(try kinds("一等奖:37", competed: 61) == [.tooMany(planned: 37, atMost: 36)])
    #expect(try kinds("一等奖:10,二等奖:45%", competed: 61) == [.tooMany(planned: 37, atMost: 36)])
    let faults = Provisions.weihai.check(try PrizePlan(reading: "一等奖:37"), contest(.final), competed: 61)
    #expect(faults.map(\.firmness) == [.warned] && faults.map(\.basis) == [.clause("三(一)")])
  }

  @Test("before it is known how many compete, only the shares can be too many")
  func planned() throws {
    #expect(try kinds("一等奖:20%,二等奖:40%") == [])
    #expect(try kinds("一等奖:20%,二等奖:41%") == [.tooManyPercent(planned: 61, atMost: 60)])
    #expect(try kinds("一等奖:1000") == [])
  }

  @Test("N4's ceilings: 5000, 3000 and 2000 yuan")
  func ceilings() throws {
    #expect(try kinds("一等奖:1:5000,二等奖:2:3000,三等奖:3:2000", .haidian, innovative: false) == [])
    #expect(
      try kinds("一等奖:1:5001,二等奖:2:3001,三等奖:3:2001,优秀奖:9:9000", .haidian, innovative: false) == [
        .aboveCeiling(prize: "一等奖", yuan: 5001, atMost: 5000),
        .aboveCeiling(prize: "二等奖", yuan: 3001, atMost: 3000),
        .aboveCeiling(prize: "三等奖", yuan: 2001, atMost: 2000),
      ])
    #expect(try kinds("一等奖:1,二等奖:1", .haidian, innovative: false) == [])
  }

  @Test("innovative events may go higher; not knowing whether it is one is a question")
  func innovative() throws {
    #expect(try kinds("一等奖:1:8000", .haidian, innovative: true) == [])
    #expect(try kinds("一等奖:1:8000", .haidian, innovative: nil) == [])
    let plan = try PrizePlan(reading: "一等奖:1:8000")
    let facts = contest(.final) { facts in
      facts.tier = .district
      facts.prizes = plan
    }
    #expect(Provisions.haidian.questions(facts, in: everybody(200)) == [.innovative])
  }

  @Test("a stage, or a rulebook, without prizes")
  func noPrizes() throws {
    let plan = try PrizePlan(reading: "一等奖:1")
    let preliminary = Provisions.weihai.check(plan, contest(.preliminary), competed: nil)
    #expect(preliminary == [PrizeFault(kind: .noPrizesHere, firmness: .refused, basis: .clause("三(一)"))])
    let none = Provisions.xicheng.check(plan, contest(.final), competed: nil)
    #expect(none == [PrizeFault(kind: .noPrizesHere, firmness: .refused, basis: .convention)])
  }
}
