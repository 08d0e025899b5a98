/// A screen as a value: a grid of styled cells, and where the cursor stands.
///
/// All drawing clips: what falls outside the frame is left out, and no row, column or width is an error, negative ones
/// included.
public struct Frame: Hashable, Sendable {
  /// Columns and rows; never negative.
  public let size: Size
  /// The cell of the hardware cursor, nil for none; an input method puts its candidates there.
  public var cursor: Point?
  /// Row by row, `size.columns` to a row.
  var cells: [Cell]

  /// A blank frame in the role `text`.
  ///
  /// - Parameter size: columns and rows; a negative number counts as 0, and no side is longer than 1,000.
  public init(size: Size) {
    let longest = 1_000
    self.size = Size(columns: min(max(0, size.columns), longest), rows: min(max(0, size.rows), longest))
    cells = Array(repeating: .blank(.text), count: self.size.columns * self.size.rows)
  }

  /// Blanks a rectangle and gives it a role.
  public mutating func fill(row: Int, column: Int, width: Int, height: Int = 1, role: Role) {
    for row in rows(from: row, height: height) {
      for column in columns(from: column, width: width) { set(.blank, role: role, row: row, column: column) }
    }
  }

  /// Gives a rectangle a role and leaves its characters: a highlighted row, a selected cell.
  public mutating func style(row: Int, column: Int, width: Int, height: Int = 1, role: Role) {
    for row in rows(from: row, height: height) {
      for column in columns(from: column, width: width) { cells[row * size.columns + column].role = role }
    }
  }

  /// Writes a glyph that fits (the caller has clipped) and blanks the other half of what it cuts in two.
  mutating func set(_ glyph: Glyph, role: Role, row: Int, column: Int) {
    let index = row * size.columns + column
    let last = index + Int(glyph.width) - 1
    if cells[index].isRightHalf { cells[index - 1].glyph = .blank }
    if cells[last].isWide {
      cells[last + 1].glyph = .blank
      cells[last + 1].isRightHalf = false
    }
    cells[index] = Cell(glyph: glyph, role: role)
    if glyph.width == 2 { cells[last] = Cell(glyph: .blank, role: role, isRightHalf: true) }
  }

  func rows(from first: Int, height: Int) -> Range<Int> { clip(first, height, within: size.rows) }

  func columns(from first: Int, width: Int) -> Range<Int> { clip(first, width, within: size.columns) }

  private func clip(_ first: Int, _ count: Int, within bound: Int) -> Range<Int> {
    let (sum, overflow) = first.addingReportingOverflow(max(0, count))
    let lower = min(max(0, first), bound)
    return lower..<max(lower, min(overflow ? bound : sum, bound))
  }
}
