/// What the disk refused: why, and the cell whose mark waits.
struct Unsaved: Hashable, Sendable {
  let failure: SaveFailure
  /// The one cell that takes digits until the disk can be written; `nil` where what was refused was no mark.
  let cell: Place?
  /// The same where it is a cell of a sheet.
  var sheetCell: SheetCell?

  /// A cell of the entry grid.
  struct Place: Hashable, Sendable {
    /// The contestant's place in the roster.
    let row: Int
    /// The scheme's column.
    let column: Int
  }
}
