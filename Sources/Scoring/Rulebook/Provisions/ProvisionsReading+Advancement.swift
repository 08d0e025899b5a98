extension ProvisionsReading {
  /// How many go on; one rule for each stage that is left, always to a later one.
  func advancement() throws(RulebookProblem) -> [AdvancementRule] {
    let section = try rules["advancement"]
    let names = ["from", "to", "percent", "exact", "atMost", "firmness", "clause"]
    let advancement = try section.list(named: names) { (rule) throws(RulebookProblem) in
      let from = try stage(rule["from"])
      let to = try stage(rule["to"])
      guard from.isBefore(to) else { throw rule.problem("to", .provisions(.notForward(from: from))) }
      let percent = try rule["percent"].orNull?.integer(in: Node.percentages)
      let isExact = try rule["exact"].truth()
      if isExact, percent == nil { throw rule.problem("exact", .provisions(.exactWithoutPercent)) }
      return AdvancementRule(
        from: from, to: to, percent: percent, isExact: isExact,
        atMost: try rule["atMost"].orNull?.integer(in: Node.counts), firmness: try rule["firmness"].choice(),
        basis: try basis(rule))
    }
    try section.refuseRepeats(advancement.map(\.from), in: "from")
    return advancement
  }

  /// Whether places that are given up are filled again.
  func replacements() throws(RulebookProblem) -> ReplacementRule {
    let rule = try Members(rules["replacements"], named: ["allowed", "clause"])
    return ReplacementRule(isAllowed: try rule["allowed"].truth(), basis: try basis(rule))
  }
}

extension Stage {
  /// Whether an event comes to this stage before another.
  fileprivate func isBefore(_ other: Stage) -> Bool {
    switch (self, other) {
    case (.preliminary, .semifinal), (.preliminary, .final), (.semifinal, .final): true
    case (.preliminary, .preliminary), (.semifinal, .preliminary), (.semifinal, .semifinal), (.final, _): false
    }
  }
}
