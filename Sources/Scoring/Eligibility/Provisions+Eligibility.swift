extension Provisions {
  /// How a contestant stands to every rule on entering: one finding a rule, in the rulebook's order.
  ///
  /// An identity number that contradicts day of birth or sex breaks the identity rule. Where none of the rulebook's
  /// rules says so, a finding of a rule of our own, `EligibilityRule.contradiction`, follows the others.
  public func eligibility(
    of entrant: Entrant, _ facts: ContestFacts, _ past: Participation
  ) -> [EligibilityFinding] {
    let check = EligibilityCheck(entrant: entrant, facts: facts, past: past)
    var findings = eligibility.map { EligibilityFinding(rule: $0, verdict: check.verdict(of: $0)) }
    if let breach = check.contradiction, !findings.contains(where: { $0.verdict == .breached(breach) }) {
      findings.append(EligibilityFinding(rule: .contradiction, verdict: .breached(breach)))
    }
    return findings
  }
}

extension EligibilityRule {
  /// Our convention for every rulebook: identity number and roster say the same of the person.
  public static let contradiction = EligibilityRule(
    id: "identity-contradiction", condition: .identity, applies: .always, firmness: .warned, basis: .convention)
}
