/// The figures as aligned text.
struct Table {
  private static let head = ["what", "figure", "median", "min", "max", "compared"]
  /// Numbers stand to the right.
  private static let numbers = 2...4

  let text: String

  init(_ rows: [Row]) {
    let cells = [Self.head] + rows.map(\.cells)
    let widths = Self.head.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    let lines = cells.map { row in
      let columns = row.indices.map { column in
        padded(row[column], to: widths[column], before: Self.numbers.contains(column))
      }
      let line = columns.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    text = lines.joined(separator: "\n")
  }
}

/// A text with blanks after it, or before it, up to a width.
func padded(_ text: String, to width: Int, before: Bool = false) -> String {
  let blanks = String(repeating: " ", count: max(0, width - text.count))
  return before ? blanks + text : text + blanks
}
