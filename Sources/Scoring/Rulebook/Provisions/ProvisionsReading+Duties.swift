extension ProvisionsReading {
  /// The duties that somebody has to confirm.
  func checks() throws(RulebookProblem) -> [CheckRule] {
    let section = try rules["checks"]
    let names = ["id", "name", "ask", "atLeast", "atMost", "stages", "when", "firmness", "clause"]
    let checks = try section.list(named: names) { (rule) throws(RulebookProblem) in
      CheckRule(
        id: try rule["id"].identifier(), name: try rule["name"].name(), question: try question(rule),
        stages: try stages(rule), applies: try rule["when"].choice(), firmness: try rule["firmness"].choice(),
        basis: try basis(rule))
    }
    try section.refuseRepeats(checks.map(\.id), in: "id")
    return checks
  }

  private func question(_ rule: Members) throws(RulebookProblem) -> CheckRule.Question {
    let ask: Ask = try rule["ask"].choice()
    let highest = ask == .percent ? Node.percentages.upperBound : Node.counts.upperBound
    let atLeast = try rule["atLeast"].orNull?.integer(in: 1...highest)
    let atMost = try rule["atMost"].orNull?.integer(in: 0...highest)
    if let atLeast, let atMost, atLeast > atMost { throw rule.problem("atMost", .endBeforeStart("atLeast")) }
    let hasLimit = atLeast != nil || atMost != nil
    switch ask {
    case .yesNo:
      if hasLimit { throw rule.problem("ask", .provisions(.limitOnYesNo)) }
      return .yesNo
    case .number, .percent:
      guard hasLimit else { throw rule.problem("ask", .provisions(.limitMissing)) }
      return .number(atLeast: atLeast, atMost: atMost, isPercent: ask == .percent)
    }
  }

  /// What is kept.
  func archive() throws(RulebookProblem) -> [ArchiveRule] {
    let section = try rules["archive"]
    let archive = try section.list(named: ["id", "name", "keep", "when", "clause"]) { (rule) throws(RulebookProblem) in
      ArchiveRule(
        id: try rule["id"].identifier(), name: try rule["name"].name(), keeping: try keeping(rule["keep"]),
        applies: try rule["when"].choice(), basis: try basis(rule))
    }
    try section.refuseRepeats(archive.map(\.id), in: "id")
    return archive
  }

  private func keeping(_ node: Node) throws(RulebookProblem) -> ArchiveRule.Keeping {
    switch node.value {
    case .number: return .years(try node.integer(in: 1...1000))
    case .string:
      _ = try node.word(oneOf: ["permanent"])
      return .permanent
    case .null, .bool, .array, .object: throw node.wrongKind(.textOrNumber)
    }
  }
}

/// The ways to ask, as a rulebook spells them.
private enum Ask: String, CaseIterable {
  case yesNo, number, percent
}
