internal import Competition

extension Desk {
  /// What works where sheets are keyed: among the piles, on a sheet, in a cell, while a code is typed.
  func sheetHints(isClosed: Bool) -> [KeyHint] {
    guard page.face == .sheet else { return KeyTable.piles.map(\.hint) }
    if page.jump != nil { return KeyTable.jump.map(\.hint) }
    if page.typed != nil { return KeyTable.sheetTyping.map(\.hint) }
    return KeyTable.sheet.filter { !isClosed || $0.command?.recordsNothing ?? false }.map(\.hint)
  }

  /// What works on the screen of the second keying.
  func secondKeyingHints(_ state: CompetitionState) -> [KeyHint] {
    switch secondKeying.tab {
    case .keying: sheetHints(isClosed: isClosed(state))
    case .progress, .differences, .papers: []
    }
  }

  /// Every key of that screen, for the help.
  var secondKeyingKeys: [KeyHint] { KeyTable.sheet.map(\.hint) }
}

extension SheetCommand {
  /// Whether this only looks and moves.
  fileprivate var recordsNothing: Bool {
    switch self {
    case .down, .nextLacking, .jump, .piles, .explain, .nextSheet, .previousSheet, .move: true
    case .undo: false
    }
  }
}
