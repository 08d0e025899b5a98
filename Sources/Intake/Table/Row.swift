/// One row of a file: its cells as they are written, and the line on which it begins.
struct Row: Hashable {
  /// The line in the file, or the row of the sheet, counted from 1; a quoted cell may span several lines.
  let line: Int
  /// The cells; rows of one file may have different numbers of them.
  let cells: [String]
  /// What is known of cells beyond their text, by column.
  var traits: [Int: CellTrait] = [:]

  /// A cell as it is written; empty beyond the last.
  subscript(column: Int) -> String {
    column < cells.count ? cells[column] : ""
  }
}
