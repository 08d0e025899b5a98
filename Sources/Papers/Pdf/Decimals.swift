/// The decimals of a column of numbers: what stands from the points on, so that these stand below each other.
struct Decimals {
  private let press: Press
  private let lettering: Lettering
  /// The width of the widest; digits of the face are not all as wide as each other, so each is measured.
  private let widest: Length

  /// The decimals of a table's column, as wide as they are in the lettering of its cells.
  init(of table: Table, column: Int, press: Press, _ lettering: Lettering) {
    self.press = press
    self.lettering = lettering
    guard table.columns[column].content == .number else {
      widest = 0
      return
    }
    // A column has few endings, and many rows.
    let endings = Set(
      table.rows.compactMap { $0.cells.indices.contains(column) ? Self.ending(of: $0.cells[column]) : nil })
    widest = endings.reduce(0) { max($0, press.width($1, lettering)) }
  }

  /// What is left free behind a number with narrower decimals than others have; nothing behind what is no number.
  func room(behind text: String) -> Length {
    guard widest > 0, let ending = Self.ending(of: text) else { return 0 }
    return ending.isEmpty ? widest : widest - press.width(ending, lettering)
  }

  /// A number from its point on; empty for a whole number, nil for what is none.
  private static func ending(of text: String) -> String? {
    let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
    guard isNumber, !text.isEmpty else { return nil }
    return text.firstIndex(of: ".").map { String(text[$0...]) } ?? ""
  }
}
