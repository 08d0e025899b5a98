internal import Competition
internal import Scoring
internal import Terminal

/// One row of the chooser: what can be worked on.
enum PileChoice: Hashable, Sendable {
  /// The grid of components that are keyed as one mark.
  case grid
  case pile(Int)
}

extension Contest {
  /// What there is to key, in the order of the papers: first the components of one mark, then pile after pile.
  func pileChoices(_ keying: Keying) -> [PileChoice] {
    guard let scheme = marking?.scheme else { return [] }
    return (keying == .first && !keyedColumns.isEmpty ? [.grid] : []) + scheme.piles.indices.map { .pile($0) }
  }

  /// The columns that are keyed as one mark.
  var keyedColumns: [Int] {
    scheme.columns.indices.filter { !isMadeOfModules(column: $0) }
  }

  /// Whether something is left to key in a row of the chooser; looks at every contestant where it is the grid.
  func lacks(_ choice: PileChoice, _ keying: Keying) -> Bool {
    switch choice {
    case .grid: roster.indices.contains { contestant in keyedColumns.contains { awaits($0, of: contestant) } }
    case .pile(let pile): lacksSheets(pile: pile, keying)
    }
  }
}

extension SheetPage {
  /// Puts the cursor on the first row of the chooser where something is left to key, below a row before above it.
  mutating func goToFirstLacking(below row: Int = -1, in contest: Contest?) {
    guard let contest else { return }
    let choices = contest.pileChoices(keying)
    let rows = Array(choices.indices.dropFirst(row + 1)) + choices.indices.prefix(row + 1)
    choice = rows.first { contest.lacks(choices[$0], keying) } ?? 0
  }
}

extension Desk {
  /// The chooser of the page that is open; on a number pad without arrows `+` and `-` move.
  mutating func updatePiles(_ key: Key, _ contest: Contest) -> [Effect] {
    let choices = contest.pileChoices(page.keying)
    switch KeyTable.piles.command(for: key) {
    case .open: if choices.indices.contains(page.choice) { open(choices[page.choice], contest) }
    case .move(let move): page.choice = move.row(from: page.choice, of: max(1, choices.count), page: bodyRows)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }

  /// Opens what was chosen: the grid, or the first sheet of a pile that is left, its first sheet where none is.
  mutating func open(_ choice: PileChoice, _ contest: Contest) {
    switch choice {
    case .grid: page.face = .grid
    case .pile(let pile):
      let keying = page.keying
      let subjects = 0..<contest.subjectCount
      let left =
        contest.lacksSheets(pile: pile, keying)
        ? subjects.first { contest.lacks($0, pile: pile, keying, for: person) } : nil
      guard let subject = left ?? subjects.first(where: { contest.isDue($0, pile: pile, keying) }) else {
        message = Message(Words.noSheets(keying), .question)
        return
      }
      page.lay(subject, pile: pile, in: contest)
    }
  }
}
