/// What a piece of text on the screen is for; a theme says how each looks.
///
/// This is the whole vocabulary: a theme file names all of them, and drawing code names nothing else.
public enum Role: String, CaseIterable, Hashable, Sendable {
  /// Everything that has no role of its own.
  case text
  /// What is there to be found and not to be read first: dashes of empty cells, clock, units.
  case dim
  /// The competition's name, and the head of a page or of a box.
  case title
  /// The top line with its state: who, which station, saved so far.
  case bar
  /// A key on a key-hint line: `F3`, `Enter`.
  case key
  /// What the key beside it does.
  case hint
  /// The heads of a table's columns.
  case header
  /// Frame lines and rules.
  case border
  /// The row the cursor is in, and the chosen line of a list.
  case selected
  /// The cell under the cursor while nothing is being typed.
  case field
  /// The cell, or the line, that is being typed into.
  case edit
  /// Done and durable: saved, signed, verified.
  case good
  /// Refused, not saved, damaged: must be seen from across the table.
  case alarm
  /// A value or a state someone should look at: an odd mark, an open tie, a missing sheet.
  case question
  /// Climbed in the ranking since the last change.
  case up
  /// Fell in the ranking since the last change.
  case down
  /// The head of the ranking: the places that advance or are awarded.
  case leader
  /// A place or a total that can still change.
  case provisional
}
