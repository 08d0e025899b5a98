import Testing

@testable import Scoring

/// What is said of stages: the standard's levels, the stage that has to be held, how many are admitted, committees.
@Suite struct StageFindingTests {
  typealias Verdict = Finding.Verdict

  private func stage(
    _ stage: Stage, tier: StageRule.TierSource = .none, several: Bool = true, requiredAbove: Int? = nil,
    admitsAtMost: Int? = nil
  ) -> StageRule {
    StageRule(
      stage: stage, tier: tier, severalCommittees: several, requiredAbove: requiredAbove, admitsAtMost: admitsAtMost,
      basis: .clause("四"))
  }

  @Test(
    "the event's standard reaches the tier's least level",
    arguments: [
      (.fixed(.district), nil, .beginner ... .advanced, .met),
      (.fixed(.district), nil, .advanced ... .technician, .met),
      (.fixed(.district), nil, .beginner ... .intermediate, .breached),
      (.fixed(.district), nil, nil, .unknown(.fact(.levels))),
      (.fixed(.enterprise), nil, .beginner ... .intermediate, .notApplicable),
      (.asked, nil, .beginner ... .advanced, .unknown(.fact(.tier))),
      (.asked, .district, .beginner ... .advanced, .met),
      (.asked, .enterprise, nil, .notApplicable), (.none, .district, nil, .notApplicable),
    ] as [(StageRule.TierSource, Tier?, ClosedRange<SkillLevel>?, Verdict)])
  func standards(
    _ source: StageRule.TierSource, _ tier: Tier?, _ levels: ClosedRange<SkillLevel>?, _ verdict: Verdict
  ) throws {
    let rules = provisions {
      $0.stages = [stage(.final, tier: source)]
      $0.standards = [StandardRule(tier: .district, atLeast: .advanced, firmness: .warned, basis: .clause("六"))]
    }
    let facts = try complianceFacts {
      $0.facts.tier = tier
      $0.facts.levels = levels
    }
    let found = try rules.finding("standard:district", facts)
    #expect(found.verdict == verdict)
    #expect(found.limit == "≥ advanced")
    #expect(found.firmness == .warned)
    #expect(found.basis == .clause("六"))
  }

  @Test(
    "a preliminary above 300 entries",
    arguments: [
      (.semifinal, 300, false, .met), (.semifinal, 301, false, .breached), (.semifinal, 301, true, .met),
      (.semifinal, nil, true, .met), (.semifinal, nil, false, .unknown(.headcount)), (.final, 301, false, .breached),
      (.preliminary, 12, true, .met),
    ] as [(Stage, Int?, Bool, Verdict)])
  func required(_ at: Stage, _ entries: Int?, _ isHeld: Bool, _ verdict: Verdict) throws {
    let rules = provisions { $0.stages = [stage(.preliminary, requiredAbove: 300)] }
    let facts = try complianceFacts(at) {
      $0.entries = entries
      $0.stagesHeld = isHeld ? [.preliminary, at] : [at]
    }
    let found = try rules.finding("stage-required:preliminary", facts)
    #expect(found.verdict == verdict)
    #expect(found.figure == entries.map(String.init))
    #expect(found.limit == "≤ 300")
  }

  @Test("nothing is asked of a later stage yet")
  func laterStage() throws {
    let rules = provisions { $0.stages = [stage(.semifinal, requiredAbove: 10)] }
    let facts = try complianceFacts(.preliminary) { $0.entries = 500 }
    #expect(try rules.finding("stage-required:semifinal", facts).verdict == .notApplicable)
  }

  @Test(
    "at most 300 in the semifinal",
    arguments: [
      (.semifinal, 299, .met), (.semifinal, 300, .met), (.semifinal, 301, .breached),
      (.semifinal, nil, .unknown(.headcount)), (.final, 301, .notApplicable),
    ] as [(Stage, Int?, Verdict)])
  func admitted(_ at: Stage, _ count: Int?, _ verdict: Verdict) throws {
    let rules = provisions { $0.stages = [stage(.semifinal, admitsAtMost: 300)] }
    let found = try rules.finding("admitted:semifinal", complianceFacts(at) { $0.admitted = count })
    #expect(found.verdict == verdict)
    #expect(found.figure == (at == .semifinal ? count.map(String.init) : nil))
    #expect(found.limit == "≤ 300")
    #expect(found.basis == .clause("四"))
  }

  @Test(
    "one committee, where several may not hold the stage",
    arguments: [(.final, 1, .met), (.final, 2, .breached), (.semifinal, 2, .notApplicable)] as [(Stage, Int, Verdict)])
  func committees(_ at: Stage, _ count: Int, _ verdict: Verdict) throws {
    let rules = provisions { $0.stages = [stage(.final, several: false), stage(.semifinal)] }
    let facts = try complianceFacts(at) { $0.committees = count }
    #expect(try rules.finding("committees:final", facts).verdict == verdict)
    #expect(rules.compliance(facts).count == 1)
  }
}
