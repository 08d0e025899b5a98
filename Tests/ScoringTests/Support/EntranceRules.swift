import Testing

@testable import Scoring

/// What one rule on entering says of one contestant; registration closes on 2026-03-31 unless said.
func answer(
  to condition: EligibilityRule.Condition, applies: Applicability = .always, of entrant: Entrant,
  closing: Day? = "2026-03-31", givesCertificates: Bool? = nil, _ past: Participation = Participation()
) throws -> EligibilityFinding.Verdict {
  var provisions = Provisions()
  provisions.eligibility = [
    EligibilityRule(id: "rule", condition: condition, applies: applies, firmness: .refused, basis: .clause("五"))
  ]
  var facts = ContestFacts(stage: .semifinal)
  facts.closing = closing
  facts.givesCertificates = givesCertificates
  let findings = provisions.eligibility(of: entrant, facts, past)
  return try #require(findings.first { $0.rule.id == "rule" }).verdict
}

/// A contestant of whom only some things are known.
func entrant(_ tell: (inout Entrant) throws -> Void) rethrows -> Entrant {
  var entrant = Entrant()
  try tell(&entrant)
  return entrant
}

/// An identity number of somebody born on a day.
func identity(born: Day, _ sex: Sex) throws -> IdentityNumber {
  let digits = "110102" + born.iso.filter { $0 != "-" } + (sex == .male ? "001" : "002")
  let found = "0123456789X".lazy.compactMap { try? IdentityNumber(digits + String($0), today: "2026-08-10") }.first
  return try #require(found)
}
