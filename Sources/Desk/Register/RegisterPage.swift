internal import Competition
internal import Scoring
internal import Terminal

/// The register of incidents and appeals: listed when the screen opens and after each record made there.
struct RegisterPage: Hashable, Sendable {
  /// The parts of the screen.
  enum Tab: Int, CaseIterable, Hashable, Sendable {
    case appeals, incidents
  }

  /// An appeal with its times.
  struct AppealRow: Hashable, Sendable {
    let appeal: Appeal
    /// Until when it had to be filed.
    let filing: DueTime
    /// Until when it has to be ruled on.
    let ruling: DueTime
    /// Whether nobody has ruled although that time is over, by the desk's clock.
    let isOverdue: Bool

    /// Whether it was filed late.
    var isLate: Bool { filing.isMissed(by: appeal.record.filed) }
  }

  var tab = Tab.appeals
  /// The row under the cursor.
  var cursor = 0
  private(set) var appeals: [AppealRow] = []
  private(set) var incidents: [Incident] = []
  /// Until when an appeal can be filed in time now.
  private(set) var filing = DueTime.unknown(.term)

  /// The rows of the open part.
  var count: Int {
    switch tab {
    case .appeals: appeals.count
    case .incidents: incidents.count
    }
  }

  /// The appeal under the cursor; nil in the other part and in an empty list.
  var appeal: AppealRow? { tab == .appeals && appeals.indices.contains(cursor) ? appeals[cursor] : nil }

  /// The incident under the cursor; nil in the other part and in an empty list.
  var incident: Incident? { tab == .incidents && incidents.indices.contains(cursor) ? incidents[cursor] : nil }

  mutating func refresh(_ contest: Contest?, in state: CompetitionState, now: DayTime?) {
    guard let contest else { return }
    appeals = contest.appeals.map { appeal in
      let due = state.rulingDue(of: appeal, in: contest)
      let isOverdue = appeal.ruling == nil && now.map(due.isMissed) ?? false
      return AppealRow(
        appeal: appeal, filing: state.filingDue(of: appeal, in: contest), ruling: due, isOverdue: isOverdue)
    }
    incidents = contest.incidents
    filing = state.filingDue(in: contest)
    cursor = min(cursor, max(0, count - 1))
  }

  mutating func turn(to tab: Tab) {
    self.tab = tab
    cursor = 0
  }

  mutating func turn(by step: Int) { turn(to: tab.turned(by: step)) }

  /// Puts the cursor on an appeal.
  mutating func go(toAppeal number: Int) {
    turn(to: .appeals)
    cursor = appeals.firstIndex { $0.appeal.number == number } ?? 0
  }
}
