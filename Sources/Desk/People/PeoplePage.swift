internal import Competition
internal import Scoring

/// The people at the table, and, where a marking scheme is in use, the judges, how they mark, and the blind codes.
struct PeoplePage: Sendable {
  /// The parts of the screen.
  enum Tab: Int, CaseIterable, Hashable, Sendable {
    case people, judges, statistics, codes
  }

  private(set) var tab = Tab.people
  /// Whether there is more than the people.
  private(set) var hasTabs = false
  /// The row under the cursor among the people.
  var cursor = 0
  var judges = JudgesPage()
  var statistics = StatisticsPage()
  var codes = CodesPage()

  mutating func turn(to tab: Tab) { self.tab = tab }

  mutating func turn(by step: Int) { tab = tab.turned(by: step) }

  /// Lists the open part anew; cursors stay.
  mutating func refresh(_ contest: Contest?) {
    hasTabs = contest?.marking != nil
    if !hasTabs { tab = .people }
    guard let contest, hasTabs else { return }
    // The tab tells how many cases wait, whichever part is open.
    judges.refresh(contest)
    switch tab {
    case .people, .judges: break
    case .statistics: statistics.refresh(contest)
    case .codes: codes.refresh(contest)
    }
  }
}
