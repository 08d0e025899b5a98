internal import Scoring

// What is open on the sheets.
extension Contest {
  /// What is open on the sheets, by subject and pile; then what is open of piles and of the sample.
  ///
  /// Reads every subject.
  public var markingOpenItems: [OpenItem] {
    guard let marking else { return [] }
    var items = marking.papers.indices.flatMap { openItems(of: $0, marking) }
    if marking.waitsForSample { items.append(.sampleNotDrawn) }
    return items
      + marking.openCounts.map {
        .papers(pile: $0.pile, step: $0.step, counted: $0.counted, expected: marking.tally.piles[$0.pile].due)
      }
  }

  /// How much is open on the sheets without listing it: cells to key, sheets to key again, cells that differ, cases,
  /// conflicts, counts.
  public var markingOpenCount: Int {
    guard let marking else { return 0 }
    let tally = marking.tally
    return tally.whole.unkeyedCells + tally.lackingCells
      + marking.demanded(tally.whole, spared: tally.wholeSpared).waiting + tally.whole.differences + tally.spreads
      + tally.conflicts + (marking.waitsForSample ? 1 : 0) + tally.openCounts
  }

  private func openItems(of subject: Int, _ marking: ContestMarking) -> [OpenItem] {
    let papers = marking.papers[subject]
    let isDemanded = marking.demands(subject)
    var items: [OpenItem] = []
    for pile in papers.result.due {
      let cells = marking.scheme.piles[pile].cells
      let sheet = papers.sheets[pile]
      let unkeyed = cells.count - (sheet?.keyed ?? 0)
      if unkeyed > 0 {
        items.append(.unkeyed(subject: subject, pile: pile, cells: unkeyed))
      } else if isDemanded, sheet?.keyedAgain != cells.count {
        items.append(.unverified(subject: subject, pile: pile))
      }
      items += sheet?.differences.map { .difference(subject: subject, place: cells.lowerBound + $0) } ?? []
    }
    items += papers.lacking.map {
      .unkeyed(subject: subject, pile: $0, cells: marking.scheme.piles[$0].cells.count)
    }
    items += papers.result.spreads.map { .spread(subject: subject, module: $0.module, aspect: $0.aspect) }
    return items + (papers.isInConflict ? [.markingConflict(subject: subject)] : [])
  }
}

extension ContestMarking {
  /// Whether the sheets that are keyed again are still to be drawn.
  var waitsForSample: Bool {
    guard case .sample = scheme.secondKeying else { return false }
    return sample == nil && tally.whole.due > 0
  }
}
