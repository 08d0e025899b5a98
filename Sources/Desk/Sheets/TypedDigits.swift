internal import Competition
internal import Scoring

// Digits that stand in a cell and are not saved, in whichever cell of whichever screen: at most one at a time.
extension Desk {
  /// What was typed into a cell and is not saved.
  var typedDigits: String? { entry.typed ?? sheets.typed ?? secondKeying.page.typed }

  /// The cell of a sheet in which something was typed that is not saved.
  var typedSheetCell: SheetCell? { sheets.typedCell ?? secondKeying.page.typedCell }

  /// Whether the entry screen shows the grid of components that are keyed as one mark.
  func showsGrid(_ contest: Contest) -> Bool { !contest.hasSheets || sheets.face == .grid }
}

extension SheetPage {
  /// Whether characters are text here and no commands.
  var isTyping: Bool { face == .sheet && (typed != nil || jump != nil) }
}
