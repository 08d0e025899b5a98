/// The decimals of a column of numbers: what stands behind the points, so that these stand below each other.
struct Decimals {
  private let most: Int
  /// The width of a digit, all of which are as wide as each other in the faces that are used, and of a point.
  private let digit: Length
  private let point: Length

  /// The decimals of a table's column, as wide as they are in the lettering of its cells.
  init(of table: Table, column: Int, press: Press, _ lettering: Lettering) {
    let isNumbers = table.columns[column].content == .number
    most = isNumbers ? table.rows.reduce(0) { max($0, Self.count(in: $1.cells, column)) } : 0
    digit = most == 0 ? 0 : press.width("00", lettering) - press.width("0", lettering)
    point = most == 0 ? 0 : press.width("0.", lettering) - digit
  }

  /// What is left free behind a number with fewer decimals than others have; nothing behind what is no number.
  func room(behind text: String) -> Length {
    guard most > 0, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }) else { return 0 }
    let count = Self.count(in: text)
    return (most - count) * digit + (count == 0 ? point : 0)
  }

  private static func count(in cells: [String], _ column: Int) -> Int {
    cells.indices.contains(column) ? count(in: cells[column]) : 0
  }

  /// How many digits stand behind the point.
  private static func count(in text: String) -> Int {
    guard let at = text.utf8.lastIndex(of: 0x2E) else { return 0 }
    let behind = text.utf8[text.utf8.index(after: at)...]
    return behind.allSatisfy { (0x30...0x39).contains($0) } ? behind.count : 0
  }
}
