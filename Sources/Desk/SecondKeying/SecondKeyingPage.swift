internal import Competition
internal import Scoring

/// The second keying: how far it is, the sheets keyed again, the third look at differences, the papers.
struct SecondKeyingPage: Hashable, Sendable {
  /// The parts of the screen.
  enum Tab: CaseIterable, Hashable, Sendable {
    case progress, keying, differences, papers
  }

  var tab = Tab.progress
  var page = SheetPage(.second)

  mutating func refresh(_ contest: Contest?) {
    page.stay(in: contest)
  }
}
