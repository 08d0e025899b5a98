extension Frame {
  /// The characters, rows joined by newlines, blanks at the end of a row left out: what a screen test compares.
  public var text: String {
    (0..<size.rows).map(text(row:)).joined(separator: "\n")
  }

  /// The characters of one row without blanks at its end; empty outside the frame.
  public func text(row: Int) -> String {
    var scalars = String.UnicodeScalarView()
    var kept = scalars.endIndex
    for cell in cells(of: row) where !cell.isRightHalf {
      scalars.append(contentsOf: cell.glyph.scalars.compactMap(Unicode.Scalar.init))
      if cell.glyph != .blank { kept = scalars.endIndex }
    }
    return String(scalars[..<kept])
  }

  /// The role of each cell of a row, from the left; empty outside the frame.
  public func roles(row: Int) -> [Role] {
    cells(of: row).map(\.role)
  }

  func cells(of row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }
}
