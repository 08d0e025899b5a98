/// Reads the part of a rulebook, from version 2 on, that goes beyond marking and ranking.
///
/// What its rules may speak of is known before: the clauses quoted, the scheme's components, and the stages.
struct ProvisionsReading {
  let rules: Members
  let clauses: [Clause]
  let scheme: Scheme
  let stages: [StageRule]

  /// The members of a rulebook that version 2 has and version 1 has not.
  static let sections = [
    "stages", "standards", "fields", "advancement", "replacements", "certificates", "awards", "prizes", "eligibility",
    "publicity", "deadlines", "checks", "archive", "teams", "catalogue",
  ]

  /// The members that version 3 has besides.
  static let paperSections = ["papers"]

  init(_ rules: Members, clauses: [Clause], scheme: Scheme) throws(RulebookProblem) {
    self.rules = rules
    self.clauses = clauses
    self.scheme = scheme
    stages = try Self.stages(rules["stages"], quoting: clauses)
  }

  /// Everything the sections say; a rulebook of version 2 says nothing of papers.
  func provisions(withPapers hasPapers: Bool) throws(RulebookProblem) -> Provisions {
    var provisions = Provisions()
    provisions.stages = stages
    provisions.standards = try standards()
    provisions.fields = try fields()
    provisions.advancement = try advancement()
    provisions.replacements = try replacements()
    provisions.certificates = try certificates()
    provisions.awards = try awards()
    provisions.prizes = try prizes()
    provisions.eligibility = try eligibility()
    provisions.publicity = try publicity()
    provisions.deadlines = try deadlines()
    provisions.checks = try checks()
    provisions.archive = try archive()
    if hasPapers { provisions.papers = try papers(keeping: provisions.archive) }
    provisions.teams = try teams()
    provisions.catalogue = try catalogue()
    try checkTogether(provisions)
    return provisions
  }

  /// What a rule rests on.
  func basis(_ rule: Members) throws(RulebookProblem) -> Basis {
    try rule["clause"].basis(quoted: clauses)
  }

  /// What a rule that says nothing but its clause rests on.
  func onlyBasis(_ rule: Node) throws(RulebookProblem) -> Basis {
    try basis(Members(rule, named: ["clause"]))
  }

  /// The stages a rule is about: at least one, and stages the notice has.
  func stages(_ rule: Members) throws(RulebookProblem) -> [Stage] {
    let node = try rule["stages"]
    for element in try node.someElements() { _ = try stage(element) }
    return try node.choices()
  }

  /// A stage the notice has.
  func stage(_ node: Node) throws(RulebookProblem) -> Stage {
    let stage: Stage = try node.choice()
    guard stages.contains(where: { $0.stage == stage }) else {
      throw node.problem(.provisions(.noSuchStage(stage)))
    }
    return stage
  }
}
