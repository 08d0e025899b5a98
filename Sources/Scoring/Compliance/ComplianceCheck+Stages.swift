extension ComplianceCheck {
  /// Whether the event's national standard reaches the level that the tier's questions are set at.
  ///
  /// What they were set at in fact no record shows: where a notice asks, it is one of its declared checks.
  var standards: [Finding] {
    provisions.standards.map { rule in
      Finding(
        topic: .standard(rule.tier, rule.atLeast), verdict: standard(rule),
        figure: facts.levels.map { "\($0.lowerBound.rawValue):\($0.upperBound.rawValue)" },
        limit: "≥ \(rule.atLeast.rawValue)", firmness: rule.firmness, basis: rule.basis)
    }
  }

  private func standard(_ rule: StandardRule) -> Finding.Verdict {
    switch provisions.tier(facts) {
    case .none: return .notApplicable
    case .unknown: return .unknown(.fact(.tier))
    case .known(let tier): if tier != rule.tier { return .notApplicable }
    }
    guard let levels = facts.levels else { return .unknown(.fact(.levels)) }
    return levels.upperBound >= rule.atLeast ? .met : .breached
  }

  /// What the notice says of its stages: which has to be held, how many it admits, one committee.
  var stages: [Finding] {
    provisions.stages.flatMap { rule in [required(rule), admitted(rule), committees(rule)].compactMap(\.self) }
  }

  /// 应设置: an event with more entries needs the stage; asked of that stage and of those behind it.
  private func required(_ rule: StageRule) -> Finding? {
    guard let above = rule.requiredAbove else { return nil }
    func verdict() -> Finding.Verdict {
      if Stage.allCases.prefix(while: { $0 != rule.stage }).contains(facts.stage) { return .notApplicable }
      if given.stagesHeld.contains(rule.stage) { return .met }
      return given.entries.map { $0 > above ? .breached : .met } ?? .unknown(.headcount)
    }
    return finding(.stageRequired(rule.stage), verdict(), given.entries, limit: "≤ \(above)", rule)
  }

  private func admitted(_ rule: StageRule) -> Finding? {
    guard let atMost = rule.admitsAtMost else { return nil }
    func verdict() -> Finding.Verdict {
      guard facts.stage == rule.stage else { return .notApplicable }
      return given.admitted.map { $0 > atMost ? .breached : .met } ?? .unknown(.headcount)
    }
    return finding(.admitted(rule.stage), verdict(), given.admitted, limit: "≤ \(atMost)", rule)
  }

  private func committees(_ rule: StageRule) -> Finding? {
    if rule.severalCommittees { return nil }
    let verdict: Finding.Verdict =
      facts.stage != rule.stage ? .notApplicable : given.committees > 1 ? .breached : .met
    return finding(.committees(rule.stage), verdict, given.committees, limit: "= 1", rule)
  }

  /// What a notice says of its stages it says firmly: 应设置, 不高于.
  private func finding(
    _ topic: Topic, _ verdict: Finding.Verdict, _ figure: Int?, limit: String, _ rule: StageRule
  ) -> Finding {
    Finding(
      topic: topic, verdict: verdict, figure: figure.map(String.init), limit: limit, firmness: .refused,
      basis: rule.basis)
  }
}
