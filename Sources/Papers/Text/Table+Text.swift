internal import Terminal

extension Table {
  /// The table's lines: a heading, a rule, the rows, two columns of blanks between columns.
  func lines(columns room: Int) -> [String] {
    guard !columns.isEmpty else { return [] }
    let gaps = 2 * (columns.count - 1)
    // A heading of four characters stays on its line where there is room for it.
    let whole = needs(title: 8)
    let needs = whole.reduce(0) { $0 + $1.least } <= room - gaps ? whole : needs(title: 4)
    let widths = ColumnWidths.share(room - gaps, among: needs, rows: sample, filling: false)
    let rule = String(repeating: "─", count: widths.reduce(gaps, +))
    let head = lines(of: columns.map(\.title), widths: widths)
    let body = rows.flatMap { row in
      lines(of: row.spread(over: columns.count), widths: widths, spanning: row.spans(columns.count))
        + (isWrittenIn ? [String(repeating: "┈", count: widths.reduce(gaps, +))] : [])
    }
    return head + [rule] + body + (isWrittenIn ? [] : [rule])
  }

  private func lines(of cells: [String], widths: [Int], spanning: Bool = false) -> [String] {
    // The last cell of a short row has the room of all columns that are left.
    let widths = spanning ? Row.joined(widths, into: cells.count, gap: 2) : widths
    let wrapped = zip(cells, widths).map { $0.wrapped(to: $1) }
    let height = wrapped.reduce(1) { max($0, $1.count) }
    return (0..<height).map { line in
      wrapped.indices.map { column in
        let text = line < wrapped[column].count ? wrapped[column][line] : ""
        let isSpanning = spanning && column == wrapped.count - 1
        return Width.pad(text, to: widths[column], align: isSpanning ? .left : columns[column].content.alignment)
      }.joined(separator: "  ")
    }
  }

  /// The widths of the cells of some rows, which stand for all.
  private var sample: [[Int]] {
    stride(from: 0, to: rows.count, by: max(1, rows.count / 100)).map { number in
      let row = rows[number]
      let cells = row.spread(over: columns.count).dropLast(row.spans(columns.count) ? 1 : 0)
      return columns.indices.map { column in
        column < cells.count ? cells[column].lines.reduce(0) { max($0, Width.of($1)) } : 0
      }
    }
  }

  /// Numbers and names of digits stay whole up to 24 columns; text may wrap from four characters.
  private func needs(title leastTitle: Int) -> [ColumnNeed] {
    columns.enumerated().map { number, column in
      let title = Width.of(column.title.onOneLine)
      let longest = rows.reduce(0) { longest, row in
        guard number < row.cells.count, !row.spans(columns.count) || number < row.cells.count - 1 else {
          return longest
        }
        return row.cells[number].lines.reduce(longest) { max($0, Width.of($1)) }
      }
      let whole =
        switch column.content {
        case .digits, .number: min(longest, 24)
        case .text, .centred: min(longest, 8)
        }
      return ColumnNeed(least: max(whole, min(title, leastTitle), column.width), natural: max(longest, title))
    }
  }
}

extension Table.Row {
  /// Whether its last cell has the room of all the columns that are left.
  func spans(_ columns: Int) -> Bool { cells.count < columns }

  /// The cells, at most one a column: what is beyond the last column stands in it, so that nothing is lost.
  func spread(over columns: Int) -> [String] {
    guard cells.count > columns else { return cells.isEmpty ? [""] : cells }
    return cells.prefix(columns - 1) + [cells[(columns - 1)...].joined(separator: " ")]
  }

  /// Widths for so many cells, the last of which has all that is left.
  static func joined(_ widths: [Int], into count: Int, gap: Int) -> [Int] {
    guard count > 0, count < widths.count else { return widths }
    let rest = widths[(count - 1)...]
    return widths.prefix(count - 1) + [rest.reduce(0, +) + gap * (rest.count - 1)]
  }
}

extension Table.Column.Content {
  fileprivate var alignment: Alignment {
    switch self {
    case .text, .digits: .left
    case .centred: .centre
    case .number: .right
    }
  }
}
