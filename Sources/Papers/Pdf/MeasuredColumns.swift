/// A table's columns, measured once: type grows evenly, so that every size follows from one.
struct MeasuredColumns {
  private let columns: [Table.Column]
  private let titles: [Length]
  private let longest: [Length]

  /// The size that was measured.
  private static let measured = pt(10)
  /// From what reads well down to what can still be read.
  private static let sizes = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6].map { pt($0) }
  /// Room at the left and at the right of a cell.
  static let padding = pt(3.5)

  init(_ table: Table, press: Press) {
    let cell = Lettering(.serif, Self.measured)
    let strong = Lettering(.sansBold, Self.measured)
    var longest = [Length](repeating: 0, count: table.columns.count)
    for row in table.rows {
      let cells = row.spread(over: longest.count)
      // A cell that spans columns makes none of them wide.
      for column in cells.indices.dropLast(row.spans(longest.count) ? 1 : 0) where !cells[column].isEmpty {
        longest[column] = max(longest[column], press.natural(cells[column], row.isStrong ? strong : cell))
      }
    }
    self.longest = longest
    columns = table.columns
    titles = columns.map { press.natural($0.title, strong) }
  }

  /// The largest size at which no number and no word has to be broken, and the widths at it.
  func fitted(to width: Length) -> (size: Length, widths: [Length], longest: [Length]) {
    let size = Self.sizes.first { needs($0).reduce(0) { $0 + $1.least } <= width } ?? Self.sizes[Self.sizes.count - 1]
    let shared = ColumnWidths.share(width, among: needs(size), filling: true)
    let widths = shared.reduce(0, +) > width ? ColumnWidths.stretched(shared, to: width) : shared
    return (size, widths, longest.map { scaled($0, to: size) })
  }

  private func needs(_ size: Length) -> [ColumnNeed] {
    columns.enumerated().map { number, column in
      let longest = scaled(longest[number], to: size)
      let title = scaled(titles[number], to: size)
      let whole =
        switch column.content {
        case .digits, .number: min(longest, 12 * size)
        case .text, .centred: min(longest, 4 * size)
        }
      let least = max(whole, min(title, 2 * size), max(0, min(column.width, 400)) * size / 2)
      // A little more, so that no rounding breaks a line.
      let room = 2 * Self.padding + pt(0.5)
      return ColumnNeed(least: least + room, natural: max(longest, title) + room)
    }
  }

  private func scaled(_ length: Length, to size: Length) -> Length { length * size / Self.measured }
}
