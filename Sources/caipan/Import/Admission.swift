internal import Competition
internal import Intake
internal import Scoring

/// What the rules on entering say of the good rows of a roster.
struct Admission {
  /// A row, and the rules that say something of it.
  struct Row: Hashable {
    /// The line in the file.
    let line: Int
    /// The entry number.
    let entry: String
    /// The findings, in the rulebook's order.
    let findings: [EligibilityFinding]
  }

  /// The rows that may be taken.
  private(set) var admitted: [RosterReading.Row] = []
  /// The rows that break a firm rule: bad ones.
  private(set) var refused: [Row] = []
  /// Rows among the admitted that break a rule which only warns.
  private(set) var warned: [Row] = []
  /// Rows among the admitted that are not as a rule advises.
  private(set) var advised: [Row] = []
  /// What is not known of admitted rows, and of which lines; in the order in which it came up.
  private(set) var unknown: [(question: EligibilityQuestion, lines: [Int])] = []

  /// Asks every rule of every row.
  init(of rows: [RosterReading.Row], to contest: Contest, in state: CompetitionState) {
    for row in rows { ask(row, state.eligibility(ofCandidate: row.contestant, in: contest)) }
  }

  private mutating func ask(_ row: RosterReading.Row, _ findings: [EligibilityFinding]) {
    func broken(_ firmness: Firmness) -> Row? {
      let broken = findings.filter { $0.rule.firmness == firmness && $0.isBreached }
      return broken.isEmpty ? nil : Row(line: row.line, entry: row.contestant.entry, findings: broken)
    }
    if let row = broken(.refused) { return refused.append(row) }
    admitted.append(row)
    if let row = broken(.warned) { warned.append(row) }
    if let row = broken(.noted) { advised.append(row) }
    for finding in findings {
      guard case .unknown(let question) = finding.verdict else { continue }
      note(question, row.line)
    }
  }

  private mutating func note(_ question: EligibilityQuestion, _ line: Int) {
    if let known = unknown.firstIndex(where: { $0.question == question }) {
      unknown[known].lines.append(line)
    } else {
      unknown.append((question, [line]))
    }
  }
}

extension EligibilityFinding {
  fileprivate var isBreached: Bool {
    switch verdict {
    case .breached: true
    case .met, .unknown, .notApplicable: false
    }
  }
}
