internal import Competition
internal import Desk
internal import Scoring
internal import Terminal

/// What a check found, for people: the clauses, what is due, what is to be answered.
struct CheckText {
  private let check: ContestCheck
  private let language: Language

  /// A check in a language.
  init(_ check: ContestCheck, _ language: Language) {
    self.check = check
    self.language = language
  }

  /// The lines: a title, then each list under its own head with what it counts.
  var lines: [String] {
    let title = Words.contestTitle(check.contest.setUp, of: check.title)(language)
    let rules = check.rulebook.map { "\($0.document)  \($0.title(language))" } ?? ""
    // Two rules may ask the same of somebody.
    var asked: Set<String> = []
    let questions = check.questions.map { Words.question($0, in: check.contest)(language) }
      .filter { asked.insert($0).inserted }
    let breaches = check.breaches.map { Words.breach($0, in: check.contest)(language) }
    return [title, rules] + plan.map { $0(language) } + [""]
      + list(Words.compliance(check.findings), Columns(CheckSheet(check, language).rows).lines)
      + list(Words.due(check.deadlines, on: check.today), Columns(check.deadlines.map(row)).lines)
      + list(Words.breaches(check.breaches.count), breaches)
      + list(Words.questions(questions.count), questions)
  }

  /// What the stage needs so that every later one can be held, and what can't be any more.
  private var plan: [Bilingual] {
    let least = check.rulebook?.provisions.leastField(at: check.contest.setUp.stage).map { [Words.leastField($0)] }
    let cut = check.contest.cut.map { [Words.cutLine($0, admitted: check.contest.roster.count)] }
    return (least ?? []) + (cut ?? []) + check.contest.shortfalls.map(Words.shortfall)
  }

  private func list(_ head: Bilingual, _ lines: [String]) -> [String] {
    [head(language)] + lines.map { "  " + $0 } + [""]
  }

  private func row(_ deadline: DeadlineFinding) -> [String] {
    [
      deadline.due.map { Words.dueDay($0)(language) } ?? "—", Words.state(deadline.state)(language),
      Words.firmness(deadline.firmness)(language), Words.subject(deadline.subject)(language),
      Words.basis(deadline.basis)(language),
    ]
  }
}
