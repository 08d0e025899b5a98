import Testing

@testable import Scoring

/// All prizes together, and what each is worth.
@Suite struct PrizeFindingTests {
  typealias Verdict = Finding.Verdict

  private let rules = provisions {
    $0.prizes = PrizeRules(
      stages: [.final], sets: [], atMostPercent: 60, firmness: .warned,
      ceilings: [
        PrizeCeiling(
          prize: "一等奖", yuan: 5000, isLiftedForInnovative: true, firmness: .warned, basis: .clause("二(四)")),
        PrizeCeiling(
          prize: "二等奖", yuan: 3000, isLiftedForInnovative: false, firmness: .refused, basis: .convention),
      ], basis: .clause("三(一)"))
  }

  @Test(
    "at most 60 % of those who competed",
    arguments: [
      // 60 % of 61 are 36: six, and half of the field, which is 30.
      ("一等奖:1,二等奖:2,三等奖:3,优胜奖:30", 61, 0, .met, "36/61"),
      ("一等奖:1,二等奖:2,三等奖:3,优胜奖:31", 61, 0, .breached, "37/61"),
      ("一等奖:1,二等奖:2,三等奖:3,优胜奖:50%", 61, 0, .met, "36/61"),
      ("一等奖:1,二等奖:2,三等奖:3,优胜奖:50%", 59, 0, .met, "35/59"),
      ("优胜奖:61%", 100, 0, .breached, "61/100"), ("优胜奖:60%", 100, 0, .met, "60/100"),
      ("优胜奖:30", 61, 1, .unknown(.notYet), "30/61"), ("优胜奖:30", 0, 0, .unknown(.notYet), "30/0"),
    ] as [(String, Int, Int, Verdict, String)])
  func share(_ plan: String, _ competed: Int, _ pending: Int, _ verdict: Verdict, _ figure: String) throws {
    let field = Field(competed: competed, ranked: competed, pending: pending)
    let facts = try complianceFacts(field: field) { $0.facts.prizes = try PrizePlan(reading: plan) }
    let found = try rules.finding("prize-share", facts)
    #expect(found.verdict == verdict)
    #expect(found.figure == figure)
    #expect(found.limit == "≤ 60 %")
    #expect(found.firmness == .warned)
    #expect(found.basis == .clause("三(一)"))
  }

  @Test("of whole teams where teams compete: 60 % of 40 people are 24, twelve teams of two")
  func teams() throws {
    for (count, verdict) in [(12, Verdict.met), (13, .breached)] {
      let facts = try complianceFacts(field: Field(competed: 40, ranked: 20)) {
        $0.facts.form = .team(size: 2)
        $0.teamSizes = Array(repeating: 2, count: 20)
        $0.facts.prizes = try PrizePlan(reading: "优胜奖:\(count)")
      }
      let found = try rules.finding("prize-share", facts)
      #expect(found.verdict == verdict)
      #expect(found.figure == "\(count)/20")
    }
  }

  @Test(
    "what the first prize is worth; innovative events may go higher",
    arguments: [
      ("一等奖:1:5000", nil, .met, "5000"), ("一等奖:1:5001", nil, .unknown(.fact(.innovative)), "5001"),
      ("一等奖:1:5001", false, .breached, "5001"), ("一等奖:1:5001", true, .met, "5001"),
      ("一等奖:1", nil, .unknown(.prizeWorth), nil), ("金牌:1:9000", nil, .notApplicable, nil),
    ] as [(String, Bool?, Verdict, String?)])
  func ceiling(_ plan: String, _ isInnovative: Bool?, _ verdict: Verdict, _ figure: String?) throws {
    let facts = try complianceFacts {
      $0.facts.prizes = try PrizePlan(reading: plan)
      $0.facts.isInnovative = isInnovative
    }
    let found = try rules.finding("ceiling:一等奖", facts)
    #expect(found.verdict == verdict)
    #expect(found.figure == figure)
    #expect(found.limit == "≤ 5000")
    #expect(found.basis == .clause("二(四)"))
  }

  @Test("a ceiling that holds for innovative events too")
  func notLifted() throws {
    let facts = try complianceFacts {
      $0.facts.prizes = try PrizePlan(reading: "二等奖:1:3001")
      $0.facts.isInnovative = true
    }
    #expect(try rules.finding("ceiling:二等奖", facts).verdict == .breached)
  }

  @Test("nobody has said which prizes; another stage; no limits at all")
  func silence() throws {
    #expect(
      try rules.compliance(complianceFacts()).map(\.verdict)
        == Array(repeating: Verdict.unknown(.fact(.prizes)), count: 3))
    let semifinal = try complianceFacts(.semifinal) { $0.facts.prizes = try PrizePlan(reading: "一等奖:60:9000") }
    #expect(rules.compliance(semifinal).map(\.verdict) == Array(repeating: Verdict.notApplicable, count: 3))
    #expect(rules.compliance(semifinal).map(\.figure) == [nil, nil, nil])
    let free = provisions {
      $0.prizes = PrizeRules(
        stages: [.final], sets: [], atMostPercent: nil, firmness: .noted, ceilings: [], basis: .convention)
    }
    #expect(try free.compliance(complianceFacts()).isEmpty)
  }

  @Test(
    "the names of one set, best first",
    arguments: [
      ("金牌:1,银牌:2,铜牌:3", .met), ("一等奖:1", .met), ("一等奖:1,银牌:2", .breached), ("特等奖:1", .breached),
      ("银牌:1,金牌:1", .breached), (nil, .unknown(.fact(.prizes))),
    ] as [(String?, Verdict)])
  func names(_ plan: String?, _ verdict: Verdict) throws {
    let rules = provisions {
      $0.prizes = PrizeRules(
        stages: [.final], sets: [["金牌", "银牌", "铜牌"], ["一等奖", "二等奖"]], atMostPercent: nil, firmness: .warned,
        ceilings: [], basis: .clause("三(一)"))
    }
    let facts = try complianceFacts { $0.facts.prizes = try plan.map { text in try PrizePlan(reading: text) } }
    let found = try rules.finding("prize-names", facts)
    #expect(found.verdict == verdict)
    #expect(found.limit == "金牌、银牌、铜牌 / 一等奖、二等奖")
    #expect(found.figure == facts.facts.prizes.map { $0.prizes.map(\.name).joined(separator: "、") })
  }
}
