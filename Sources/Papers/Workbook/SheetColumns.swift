internal import Terminal

/// The columns of a sheet: as wide as the page together, shared out by what stands in them.
///
/// The table with the most columns gives them, so that its cells are cells of the sheet and can be sorted and copied;
/// the cells of narrower tables reach over several.
struct SheetColumns {
  /// Widths in pixels of 1/96 inch, as spreadsheet programs count them.
  let widths: [Int]

  /// A page's room between its margins: A4 without 15 mm on both sides.
  static func room(on page: PageShape) -> Int {
    switch page {
    case .portrait: 680
    case .landscape: 1009
    }
  }

  /// A half-width character of body type.
  private static let digit = 7
  /// What a cell keeps free beside its text.
  private static let padding = 12
  /// What a number keeps free beside itself, besides.
  fileprivate static let indent = 9
  /// A sheet without a table.
  private static let blank = 6

  /// The columns for the tables of a paper.
  init(for tables: [Table], on page: PageShape) {
    let room = SheetColumns.room(on: page)
    guard let count = tables.map(\.columns.count).max(), count > 0 else {
      widths = Array(repeating: room / SheetColumns.blank, count: SheetColumns.blank)
      return
    }
    let needs = tables.filter { $0.columns.count == count }.map { $0.columns.indices.map($0.need) }
    let most = needs.dropFirst().reduce(needs.first ?? []) { zip($0, $1).map { $0.union($1) } }
    widths = SheetColumns.shared(most, room: room)
  }

  /// Room in a range of columns, in half-width characters of a size in points.
  func columns(in range: Range<Int>, size: Double) -> Int {
    let pixels = widths[range].reduce(0, +) - SheetColumns.padding
    return max(2, Int(Double(pixels) / Double(SheetColumns.digit) * CellStyle.body / size))
  }

  /// The sheet's columns that each column of a table takes.
  func spans(of table: Table) -> [Range<Int>] {
    let count = table.columns.count
    guard count < widths.count else { return widths.indices.map { $0..<($0 + 1) } }
    let own = SheetColumns.shared(table.columns.indices.map(table.need), room: widths.reduce(0, +))
    var spans: [Range<Int>] = []
    var (start, wanted) = (0, 0)
    for (place, width) in own.enumerated() {
      wanted += width
      let last = widths.count - (count - 1 - place)
      let end = place == count - 1 ? last : nearest(to: wanted, in: (start + 1)...last)
      spans.append(start..<end)
      start = end
    }
    return spans
  }

  private func nearest(to pixels: Int, in ends: ClosedRange<Int>) -> Int {
    ends.min { abs(widths[..<$0].reduce(0, +) - pixels) < abs(widths[..<$1].reduce(0, +) - pixels) } ?? ends.lowerBound
  }

  /// What a column needs, in pixels.
  struct Need {
    /// With everything in one line.
    var all: Int
    /// With texts broken into lines, and no digit parted from its number.
    var least: Int
    /// Whether it takes room that is left over.
    var isElastic: Bool

    func union(_ other: Need) -> Need {
      Need(all: max(all, other.all), least: max(least, other.least), isElastic: isElastic || other.isElastic)
    }
  }

  /// Everybody's need where there is room, the rest shared out by it; else the widest give way first.
  private static func shared(_ needs: [Need], room: Int) -> [Int] {
    let all = needs.map(\.all).reduce(0, +)
    if all <= room {
      let elastic = needs.contains(where: \.isElastic) ? needs.map { $0.isElastic ? $0.all : 0 } : needs.map(\.all)
      let parts = max(1, elastic.reduce(0, +))
      return zip(needs, elastic).map { $0.all + (room - all) * $1 / parts }
    }
    var (low, high) = (0, room)
    func widths(at limit: Int) -> [Int] { needs.map { max($0.least, min($0.all, limit)) } }
    while low < high {
      let middle = (low + high + 1) / 2
      if widths(at: middle).reduce(0, +) <= room { low = middle } else { high = middle - 1 }
    }
    return widths(at: low)
  }

  fileprivate static func pixels(_ columns: Int) -> Int { columns * digit + padding }
}

extension Table {
  /// What a column needs.
  fileprivate func need(_ column: Int) -> SheetColumns.Need {
    let head = Width.of(columns[column].title)
    // A heading of five characters goes into two lines of three and two.
    let halfHead = (head / 2 + 1) / 2 * 2
    var cells = columns[column].width
    // The last cell of a shorter row has the room of several columns.
    for row in rows where row.cells.count == columns.count || row.cells.count > column + 1 {
      for line in row.cells[column].lines { cells = max(cells, Width.of(line)) }
    }
    let content = columns[column].content
    let breaks = content == .text || content == .centred
    // A number stands a little before the line.
    let indent = content == .number ? SheetColumns.indent : 0
    let least = max(halfHead, columns[column].width, breaks ? min(cells, 8) : cells)
    return SheetColumns.Need(
      all: SheetColumns.pixels(max(head, cells)) + indent, least: SheetColumns.pixels(least) + indent,
      isElastic: content == .text)
  }
}
