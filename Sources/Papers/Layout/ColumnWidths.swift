/// What one column of a table asks for, in any unit.
struct ColumnNeed {
  /// Below this a number or a word would be broken.
  let least: Int
  /// Room for the longest cell on one line.
  let natural: Int

  init(least: Int, natural: Int) {
    self.least = least
    self.natural = max(least, natural)
  }
}

/// How the columns of a table share the width there is: the same way on paper and in a terminal.
enum ColumnWidths {
  /// The widths.
  ///
  /// Where everything fits, what is left over goes to the columns by what they hold. Where not, each column has its
  /// least, and the rest goes where it makes rows shortest. The least widths are kept even if the table gets wider.
  ///
  /// - Parameters:
  ///   - room: the width there is.
  ///   - needs: what each column asks for.
  ///   - rows: the widths of the cells on one line, of some rows that stand for all.
  ///   - filling: whether all of the room is taken.
  /// - Returns: a width a column.
  static func share(_ room: Int, among needs: [ColumnNeed], rows: [[Int]], filling: Bool) -> [Int] {
    let natural = needs.reduce(0) { $0 + $1.natural }
    if natural <= room { return filling ? stretched(needs.map(\.natural), to: room) : needs.map(\.natural) }
    let least = needs.reduce(0) { $0 + $1.least }
    guard least < room else { return needs.map(\.least) }
    let step = max(1, (room - least) / 60)
    var columns = needs.indices.map { column in
      Growing(needs[column], cells: [needs[column].natural] + rows.map { $0[column] }, by: step)
    }
    var left = room - least
    while left > 0, let best = columns.indices.max(by: { columns[$0].gain < columns[$1].gain }), columns[best].gain > 0
    {
      left -= columns[best].grow(atMost: left)
    }
    return stretched(columns.map(\.width), to: room)
  }

  /// Widths in the same proportions that fill the room to the last unit.
  static func stretched(_ widths: [Int], to room: Int) -> [Int] {
    let sum = widths.reduce(0, +)
    guard sum > 0 else { return widths }
    var (done, taken) = (0, 0)
    return widths.map { width in
      done += width
      let end = done * room / sum
      defer { taken = end }
      return end - taken
    }
  }
}

/// A column that gets wider, a step at a time or until nothing in it wraps: whatever helps more for its width.
private struct Growing {
  private(set) var width: Int
  /// How much less its cells wrap after the next step, for each unit of width.
  private(set) var gain = 0.0
  private var step = 0
  private let cells: [Int]
  private let natural: Int
  private let least: Int

  init(_ need: ColumnNeed, cells: [Int], by least: Int) {
    width = need.least
    natural = need.natural
    self.cells = cells
    self.least = least
    look()
  }

  /// Takes a step, and tells how long it was.
  mutating func grow(atMost room: Int) -> Int {
    let taken = min(step, room)
    width += taken
    look()
    return taken
  }

  private mutating func look() {
    let now = wrapping(at: width)
    func gain(by step: Int) -> Double { (now - wrapping(at: width + step)) / Double(step) }
    let whole = max(1, natural - width)
    (step, self.gain) = gain(by: whole) > gain(by: least) ? (whole, gain(by: whole)) : (least, gain(by: least))
  }

  /// The lines beyond the first, squared: the tallest cell makes the row.
  private func wrapping(at width: Int) -> Double {
    cells.reduce(0) { sum, cell in
      guard cell > width else { return sum }
      let beyond = max(1, Double(cell - width) / Double(max(1, width)))
      return sum + beyond * beyond
    }
  }
}
