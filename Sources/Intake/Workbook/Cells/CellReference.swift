/// The place of a cell, `B5`: column and row, counted from 1.
struct CellReference: Hashable {
  /// The highest row and column that the form knows.
  static let highest = CellReference(column: 16_384, row: 1_048_576)

  let column: Int
  let row: Int

  private init(column: Int, row: Int) {
    (self.column, self.row) = (column, row)
  }

  /// Reads `B5`; `nil` for what is no place in a sheet.
  init?(_ text: some StringProtocol) {
    let letters = text.utf8.prefix { (0x41...0x5A).contains($0) }
    let digits = text.utf8.dropFirst(letters.count)
    guard (1...3).contains(letters.count), (1...7).contains(digits.count), digits.first != UInt8(ascii: "0"),
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    column = letters.reduce(0) { $0 * 26 + Int($1) - 0x40 }
    row = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    guard column <= Self.highest.column, row <= Self.highest.row else { return nil }
  }
}

/// Cells that were merged into one, `B5:B7`.
struct MergedCells: Hashable {
  let first: CellReference
  let last: CellReference

  /// Reads `B5:B7`; `nil` for what is no such area.
  init?(_ text: String) {
    let ends = text.split(separator: ":", omittingEmptySubsequences: false)
    guard ends.count == 2, let first = CellReference(ends[0]), let last = CellReference(ends[1]),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    (self.first, self.last) = (first, last)
  }
}
