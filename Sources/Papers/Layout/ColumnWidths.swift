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
  /// Where everything fits, what is left over goes to the columns by what they hold. Where not, short columns keep what
  /// they need, and the long ones wrap at one common width. The least widths are kept even if the table gets wider.
  static func share(_ room: Int, among needs: [ColumnNeed], filling: Bool) -> [Int] {
    let natural = needs.reduce(0) { $0 + $1.natural }
    if natural <= room { return filling ? stretched(needs.map(\.natural), to: room) : needs.map(\.natural) }
    if needs.reduce(0, { $0 + $1.least }) >= room { return needs.map(\.least) }
    // The highest common width that fits.
    var (low, high) = (0, room)
    while low < high {
      let middle = (low + high + 1) / 2
      if widths(needs, wrappingAt: middle).reduce(0, +) <= room { low = middle } else { high = middle - 1 }
    }
    return stretched(widths(needs, wrappingAt: low), to: room)
  }

  private static func widths(_ needs: [ColumnNeed], wrappingAt width: Int) -> [Int] {
    needs.map { min($0.natural, max($0.least, width)) }
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
