/// Text cut into rows and cells after RFC 4180: quoted cells may hold separators, line ends and doubled quotes.
///
/// Beyond the RFC: lines may end in CRLF, LF or CR, rows may differ in length, and a quote inside an unquoted cell is
/// a character like any other.
struct SeparatedText {
  private let text: [UInt8]
  private let separator: UInt8
  private var place = 0
  private var line = 1

  /// Cuts valid UTF-8 into rows.
  static func rows(of text: [UInt8]) throws(FileProblem) -> [Row] {
    var reader = SeparatedText(text: text, separator: Separator(recognisedIn: text).rawValue)
    var rows: [Row] = []
    while reader.place < text.count {
      guard rows.count < Limits.rows else { throw .tooManyRows }
      rows.append(try reader.row())
    }
    return rows
  }

  private init(text: [UInt8], separator: UInt8) {
    self.text = text
    self.separator = separator
  }

  private mutating func row() throws(FileProblem) -> Row {
    let first = line
    var cells: [String] = []
    while true {
      guard cells.count < Limits.columns else { throw .tooManyColumns(line: first) }
      let start = line
      let bytes = place < text.count && text[place] == 0x22 ? try quotedCell() : plainCell()
      guard bytes.count <= Limits.cellBytes else { throw .cellTooLong(line: start, column: cells.count + 1) }
      cells.append(String(decoding: bytes, as: UTF8.self))
      guard place < text.count, text[place] == separator else { break }
      place += 1
    }
    skipLineEnd()
    return Row(line: first, cells: cells)
  }

  private mutating func plainCell() -> ArraySlice<UInt8> {
    let start = place
    while place < text.count, text[place] != separator, text[place] != 0x0A, text[place] != 0x0D { place += 1 }
    return text[start..<place]
  }

  private mutating func quotedCell() throws(FileProblem) -> ArraySlice<UInt8> {
    let opened = line
    var cell: ArraySlice<UInt8> = []
    place += 1
    while true {
      guard place < text.count else { throw .unclosedQuote(line: opened) }
      let byte = text[place]
      if byte == 0x22 {
        place += 1
        guard place < text.count, text[place] == 0x22 else { break }
      } else if byte == 0x0D || (byte == 0x0A && text[place - 1] != 0x0D) {
        line += 1
      }
      cell.append(byte)
      place += 1
    }
    let isAtEnd = place == text.count || text[place] == separator || text[place] == 0x0A || text[place] == 0x0D
    guard isAtEnd else { throw .textAfterQuote(line: line) }
    return cell
  }

  private mutating func skipLineEnd() {
    guard place < text.count else { return }
    let isPair = text[place] == 0x0D && place + 1 < text.count && text[place + 1] == 0x0A
    place += isPair ? 2 : 1
    line += 1
  }
}
