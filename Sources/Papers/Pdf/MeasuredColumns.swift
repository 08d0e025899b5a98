/// A table's columns, measured once: type grows evenly, so that every size follows from one.
struct MeasuredColumns {
  private let columns: [Table.Column]
  private let titles: [Length]
  private let longest: [Length]
  /// The widths of the cells of some rows, which stand for all.
  private let sample: [[Length]]

  /// The size that was measured.
  private static let measured = pt(10)
  /// From what reads well down to what can still be read.
  private static let sizes = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6].map { pt($0) }
  /// Room at the left and at the right of a cell.
  static let padding = pt(3.5)
  /// Both, and a little more, so that no rounding breaks a line.
  private static let room = 2 * padding + pt(0.5)
  /// Below this, type is only as small as it has to be.
  private static let comfortable = pt(7.5)
  /// Where rows have more lines than this, smaller type reads better.
  private static let low = 3.0

  init(_ table: Table, press: Press) {
    let cell = Lettering(.serif, Self.measured)
    let strong = Lettering(.sansBold, Self.measured)
    let sampling = max(1, table.rows.count / 100)
    var longest = [Length](repeating: 0, count: table.columns.count)
    var sample: [[Length]] = []
    for (number, row) in table.rows.enumerated() {
      let cells = row.spread(over: longest.count)
      var measured = [Length](repeating: 0, count: longest.count)
      // A cell that spans columns makes none of them wide.
      for column in cells.indices.dropLast(row.spans(longest.count) ? 1 : 0) where !cells[column].isEmpty {
        measured[column] = press.natural(cells[column], row.isStrong ? strong : cell)
        longest[column] = max(longest[column], measured[column])
      }
      if number % sampling == 0 { sample.append(measured) }
    }
    self.longest = longest
    self.sample = sample
    columns = table.columns
    titles = columns.map { press.natural($0.title, strong) }
  }

  /// The widths at the largest size at which no number and no word has to be broken and rows stay low.
  func fitted(to width: Length) -> (size: Length, widths: [Length], longest: [Length]) {
    var fitted = widths(at: Self.sizes[0], in: width)
    var size = Self.sizes[0]
    for smaller in Self.sizes.dropFirst() {
      let isTooWide = fitted.reduce(0, +) > width
      guard isTooWide || size > Self.comfortable && height(at: size, fitted) > Self.low else { break }
      size = smaller
      fitted = widths(at: size, in: width)
    }
    if fitted.reduce(0, +) > width { fitted = ColumnWidths.stretched(fitted, to: width) }
    return (size, fitted, longest.map { scaled($0, to: size) })
  }

  private func widths(at size: Length, in width: Length) -> [Length] {
    let rows = sample.map { $0.map { scaled($0, to: size) + Self.room } }
    return ColumnWidths.share(width, among: needs(size), rows: rows, filling: true)
  }

  /// The lines of a row, on average.
  private func height(at size: Length, _ widths: [Length]) -> Double {
    let lines = sample.reduce(0) { sum, row in
      sum + zip(row, widths).reduce(1) { max($0, 1 + scaled($1.0, to: size) / max(1, $1.1 - Self.room)) }
    }
    return Double(lines) / Double(max(1, sample.count))
  }

  /// A heading of four characters stays on its line, as long as type need not get too small for that.
  private func needs(_ size: Length) -> [ColumnNeed] {
    columns.enumerated().map { number, column in
      let longest = scaled(longest[number], to: size)
      let title = scaled(titles[number], to: size)
      let unbroken =
        switch column.content {
        case .digits, .number: min(longest, 12 * size)
        case .text, .centred: min(longest, 4 * size)
        }
      let heading = min(title, size < Self.comfortable ? 2 * size : 4 * size)
      let asked = min(max(0, column.width), 400) * size / 2
      let least = max(unbroken, heading, asked)
      return ColumnNeed(least: least + Self.room, natural: max(longest, title) + Self.room)
    }
  }

  private func scaled(_ length: Length, to size: Length) -> Length { length * size / Self.measured }
}
