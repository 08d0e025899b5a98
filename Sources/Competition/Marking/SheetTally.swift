internal import Scoring

/// What is counted over the sheets that are due, so that nobody has to look at every sheet to know how far things are.
struct SheetTally: Hashable, Sendable {
  /// The sheets due.
  var due = 0
  /// Their cells not keyed yet.
  var unkeyedCells = 0
  /// Those keyed whole.
  var keyed = 0
  /// Those keyed twice, with nothing that differs.
  var verified = 0
  /// Those keyed whole and not yet wholly again.
  var waiting = 0
  /// Those with keyings that differ.
  var differing = 0
  /// Their cells whose keyings differ.
  var differences = 0

  /// Nothing is due.
  init() {}

  /// One sheet that is due; nil is one on which nothing was keyed.
  init(_ sheet: KeyedSheet?, cells: Int) {
    due = 1
    guard let sheet else {
      unkeyedCells = cells
      return
    }
    unkeyedCells = cells - sheet.keyed
    keyed = sheet.isKeyed ? 1 : 0
    verified = sheet.isVerified ? 1 : 0
    waiting = sheet.isKeyed && sheet.keyedAgain < cells ? 1 : 0
    differing = sheet.differing > 0 ? 1 : 0
    differences = sheet.differing
  }

  /// Counts another tally in, or (-1) out.
  mutating func add(_ other: SheetTally, _ sign: Int = 1) {
    due += sign * other.due
    unkeyedCells += sign * other.unkeyedCells
    keyed += sign * other.keyed
    verified += sign * other.verified
    waiting += sign * other.waiting
    differing += sign * other.differing
    differences += sign * other.differences
  }
}

/// What is counted over all sheets of a contest.
struct MarkingTally: Hashable, Sendable {
  /// By pile.
  var piles: [SheetTally]
  /// By pile, of those whom the sample spares a second keying.
  var spared: [SheetTally]
  /// All piles together.
  var whole = SheetTally()
  /// All that the sample spares together.
  var wholeSpared = SheetTally()
  /// Cells of excused sheets without which no mark comes out.
  var lackingCells = 0
  /// Spreads without a ruling.
  var spreads = 0
  /// Subjects with something that two or more records claim.
  var conflicts = 0
  /// Counts of papers that are not as many as are due.
  var openCounts = 0

  /// Nothing counted yet.
  init(piles count: Int) {
    piles = Array(repeating: SheetTally(), count: count)
    spared = piles
  }

  /// Counts a subject's sheets in, or (-1) out.
  mutating func count(_ papers: SubjectPapers, _ scheme: MarkingScheme, isSpared: Bool, _ sign: Int) {
    var all = SheetTally()
    for pile in papers.result.due {
      let sheet = SheetTally(papers.sheets[pile], cells: scheme.piles[pile].cells.count)
      piles[pile].add(sheet, sign)
      if isSpared { spared[pile].add(sheet, sign) }
      all.add(sheet)
    }
    whole.add(all, sign)
    if isSpared { wholeSpared.add(all, sign) }
    for pile in papers.lacking { lackingCells += sign * scheme.piles[pile].cells.count }
    spreads += sign * papers.result.spreads.count
    if papers.isInConflict { conflicts += sign }
  }
}
