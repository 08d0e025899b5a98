/// The columns of a table on paper, and its rows set in them.
struct Grid {
  /// What a row is for.
  enum Role { case head, row, writtenIn }

  /// A row, or the part of one that a page has room for.
  typealias Part = (ink: [Ink], height: Length)

  private let press: Press
  private let left: Length
  private let contents: [Table.Column.Content]
  private let widths: [Length]
  /// The width of the longest cell of each column, which numbers are aligned by.
  private let longest: [Length]
  /// The decimals of each column of numbers, whose points stand below each other.
  private let decimals: [Decimals]
  private let cell: Lettering
  private let strong: Lettering

  /// Room above and below the lines of a cell.
  private static let padding = pt(2.6)
  /// The least height of a row that is written in by hand: a little more than eight millimetres.
  private static let writable = pt(24)

  /// The lines of a part of a row that is taller than a page.
  private static let flowing = 4

  init(_ table: Table, press: Press, left: Length, width: Length) {
    let fitted = MeasuredColumns(table, press: press).fitted(to: width)
    self.press = press
    self.left = left
    contents = table.columns.map(\.content)
    widths = fitted.widths
    longest = fitted.longest
    let cell = Lettering(.serif, fitted.size)
    self.cell = cell
    decimals = table.columns.indices.map { Decimals(of: table, column: $0, press: press, cell) }
    strong = Lettering(.sansBold, fitted.size)
  }

  /// A row in one part, or where it would be higher than some height, in parts of a few lines that flow over pages.
  func parts(_ row: Table.Row, as role: Role, height: Length) -> [Part] {
    let cells = set(row, role)
    let lines = cells.reduce(1) { max($0, $1.lines.count) }
    guard lines * cell.leading + 2 * Self.padding > height else {
      return [draw(cells, isStrong: row.isStrong, role, isFirst: true, isLast: true)]
    }
    return stride(from: 0, to: lines, by: Self.flowing).map { first in
      let part = cells.map { $0.part(first, Self.flowing) }
      return draw(part, isStrong: row.isStrong, role, isFirst: first == 0, isLast: first + Self.flowing >= lines)
    }
  }

  private struct SetCell {
    let lines: ArraySlice<SetLine>
    let width: Length
    let content: Table.Column.Content
    /// The width of the longest of its column.
    let longest: Length
    let decimals: Decimals

    func part(_ first: Int, _ count: Int) -> SetCell {
      SetCell(
        lines: lines.dropFirst(first).prefix(count), width: width, content: content, longest: longest,
        decimals: decimals)
    }

    /// Where a line begins: the points of numbers and the first digits of names of digits stand below each other, and
    /// both under the middle of their heading.
    func start(of line: SetLine) -> Length {
      let column = max(MeasuredColumns.padding, (width - longest) / 2)
      return switch content {
      case .text: MeasuredColumns.padding
      case .centred: (width - line.width) / 2
      case .digits: column
      case .number: max(MeasuredColumns.padding, width - column - line.width - decimals.room(behind: line.text))
      }
    }
  }

  private func set(_ row: Table.Row, _ role: Role) -> [SetCell] {
    let cells = row.spread(over: contents.count)
    let widths = Table.Row.joined(self.widths, into: cells.count, gap: 0)
    return cells.indices.map { column in
      let isSpanning = row.spans(contents.count) && column == cells.count - 1
      // Of very many columns each is narrow; a character a line is still a width.
      let room = max(pt(1), widths[column] - 2 * MeasuredColumns.padding)
      return SetCell(
        lines: cells[column].isEmpty
          ? [] : press.lines(cells[column], lettering(row.isStrong, role), width: room)[...],
        width: widths[column], content: role == .head ? .centred : isSpanning ? .text : contents[column],
        longest: longest[column], decimals: decimals[column])
    }
  }

  private func lettering(_ isStrong: Bool, _ role: Role) -> Lettering {
    isStrong || role == .head ? strong : cell
  }

  private func draw(_ cells: [SetCell], isStrong: Bool, _ role: Role, isFirst: Bool, isLast: Bool) -> Part {
    let lettering = lettering(isStrong, role)
    let lines = cells.reduce(1) { max($0, $1.lines.count) }
    let padding = (isFirst ? Self.padding : 0) + (isLast ? Self.padding : 0)
    let isWhole = isFirst && isLast
    let height = max(lines * lettering.leading + padding, role == .writtenIn && isWhole ? Self.writable : 0)
    let width = widths.reduce(0, +)
    var ink: [Ink] = []
    if isStrong || role == .head {
      ink.append(.fill(grey: role == .head ? 232 : 244, x: left, y: 0, width: width, height: height))
    }
    var x = left
    for cell in cells {
      ink.append(.upright(x: x, y: 0, height: height))
      let middle = (height - cell.lines.count * lettering.leading) / 2
      let top = isWhole ? middle : isFirst ? Self.padding : 0
      for (number, line) in cell.lines.enumerated() where !line.text.isEmpty {
        ink.append(.line(line.text, lettering, x: x + cell.start(of: line), top: top + number * lettering.leading))
      }
      x += cell.width
    }
    ink.append(.upright(x: x, y: 0, height: height))
    if isFirst { ink.append(.rule(x: left, y: 0, width: width)) }
    if isLast { ink.append(.rule(x: left, y: height, width: width)) }
    return (ink, height)
  }
}
