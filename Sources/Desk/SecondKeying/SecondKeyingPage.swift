internal import Competition
internal import Scoring

/// The second keying: how far it is, the sheets keyed again, the third look at what differs, the papers.
struct SecondKeyingPage: Hashable, Sendable {
  /// The parts of the screen.
  enum Tab: Int, CaseIterable, Hashable, Sendable {
    case progress, keying, differences, papers
  }

  var tab = Tab.progress
  /// The sheets that are keyed again.
  var page = SheetPage(.second)
  /// The pile under the cursor of the progress.
  var pile = 0
  /// What waits for a third look; listed when the screen opens and when something was recorded.
  private(set) var differences: [Difference] = []
  /// The sheets they are on, by pile.
  private(set) var differingSheets: [Int: Int] = [:]
  /// The row under the cursor among them.
  var difference = 0
  /// The pile and the step under the cursor of the papers.
  var papers = PaperCell()

  /// Keeps the cursors inside what there is, and lists anew what waits for a third look.
  ///
  /// While sheets are keyed nothing is listed: that reads every subject, and must not be done at every key.
  mutating func refresh(_ contest: Contest?, afterKey isAfterKey: Bool = false) {
    page.stay(in: contest)
    guard !isAfterKey || tab != .keying else { return }
    let piles = contest?.marking?.scheme.piles.count ?? 0
    pile = max(0, min(pile, piles - 1))
    papers.pile = max(0, min(papers.pile, piles - 1))
    differences = contest?.shownDifferences ?? []
    let places = contest?.marking?.scheme.places ?? []
    var sheets: [Int: Set<Int>] = [:]
    for difference in differences { sheets[places[difference.place].pile, default: []].insert(difference.subject) }
    differingSheets = sheets.mapValues(\.count)
    difference = max(0, min(difference, differences.count - 1))
  }
}

extension Contest {
  /// What waits for a third look, sheets left out that are not keyed again whole: their second keyer must not know yet.
  fileprivate var shownDifferences: [Difference] {
    guard let scheme = marking?.scheme else { return [] }
    return differences.filter { difference in
      guard scheme.places.indices.contains(difference.place) else { return false }
      let progress = progress(of: difference.subject, pile: scheme.places[difference.place].pile)
      return progress.keyedAgain == progress.cells
    }
  }
}
