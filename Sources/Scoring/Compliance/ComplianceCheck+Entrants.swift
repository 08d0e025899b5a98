extension ComplianceCheck {
  /// The rules on entering over the whole field, our own on contradictions behind them where it found any.
  var eligibility: [Finding] {
    let ours = given.eligibility[EligibilityRule.contradiction.id] == nil ? [] : [EligibilityRule.contradiction]
    return (provisions.eligibility + ours).map { rule in
      let tally = given.eligibility[rule.id] ?? EligibilityTally()
      return Finding(
        topic: .eligibility(id: rule.id, rule.condition), verdict: silence(rule.applies) ?? verdict(on: tally),
        figure: tally.total == 0 ? nil : "\(tally.met + tally.waived)/\(tally.total)", limit: nil,
        firmness: rule.firmness, basis: rule.basis)
    }
  }

  private func verdict(on tally: EligibilityTally) -> Finding.Verdict {
    if tally.breached > 0 { return .breached }
    if tally.unknown > 0 { return .unknown(.contestants(tally.unknown)) }
    // Nobody is there yet, or nobody whom the rule is about.
    return tally.total == 0 ? .notApplicable : .met
  }
}
