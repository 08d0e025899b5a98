/// A sheet, while nothing is being typed.
enum SheetCommand: Hashable, Sendable {
  case down, undo, nextLacking, jump, piles, explain, nextSheet, previousSheet
  case move(Move)
}

/// A sheet, while digits stand in a cell that are not saved yet.
enum SheetTypingCommand: Hashable, Sendable {
  case save, drop, erase
}

/// The code of another sheet, while it is being typed.
enum JumpCommand: Hashable, Sendable {
  case go, anew, erase, back
}

/// The piles of sheets.
enum PilesCommand: Hashable, Sendable {
  case open
  case move(Move)
}
