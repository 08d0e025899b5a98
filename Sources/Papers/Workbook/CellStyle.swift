internal import CWorkbook

/// How a cell of a workbook looks.
struct CellStyle: Hashable {
  /// The fonts that every spreadsheet program in China has or replaces by its like.
  enum Font: String {
    case song = "宋体"
    case hei = "黑体"
    /// Fixed pitch, for texts that are signed or quoted to the letter.
    case fixed = "Courier New"
  }

  /// The type of table cells and running text, in points: a Latin digit is one unit of column width in it.
  static let body = 10.5

  var font = Font.song
  /// In points.
  var size = CellStyle.body
  var side = CellSide.left
  var isBold = false
  /// Whether lines are drawn around it.
  var isRuled = false
  var isShaded = false
  /// Decimals of a number; nil for text.
  var decimals: Int?

  static let title = CellStyle(font: .hei, size: 18, side: .centre)
  static let subtitle = CellStyle(side: .centre)
  static let heading = CellStyle(font: .hei, size: 12)
  static let running = CellStyle()
  static let closing = CellStyle(side: .right)
  static let note = CellStyle(size: 9)
  static let verbatim = CellStyle(font: .fixed, size: 9)
  /// The head of a table.
  static let head = CellStyle(font: .hei, side: .centre, isRuled: true, isShaded: true)

  /// A cell of a table's column.
  static func cell(_ content: Table.Column.Content, isStrong: Bool) -> CellStyle {
    let side: CellSide =
      switch content {
      case .text: .left
      case .centred, .digits: .centre
      case .number: .right
      }
    return CellStyle(side: side, isBold: isStrong, isRuled: true)
  }

  /// A number of so many decimals in a table.
  static func number(decimals: Int, isStrong: Bool) -> CellStyle {
    CellStyle(side: .right, isBold: isStrong, isRuled: true, decimals: decimals)
  }
}
