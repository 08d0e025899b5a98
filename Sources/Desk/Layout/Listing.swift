internal import Scoring
internal import Terminal

/// The columns of a list on the screen: widths in cells, one blank between two columns.
struct Listing {
  struct Column {
    let title: Bilingual
    let width: Int
    var align = Alignment.left
  }

  let columns: [Column]
  let left: Int

  init(left: Int = 1, _ columns: [Column]) {
    self.left = left
    self.columns = columns
  }

  /// Where the list ends.
  var width: Int { columns.reduce(0) { $0 + $1.width + 1 } }

  /// The first cell of a column.
  func start(_ column: Int) -> Int { columns.prefix(column).reduce(left) { $0 + $1.width + 1 } }

  func drawHead(row: Int, on frame: inout Frame, _ language: Language) {
    for (at, column) in columns.enumerated() {
      frame.put(
        Width.cut(column.title(language), to: column.width), row: row, column: start(at), width: column.width,
        role: .header, align: column.align)
    }
  }

  func draw(_ texts: [(String, Role)], row: Int, on frame: inout Frame) {
    for (at, text) in texts.enumerated() where at < columns.count {
      let column = columns[at]
      frame.put(
        Width.cut(text.0, to: column.width), row: row, column: start(at), width: column.width, role: text.1,
        align: column.align)
    }
  }

  /// A total in a column: blanks stand for the decimals that most others have, so that the points line up.
  ///
  /// Two-decimal marks at whole percentages need at most three; a total with more stands a little to the left.
  static func lined(_ total: Total?) -> String {
    guard let text = total?.text, let point = text.firstIndex(of: ".") else { return "" }
    let decimals = text.distance(from: point, to: text.endIndex) - 1
    return text + String(repeating: " ", count: max(0, 3 - decimals))
  }

  /// The rows that are on the screen, so that the cursor's row is among them: a window that moves by pages' halves
  /// only when it must.
  static func window(cursor: Int, count: Int, rows: Int) -> Range<Int> {
    guard count > rows else { return 0..<max(0, count) }
    guard rows > 1 else { return max(0, min(cursor, count - 1))..<max(0, min(cursor, count - 1)) + rows }
    let half = rows / 2
    let first = max(0, min(count - rows, (cursor / half - 1) * half))
    return first..<first + rows
  }
}
