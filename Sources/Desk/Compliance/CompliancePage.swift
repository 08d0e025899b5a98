internal import Competition
internal import Scoring

/// How a contest stands to its notice: every checkable clause, everything due, everything still to be answered; worked
/// out when the screen opens or is refreshed, once.
struct CompliancePage: Hashable, Sendable {
  /// The parts of the screen.
  enum Tab: Int, CaseIterable, Hashable, Sendable {
    case findings, deadlines, questions, facts
  }

  var tab = Tab.findings
  /// The row under the cursor.
  var cursor = 0
  /// What the clauses say: what is breached first, then what is not known yet, then what is met.
  private(set) var findings: [Finding] = []
  /// What is due, the late first, then by day.
  private(set) var deadlines: [DeadlineFinding] = []
  /// What has to be answered, the contest's own questions first.
  private(set) var todos: [Todo] = []
  /// How many of the facts that can be stated are known.
  private(set) var knownFacts = 0

  /// The rows of the open part.
  var count: Int {
    switch tab {
    case .findings: findings.count
    case .deadlines: deadlines.count
    case .questions: todos.count
    case .facts: ContestFact.plain.count
    }
  }

  /// Works everything out anew; the cursor stays where it is.
  ///
  /// - Complexity: the contestants times the rules on entering.
  mutating func refresh(_ contest: Contest?, in state: CompetitionState, today: Day?) {
    guard let contest else { return }
    if let today {
      findings = state.compliance(of: contest, today: today).filter { $0.verdict != .notApplicable }
        .stablySorted { $0.verdict.order }
      deadlines = state.deadlines(of: contest, today: today).filter { $0.state != .notApplicable }
        .stablySorted { $0.isLate ? 0 : 1 }
    }
    todos = Todo.all(of: contest, in: state, today: today)
    knownFacts = ContestFact.plain.count { contest.known($0) != nil }
    cursor = min(cursor, max(0, count - 1))
  }

  mutating func turn(to tab: Tab) {
    self.tab = tab
    cursor = 0
  }

  mutating func turn(by step: Int) { turn(to: tab.turned(by: step)) }
}

extension DeadlineFinding {
  /// Whether it is past its day and not done.
  var isLate: Bool {
    switch state {
    case .overdue: true
    case .doneInTime, .doneLate, .doneEarly, .due, .unknown, .notApplicable: false
    }
  }
}

extension Finding.Verdict {
  /// What has to be looked at comes first.
  fileprivate var order: Int {
    switch self {
    case .breached: 0
    case .unknown: 1
    case .met: 2
    case .notApplicable: 3
    }
  }
}

extension Array {
  /// Sorted by a number; equal ones stay in their order.
  fileprivate func stablySorted(by key: (Element) -> Int) -> [Element] {
    enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }.map(\.element)
  }
}
