extension ProvisionsReading {
  /// The conditions for taking part.
  func eligibility() throws(RulebookProblem) -> [EligibilityRule] {
    let section = try rules["eligibility"]
    var eligibility: [EligibilityRule] = []
    for element in try section.elements() {
      let kind: ConditionKind = try element.kind("rule")
      let rule = try Members(element, named: ["id", "rule", "when", "firmness", "clause"] + kind.members)
      eligibility.append(
        EligibilityRule(
          id: try rule["id"].identifier(butNot: EligibilityRule.contradiction.id),
          condition: try condition(kind, rule), applies: try rule["when"].choice(),
          firmness: try rule["firmness"].choice(), basis: try basis(rule)))
    }
    try section.refuseRepeats(eligibility.map(\.id), in: "id")
    return eligibility
  }

  private func condition(
    _ kind: ConditionKind, _ rule: Members
  ) throws(RulebookProblem) -> EligibilityRule.Condition {
    switch kind {
    case .bornBefore: .bornBefore(try rule["day"].day())
    case .notRetired: .notRetired
    case .residenceOrWork:
      .residenceOrWork(region: try rule["region"].text(), months: try rule["months"].integer(in: 1...1200))
    case .category: try category(rule)
    case .consent: .consent(category: try rule["category"].text())
    case .oneEvent: .oneEvent
    case .neverFirstPrize: .neverFirstPrize
    case .identity: .identity
    }
  }

  /// Categories that may take part, and categories that may not; one of the two lists can be empty.
  private func category(_ rule: Members) throws(RulebookProblem) -> EligibilityRule.Condition {
    let allowed = try rule["of"].texts()
    let excluded = try rule["not"].texts()
    if allowed.isEmpty, excluded.isEmpty { throw rule.problem("of", .emptyArray) }
    for (index, category) in excluded.enumerated() {
      guard let first = allowed.firstIndex(of: category) else { continue }
      throw rule.problem("not[\(index)]", .repeats("\(rule.path).of[\(first)]"))
    }
    return .category(of: allowed, not: excluded)
  }
}

/// The kinds of condition, as a rulebook spells them.
private enum ConditionKind: String, CaseIterable {
  case bornBefore, notRetired, residenceOrWork, category, consent, oneEvent, neverFirstPrize, identity

  /// The members that only this kind has.
  var members: [String] {
    switch self {
    case .bornBefore: ["day"]
    case .residenceOrWork: ["region", "months"]
    case .category: ["of", "not"]
    case .consent: ["category"]
    case .notRetired, .oneEvent, .neverFirstPrize, .identity: []
    }
  }
}
