extension ProvisionsReading {
  /// The stages, each once.
  static func stages(_ section: Node, quoting clauses: [Clause]) throws(RulebookProblem) -> [StageRule] {
    _ = try section.someElements()
    let names = ["stage", "tier", "committees", "requiredAbove", "admitsAtMost", "clause"]
    let stages = try section.list(named: names) { (rule) throws(RulebookProblem) in
      StageRule(
        stage: try rule["stage"].choice(), tier: try tierSource(rule["tier"]),
        severalCommittees: try rule["committees"].word(oneOf: ["one", "several"]) == "several",
        requiredAbove: try rule["requiredAbove"].orNull?.integer(in: Node.counts),
        admitsAtMost: try rule["admitsAtMost"].orNull?.integer(in: Node.counts),
        basis: try rule["clause"].basis(quoted: clauses))
    }
    try section.refuseRepeats(stages.map(\.stage), in: "stage")
    return stages
  }

  private static func tierSource(_ node: Node) throws(RulebookProblem) -> StageRule.TierSource {
    let word = try node.word(oneOf: ["none", "asked"] + Tier.allCases.map(\.rawValue))
    if let tier = Tier(rawValue: word) { return .fixed(tier) }
    return word == "asked" ? .asked : .none
  }

  /// The least levels of the tiers, each tier once.
  func standards() throws(RulebookProblem) -> [StandardRule] {
    let section = try rules["standards"]
    let standards = try section.list(named: ["tier", "atLeast", "firmness", "clause"]) {
      (rule) throws(RulebookProblem) in
      StandardRule(
        tier: try tier(rule["tier"]), atLeast: try rule["atLeast"].choice(), firmness: try rule["firmness"].choice(),
        basis: try basis(rule))
    }
    try section.refuseRepeats(standards.map(\.tier), in: "tier")
    return standards
  }

  /// A tier that a contest can have.
  func tier(_ node: Node) throws(RulebookProblem) -> Tier {
    let tier: Tier = try node.choice()
    guard stages.contains(where: { $0.tier == .asked || $0.tier == .fixed(tier) }) else {
      throw node.problem(.provisions(.tierOfNoStage(tier)))
    }
    return tier
  }

  /// The least fields.
  func fields() throws(RulebookProblem) -> [FieldRule] {
    try rules["fields"].list(named: ["stages", "when", "atLeast", "firmness", "clause"]) {
      (rule) throws(RulebookProblem) in
      FieldRule(
        stages: try stages(rule), applies: try rule["when"].choice(),
        atLeast: try rule["atLeast"].integer(in: Node.counts),
        firmness: try rule["firmness"].choice(), basis: try basis(rule))
    }
  }
}
