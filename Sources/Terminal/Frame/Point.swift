/// A cell of the screen, counted from 0 at the top left.
public struct Point: Hashable, Sendable {
  /// Rows from the top.
  public var row: Int
  /// Columns from the left.
  public var column: Int

  /// The cell at a row and a column.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
