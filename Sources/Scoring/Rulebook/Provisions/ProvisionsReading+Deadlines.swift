extension ProvisionsReading {
  /// What is due when.
  func deadlines() throws(RulebookProblem) -> [DeadlineRule] {
    let section = try rules["deadlines"]
    let names = ["id", "name", "due", "party", "stages", "when", "firmness", "clause"]
    let deadlines = try section.list(named: names) { (rule) throws(RulebookProblem) in
      DeadlineRule(
        id: try rule["id"].identifier(butNot: PublicityRule.id), name: try rule["name"].name(),
        due: try due(rule["due"]), party: try rule["party"].name(), stages: try stages(rule),
        applies: try rule["when"].choice(), firmness: try rule["firmness"].choice(), basis: try basis(rule))
    }
    try section.refuseRepeats(deadlines.map(\.id), in: "id")
    return deadlines
  }

  private func due(_ node: Node) throws(RulebookProblem) -> DeadlineRule.Due {
    let kind = try node.kind(of: DueKind.self)
    let due = try Members(node, named: kind.members)
    switch kind {
    case .after:
      let (count, unit) = try span(due)
      return .after(try due["after"].choice(), count, unit)
    case .before:
      let (count, unit) = try span(due)
      return .before(try due["before"].choice(), count, unit)
    case .beforeDay: return .beforeDay(try due["beforeDay"].day())
    case .from:
      let from = try due["from"].day()
      let through = try due["through"].day()
      guard from <= through else { throw due.problem("through", .endBeforeStart("from")) }
      return .within(from, through)
    case .sameYear:
      guard try due["sameYear"].truth() else { throw due.problem("sameYear", .notTrue) }
      return .sameYear
    }
  }

  private func span(_ due: Members) throws(RulebookProblem) -> (count: Int, unit: DeadlineRule.Unit) {
    (try due["count"].integer(in: Node.counts), try due["unit"].choice())
  }

  /// How long results are posted.
  func publicity() throws(RulebookProblem) -> PublicityRule? {
    guard let section = try rules["publicity"].orNull else { return nil }
    let rule = try Members(section, named: ["stages", "workingDays", "clause"])
    return PublicityRule(
      stages: try stages(rule), workingDays: try rule["workingDays"].integer(in: Node.counts), basis: try basis(rule))
  }
}

/// The ways to say when something is due, each by the member that begins it.
private enum DueKind: String, CaseIterable {
  case after, before, beforeDay, from, sameYear

  /// The members of this way.
  var members: [String] {
    switch self {
    case .after, .before: [rawValue, "count", "unit"]
    case .from: [rawValue, "through"]
    case .beforeDay, .sameYear: [rawValue]
    }
  }
}
