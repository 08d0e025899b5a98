internal import Scoring

// How far the sheets are.
extension Contest {
  /// How far a sheet is.
  public func progress(of subject: Int, pile: Int) -> SheetProgress {
    let pileCells = marking.flatMap { $0.scheme.piles.indices.contains(pile) ? $0.scheme.piles[pile].cells : nil }
    guard let marking, let cells = pileCells else {
      return SheetProgress(
        cells: 0, keyed: 0, keyedAgain: 0, differing: [], isDemanded: false, isExcused: true, firstKeyers: [],
        secondKeyers: [])
    }
    let papers = papers(of: subject)
    let sheet = papers?.sheets[pile]
    return SheetProgress(
      cells: cells.count, keyed: sheet?.keyed ?? 0, keyedAgain: sheet?.keyedAgain ?? 0,
      differing: sheet?.differences.map { cells.lowerBound + $0 } ?? [], isDemanded: marking.demands(subject),
      isExcused: papers?.result.due.contains(pile) != true, firstKeyers: sheet?.firstKeyers.names ?? [],
      secondKeyers: sheet?.secondKeyers.names ?? [])
  }

  /// Whether what was keyed of a sheet may be read: nobody is to key it again.
  public func mayBeRead(_ subject: Int, pile: Int) -> Bool {
    guard let scheme = marking?.scheme, scheme.piles.indices.contains(pile) else { return true }
    let sheet = progress(of: subject, pile: pile)
    switch scheme.secondKeying {
    case .none: return true
    case .all: return sheet.isVerified
    case .sample: return sheet.isVerified || (marking?.isSampleDrawn ?? false) && !sheet.isDemanded
    }
  }

  /// How far a pile is.
  public func progress(pile: Int) -> PileProgress {
    guard let marking, marking.scheme.piles.indices.contains(pile) else { return PileProgress() }
    let all = marking.tally.piles[pile]
    let demanded = marking.demanded(all, spared: marking.tally.spared[pile])
    return PileProgress(
      expected: all.due, counted: counted(pile: pile), keyed: all.keyed, demanded: demanded.due,
      verified: demanded.verified, waiting: demanded.waiting, differing: all.differing)
  }

  /// How far all piles are together; nobody's counts are in it.
  public var markingProgress: PileProgress {
    guard let marking else { return PileProgress() }
    let all = marking.tally.whole
    let demanded = marking.demanded(all, spared: marking.tally.wholeSpared)
    return PileProgress(
      expected: all.due, keyed: all.keyed, demanded: demanded.due, verified: demanded.verified,
      waiting: demanded.waiting, differing: all.differing)
  }

  /// What was done about slips of the hand; nil without a scheme.
  public var secondKeyingDone: SecondKeyingDone? {
    guard let marking else { return nil }
    let progress = markingProgress
    return SecondKeyingDone(
      which: marking.scheme.secondKeying.word, verified: progress.verified, demanded: progress.demanded,
      differed: marking.differedSheets)
  }

  /// The cells whose keyings differ and that nobody has looked at a third time, of the sheets that are due.
  ///
  /// Reads every subject.
  public var differences: [Difference] {
    guard let marking, marking.tally.whole.differences > 0 else { return [] }
    return marking.papers.indices.flatMap { subject in
      marking.papers[subject].result.due.flatMap { pile -> [Difference] in
        guard let sheet = marking.papers[subject].sheets[pile] else { return [] }
        let first = marking.scheme.piles[pile].cells.lowerBound
        return sheet.differences.compactMap { cell in
          sheet.pair(cell).map {
            Difference(subject: subject, place: first + cell, first: $0.first, second: $0.second)
          }
        }
      }
    }
  }

  /// The cases that wait for a re-mark or the head referee's ruling.
  ///
  /// Reads every subject.
  public var spreadCases: [SpreadCase] {
    guard let marking, marking.tally.spreads > 0 else { return [] }
    return marking.papers.indices.flatMap { subject in
      marking.papers[subject].result.spreads.map { SpreadCase(subject: subject, spread: $0) }
    }
  }

  private func counted(pile: Int) -> [PaperStep: Int] {
    var counted: [PaperStep: Int] = [:]
    for step in PaperStep.allCases {
      counted[step] = marking?.counts[CountedPapers(pile: pile, step: step)]?.value
    }
    return counted
  }
}

extension ContestMarking {
  /// What of a tally is to be keyed again: all, nothing, or all but what the sample spares.
  func demanded(_ all: SheetTally, spared: SheetTally) -> SheetTally {
    switch scheme.secondKeying {
    case .all: return all
    case .none: return SheetTally()
    case .sample:
      guard sample != nil else { return SheetTally() }
      if isSampleExceeded { return all }
      var demanded = all
      demanded.add(spared, -1)
      return demanded
    }
  }
}
