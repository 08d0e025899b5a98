extension Frame {
  /// Writes a text into one row.
  ///
  /// Control characters, bidi overrides and their like are shown as U+FFFD; a combining mark stays with its base; a wide
  /// character is shown whole or not at all, and one that is half overwritten loses its other half too.
  ///
  /// - Parameters:
  ///   - text: one line.
  ///   - row: counted from 0 at the top.
  ///   - column: counted from 0 at the left; may be negative, the text is clipped then.
  ///   - width: the field the text is clipped to, and which is filled with blanks; nil for as much as the text takes.
  ///   - role: the role of the text and of the blanks of its field.
  ///   - align: where the text stands in a field wider than it.
  /// - Returns: the columns taken: of the text as far as it is inside the frame, or of the field if it has a width.
  @discardableResult
  public mutating func put(
    _ text: String, row: Int, column: Int, width: Int? = nil, role: Role = .text, align: Alignment = .left
  ) -> Int {
    let field = columns(from: column, width: width ?? Int.max)
    guard (0..<size.rows).contains(row), !field.isEmpty else { return 0 }
    var at = column
    if let width {
      fill(row: row, column: column, width: width, role: role)
      at += align == .left ? 0 : align.leading(of: max(0, width - Width.of(text)))
    }
    var end = field.lowerBound
    for glyph in Glyphs(text) {
      let next = at + Int(glyph.width)
      guard next <= field.upperBound else { break }
      if at >= field.lowerBound {
        set(glyph, role: role, row: row, column: at)
      } else if next > field.lowerBound {
        set(.blank, role: role, row: row, column: field.lowerBound)
      }
      at = next
      end = max(end, at)
    }
    return width == nil ? end - field.lowerBound : field.count
  }
}
