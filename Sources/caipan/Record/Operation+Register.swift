internal import Competition

extension Operation {
  /// What an operation writes into the register of incidents and appeals.
  enum RegisterDeed: Hashable, Sendable {
    case incident(IncidentReport, amending: Int?, reason: String)
    case appeal(AppealFiling, amending: Int?, reason: String)
    case ruling(appeal: Int, AppealVerdict, corrections: [String], reason: String)
  }
}

extension Members {
  /// An incident; with a number, one that stands is put right.
  mutating func incident() throws(OperationProblem) -> Operation.RegisterDeed {
    let report = IncidentReport(
      at: try moment("at"), of: try labelIfAny(), place: try text("place") ?? "", what: try needed("what"),
      handling: try text("handling") ?? "", reporter: try needed("reporter"))
    return .incident(report, amending: try number("number"), reason: try reason())
  }

  /// An appeal; with a number, one that stands is put right.
  mutating func appeal() throws(OperationProblem) -> Operation.RegisterDeed {
    let filed = try moment("filed")
    let appellant = try needed("appellant")
    let matters = AppealMatter.allCases.map { ($0.rawValue, $0) }
    guard let matter = try word("matter", matters) else { throw .missing("matter") }
    let filing = AppealFiling(
      filed: filed, appellant: appellant, of: try labelIfAny(), matter: matter, claim: try needed("claim"),
      late: try text("late") ?? "")
    return .appeal(filing, amending: try number("number"), reason: try reason())
  }

  /// A ruling on an appeal.
  mutating func appealRuling(station: String) throws(OperationProblem) -> Operation.RegisterDeed {
    let appeal = try neededNumber("appeal")
    let ruled = try moment("ruled")
    let arbiter = try needed("arbiter")
    let outcomes = AppealOutcome.allCases.map { ($0.rawValue, $0) }
    guard let outcome = try word("outcome", outcomes) else { throw .missing("outcome") }
    let verdict = AppealVerdict(
      ruled: ruled, arbiter: arbiter, outcome: outcome, finding: try needed("finding"),
      effect: try word("effect", AppealEffect.allCases.map { ($0.rawValue, $0) }))
    return .ruling(
      appeal: appeal, verdict, corrections: try records("corrections", station: station), reason: try reason())
  }

  /// Whom it is about, by code or by entry number; empty where it is about nobody by number.
  private mutating func labelIfAny() throws(OperationProblem) -> String {
    if let code = try text("code") { return code }
    return try text("entry") ?? ""
  }

  private mutating func moment(_ name: String) throws(OperationProblem) -> DayTime {
    guard let moment = DayTime(spelled: try needed(name)) else { throw .wrongKind(name, expected: .moment) }
    return moment
  }
}
