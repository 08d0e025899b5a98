/// Columns that a text takes on the screen; ncurses measures with the same table.
public enum Width {
  /// The columns of a text as `Frame.put` shows it, control characters as one column each.
  public static func of(_ text: String) -> Int {
    var columns = 0
    for glyph in Glyphs(text) { columns += Int(glyph.width) }
    return columns
  }

  /// The columns of one character; an emoji of several joined parts takes those of its parts.
  public static func of(_ character: Character) -> Int {
    of(String(character))
  }

  /// The text itself if it fits, else as much of it as leaves a column for "…".
  ///
  /// - Parameters:
  ///   - text: any text; wide characters are kept or left out whole.
  ///   - columns: the room; below 1 nothing fits and the result is empty.
  /// - Returns: a text of at most so many columns.
  public static func cut(_ text: String, to columns: Int) -> String {
    guard columns > 0 else { return "" }
    guard of(text) > columns else { return text }
    var kept = String.UnicodeScalarView()
    var room = columns - 1
    for glyph in Glyphs(text) {
      guard Int(glyph.width) <= room else { break }
      room -= Int(glyph.width)
      kept.append(contentsOf: glyph.scalars.compactMap(Unicode.Scalar.init))
    }
    return String(kept) + "…"
  }

  /// The text cut and filled with blanks to exactly so many columns.
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - columns: the columns of the result; below 1 the result is empty.
  ///   - align: where the text stands when there is room to spare.
  /// - Returns: a text of exactly so many columns.
  public static func pad(_ text: String, to columns: Int, align: Alignment = .left) -> String {
    let shown = cut(text, to: columns)
    let spare = max(0, columns - of(shown))
    let before = align.leading(of: spare)
    return String(repeating: " ", count: before) + shown + String(repeating: " ", count: spare - before)
  }
}
