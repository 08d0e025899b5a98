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

/// Between the parts of the second keying.
enum PartCommand: Hashable, Sendable {
  case next, previous
}

/// How far the sheets are.
enum ProgressCommand: Hashable, Sendable {
  case open, sample
  case move(Move)
}

/// The third look at two keyings that differ.
enum DifferencesCommand: Hashable, Sendable {
  case first, second, other, undo, explain
  case move(Move)
}

/// The count of papers.
enum PapersCommand: Hashable, Sendable {
  case count, pileAsDue, allAsDue, left, right
  case move(Move)
}

/// Between the parts of the ruling screen.
enum RulingPartCommand: Hashable, Sendable {
  case next, previous
  case part(RulingPart)
}

/// The ranking by code.
enum CodedRankingCommand: Hashable, Sendable {
  case explain
  case move(Move)
}

/// Judges too far apart.
enum SpreadsCommand: Hashable, Sendable {
  case settle, explain
  case move(Move)
}

/// The penalties.
enum PenaltiesCommand: Hashable, Sendable {
  case give, recount, takeBack, explain
  case move(Move)
}
