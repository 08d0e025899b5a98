internal import Terminal

/// Rows of texts as lines whose columns stand below each other, by the widths that characters take.
struct Columns {
  /// The lines, without blanks at their ends.
  let lines: [String]

  /// Lays rows out; those of one table have the same number of columns, and the last one is never padded.
  init(_ rows: [[String]]) {
    let safe = rows.map { $0.map(\.shown) }
    let columns = safe.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      min(Self.widest, safe.reduce(0) { max($0, column < $1.count ? Width.of($1[column]) : 0) })
    }
    lines = safe.map { row in
      let cells = row.enumerated().map { column, text in
        column == row.count - 1 ? text : Width.of(text) > widths[column] ? text : Width.pad(text, to: widths[column])
      }
      let line = cells.joined(separator: "  ").utf8
      return String(Substring(line.prefix(line.count - line.reversed().prefix { $0 == 0x20 }.count)))
    }
  }

  /// A long text must not push every other line's next column off the screen.
  private static let widest = 44
}
