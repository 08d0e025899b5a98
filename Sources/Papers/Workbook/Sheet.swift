/// A sheet of a workbook as a value: what stands in its rows, before a library writes it.
struct Sheet {
  /// A cell, over one column or several.
  struct Placed {
    let columns: Range<Int>
    let cell: SheetCell
    let style: CellStyle
  }

  /// One row.
  struct Row {
    let cells: [Placed]
    /// In points.
    let height: Double
  }

  let columns: SheetColumns
  var rows: [Row] = []
  /// Rows that begin a page.
  var breaks: [Int] = []
  /// The tables: where their heads are, and how many rows follow.
  var tables: [(head: Int, rows: Int)] = []

  /// A table of more rows may go over a page; shorter ones are not looked after.
  static let longTable = 20

  /// What stays in sight when the sheet is scrolled: all down to the longest table's head, where that is little.
  var frozenRows: Int {
    guard let head = repeatedRow, head < 10 else { return 0 }
    return head + 1
  }

  /// The head that is repeated on each page that follows it: the longest table's, unless pages begin where the paper says.
  var repeatedRow: Int? { breaks.isEmpty ? tables.max { $0.rows < $1.rows }?.head : nil }

  /// Adds a text over the whole width; one that is higher than a row can be goes on in the next.
  mutating func addAcross(_ text: String, _ style: CellStyle, least: Double = 0) {
    let all = 0..<columns.widths.count
    let lines = text.wrapped(to: columns.columns(in: all, size: style.size))
    guard lines.count > Sheet.linesInARow else {
      let cell = SheetCell.text(SheetCell.cleaned(text))
      add([Placed(columns: all, cell: cell, style: style)], lines: lines.count, size: style.size, least: least)
      return
    }
    for start in stride(from: 0, to: lines.count, by: Sheet.linesInARow) {
      let part = lines[start..<min(lines.count, start + Sheet.linesInARow)]
      let cell = SheetCell.text(SheetCell.cleaned(part.joined(separator: "\n")))
      add([Placed(columns: all, cell: cell, style: style)], lines: part.count, size: style.size)
    }
  }

  /// Adds a row of so many lines of a size in points, at least as high as asked.
  mutating func add(_ cells: [Placed], lines: Int, size: Double, least: Double = 0) {
    let height = Double(min(lines, Sheet.linesInARow)) * size * 1.35 + 6
    rows.append(Row(cells: cells, height: min(Sheet.highest, max(least, height))))
  }

  /// A row is at most 409 points high.
  private static let highest = 409.0
  private static let linesInARow = 20
}
