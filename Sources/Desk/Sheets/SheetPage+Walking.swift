internal import Competition
internal import Scoring

// The way through a pile: from cell to cell in the order of the paper, from sheet to sheet in the order of the codes.
extension SheetPage {
  /// The cells of the sheet, as places of the scheme.
  func cells(in contest: Contest) -> Range<Int> {
    guard let piles = contest.marking?.scheme.piles, piles.indices.contains(pile) else { return 0..<0 }
    return piles[pile].cells
  }

  /// The cell under the cursor, as a place of the scheme; nil on the line of the total.
  func place(in contest: Contest) -> Int? {
    let cells = cells(in: contest)
    let place = cells.lowerBound + line
    return cells.contains(place) ? place : nil
  }

  /// The aspect under the cursor.
  func aspect(in contest: Contest) -> Aspect? {
    place(in: contest).flatMap { contest.marking?.scheme.aspect(at: $0) }
  }

  /// Whether a cell of the sheet lacks its mark in this keying.
  func lacks(_ place: Int, in contest: Contest) -> Bool {
    contest.score(subject, place, keying) == nil
  }

  /// The line of the first cell that lacks its mark.
  func firstLacking(in contest: Contest) -> Int? {
    let cells = cells(in: contest)
    return cells.first { lacks($0, in: contest) }.map { $0 - cells.lowerBound }
  }

  /// How many cells lack their marks.
  func lackingCount(in contest: Contest) -> Int {
    cells(in: contest).count { lacks($0, in: contest) }
  }

  /// The cell is saved: on to the next one below that lacks its mark, else to the first one above, else to the total.
  mutating func settle(in contest: Contest) {
    drop()
    let cells = cells(in: contest)
    let below = cells.dropFirst(line + 1).first { lacks($0, in: contest) }.map { $0 - cells.lowerBound }
    line = below ?? firstLacking(in: contest) ?? cells.count
  }

  /// The sheet so many steps on in the order of the codes, those left out in which none is due; nil at either end.
  func neighbour(_ step: Int, in contest: Contest) -> Int? {
    var at = subject + step
    while (0..<contest.subjectCount).contains(at) {
      if contest.isDue(at, pile: pile, keying) { return at }
      at += step
    }
    return nil
  }

  /// The next sheet of the pile that is not keyed whole and that somebody may key, round the end of the pile; nil where
  /// none is left.
  ///
  /// - Complexity: the sheets between, which is one in an ordinary pile; nothing is searched once all is keyed.
  func nextLacking(for person: String, in contest: Contest) -> Int? {
    guard contest.lacksSheets(pile: pile, keying), contest.subjectCount > 0 else { return nil }
    let count = contest.subjectCount
    return (1...count).lazy.map { (subject + $0) % count }.first {
      contest.lacks($0, pile: pile, keying, for: person)
    }
  }
}

extension Contest {
  /// Whether sheets are keyed here at all.
  var hasSheets: Bool { !(marking?.scheme.piles.isEmpty ?? true) }

  /// Whether a sheet is due in a keying.
  func isDue(_ subject: Int, pile: Int, _ keying: Keying) -> Bool {
    let progress = progress(of: subject, pile: pile)
    guard !progress.isExcused else { return false }
    switch keying {
    case .first: return true
    case .second, .third: return progress.isDemanded
    }
  }

  /// Whether somebody may key a sheet now and it is not keyed whole; two people who keyed half a pile each key the other
  /// half again.
  func lacks(_ subject: Int, pile: Int, _ keying: Keying, for person: String) -> Bool {
    let progress = progress(of: subject, pile: pile)
    guard !progress.isExcused else { return false }
    switch keying {
    case .first: return !progress.isKeyed
    case .second, .third:
      return progress.isDemanded && progress.isKeyed && progress.keyedAgain < progress.cells
        && !progress.firstKeyers.contains(person)
    }
  }

  /// Whether any sheet of a pile is left to key; answers without looking at the sheets.
  ///
  /// What differs is left to the third look, and what was not keyed a first time can't be keyed again yet.
  func lacksSheets(pile: Int, _ keying: Keying) -> Bool {
    let progress = progress(pile: pile)
    switch keying {
    case .first: return progress.keyed < progress.expected
    case .second, .third: return progress.waiting > 0
    }
  }
}

extension MarkingScheme {
  /// The aspect of a place.
  func aspect(at place: Int) -> Aspect? {
    guard places.indices.contains(place) else { return nil }
    return modules[places[place].module].aspects[places[place].aspect]
  }
}
