/// A cell that was taken otherwise than it was written; nothing is changed without one of these.
public struct Mending: Hashable, Sendable {
  /// The line of the row in the file.
  public let line: Int
  /// The column, as the file calls it.
  public let column: ColumnName
  /// What was done, each kind once, in the order of the doing.
  public let mends: [Mend]
  /// The cell as it was, safe to show: invisible characters are spelled out, an identity number is masked.
  public let before: String
  /// The cell as it is taken, an identity number masked.
  public let after: String
}

/// One kind of mending.
public enum Mend: String, CaseIterable, Hashable, Sendable {
  /// Put into normalization form C: a letter and its accent became one character.
  case composed
  /// Control characters and terminal escape sequences dropped.
  case control
  /// Invisible characters dropped: zero-width spaces, marks of writing direction, byte-order marks.
  case invisible
  /// Spaces at the ends dropped, several made one; in names those between Chinese characters dropped, in numbers all.
  case spaces
  /// Full-width letters, digits and signs made ASCII.
  case fullWidth
  /// The dot between parts of a name made the one middle dot `·`.
  case middleDot
  /// A small x at the end of an identity number made X.
  case smallX
  /// The Chinese full stop `。` in a mark or a day made a point.
  case point
  /// What spreadsheet programs put around numbers to keep them as text dropped: `'001`, `="001"`.
  case textMarker
  /// Leading zeros that a spreadsheet program had dropped put back: the entry number is known with them.
  case leadingZeros
  /// Taken from the merged cell that the row is part of.
  case merged
  /// Digits beyond the fifteenth dropped, which a computation of the spreadsheet program left behind the number.
  case tail
}
