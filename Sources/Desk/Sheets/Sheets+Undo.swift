internal import Competition
internal import Scoring

// Undo takes back the latest act that stands, whichever screen it was done on; it is offered where that screen is open,
// so that nobody takes back unseen what somebody else keyed.

extension Desk {
  /// Takes back the latest mark and goes to its cell, so that the right one can be keyed at once.
  ///
  /// A latest act of another keying than those the screen shows is left to its own screen.
  mutating func undo(_ keyings: Set<Keying>, _ contest: Contest, _ state: CompetitionState) -> [Effect] {
    guard mayRecord(state) else { return [] }
    guard let act = contest.acts.last else { return [.act(.undo(contest: contestNumber))] }
    guard let keying = act.keying, keyings.contains(keying) else {
      message = Message(act.keying.map(Words.undoneElsewhere) ?? Words.undoneOnGrid, .question)
      return []
    }
    if let cell = act.seconded, contest.progress(of: cell.subject, pile: cell.pile(in: contest)).isKeyedAgain {
      message = Message(Words.keyedAgainWhole, .question)
      return []
    }
    undoing = act.what
    return [.act(.undo(contest: contestNumber))]
  }

  /// What is said and shown once an undo of a mark of a sheet is durable.
  mutating func settleUndo(_ subject: Int, _ place: Int, _ keying: Keying, in contest: Contest) {
    let cell = SheetCell(keying, subject, place)
    switch keying {
    case .first: sheets.goTo(cell, in: contest)
    case .second: secondKeying.page.goTo(cell, in: contest)
    case .third: break
    }
    message = Message(Words.undone(cell, in: contest), .good)
  }
}

extension Act {
  /// The keying of a mark of a sheet; nil for an act of another kind.
  var keying: Keying? {
    switch what {
    case .score(_, _, let keying): keying
    case .cell, .status: nil
    }
  }
}

extension SheetProgress {
  /// Whether every cell was keyed again, so that it was told how many differ.
  ///
  /// From there on nothing is taken back: who keys again until nothing differs has not keyed from the paper.
  fileprivate var isKeyedAgain: Bool { cells > 0 && keyedAgain == cells }
}

extension Act {
  /// The cell of a second keying; nil for an act of another kind.
  fileprivate var seconded: SheetCell? {
    if case .score(let subject, let place, .second) = what { return SheetCell(.second, subject, place) }
    return nil
  }
}

extension SheetCell {
  fileprivate func pile(in contest: Contest) -> Int {
    guard let places = contest.marking?.scheme.places, places.indices.contains(place) else { return 0 }
    return places[place].pile
  }
}

extension SheetPage {
  /// Lays a cell's sheet before the keyer, the cursor on the cell.
  mutating func goTo(_ cell: SheetCell, in contest: Contest) {
    guard let scheme = contest.marking?.scheme, scheme.places.indices.contains(cell.place) else { return }
    let pile = scheme.places[cell.place].pile
    lay(cell.subject, pile: pile, in: contest)
    line = cell.place - scheme.piles[pile].cells.lowerBound
  }
}

extension Words {
  /// The latest act was done in the grid of marks, where it can be seen before it is taken back.
  fileprivate static let undoneOnGrid = both(
    "最近一次是整分录入：按 * 选整分录入，再按 u", "the latest act was in the grid of marks: * opens it, u takes it back")

  /// The sheet was keyed again as a whole, and told what differs.
  fileprivate static let keyedAgainWhole = both(
    "这张表已复核录完，不再撤销：不同的格由三核处理（F4 三核）", "this sheet is keyed again as a whole: what differs goes to the third look (F4)")

  /// The latest act was the keying of a sheet, and is taken back where that is done.
  static func undoneElsewhere(_ keying: Keying) -> Bilingual {
    switch keying {
    case .first: both("最近一次是初录：到 F2 的评分表上撤销", "the latest act was a first keying: take it back on its sheet, F2")
    case .second: both("最近一次是复核录入：到 F4 撤销", "the latest act was a second keying: take it back on F4")
    case .third: both("最近一次是三核：到 F4 三核一栏撤销", "the latest act was a third look: take it back on F4, Third look")
    }
  }

  /// What stands in a cell of a sheet after an undo.
  fileprivate static func undone(_ cell: SheetCell, in contest: Contest) -> Bilingual {
    let aspect = contest.marking?.scheme.aspect(at: cell.place)
    let now = contest.score(cell.subject, cell.place, cell.keying).map { aspect?.shown($0) ?? $0.text } ?? "—"
    let name = "\(contest.label(of: cell.subject)) \(aspect?.id ?? "")"
    return both("已撤销：\(name) 现为 \(now)；撤销也记在日志里", "undone: \(name) is \(now) now; the undo is on record too")
  }
}
