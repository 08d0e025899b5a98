internal import Competition
internal import Scoring

/// How a contest stands to its notice on a day.
struct ContestCheck {
  /// The contest.
  let contest: Contest
  /// The competition's title.
  let title: String
  /// The rules it stands under.
  let rulebook: Rulebook?
  /// The day on which is asked.
  let today: Day
  /// What every clause says that is about this contest, in the notice's order.
  let findings: [Finding]
  /// What is due, by day; what has no day yet comes last.
  let deadlines: [DeadlineFinding]
  /// The rules that are broken and not passed, a contestant's own in roster order.
  let breaches: [OpenBreach]
  /// What has to be answered, the contest's own questions first.
  let questions: [OpenQuestion]

  /// Asks every rule of the contest.
  init(of contest: Contest, in state: CompetitionState, today: Day) {
    self.contest = contest
    self.today = today
    title = state.title
    rulebook = state.rulebook
    findings = state.compliance(of: contest, today: today).filter { $0.verdict != .notApplicable }
    let due = state.deadlines(of: contest, today: today).filter { $0.state != .notApplicable }
    let dated = due.compactMap { finding in finding.due.map { (day: $0.day, finding: finding) } }
    deadlines = dated.sorted { $0.day < $1.day }.map(\.finding) + due.filter { $0.due == nil }
    breaches = contest.openItems.compactMap { [findings] item in
      OpenBreach(item, findings) { state.eligibility(of: $0, in: contest) }
    }
    questions = state.questions(of: contest)
  }

  /// Whether a rule is broken that refuses.
  var breaksFirmRule: Bool {
    findings.contains { $0.verdict == .breached && $0.firmness == .refused }
  }
}
