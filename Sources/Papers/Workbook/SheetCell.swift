/// What stands in one cell of a workbook.
enum SheetCell: Hashable {
  /// Text, whatever it begins with.
  case text(String)
  /// A number with the decimals it is shown with.
  case number(Double, decimals: Int)

  /// A cell of a table: a number where the column holds numbers and the cell is one, text everywhere else.
  init(_ text: String, _ content: Table.Column.Content) {
    let number = content == .number ? SheetCell.number(from: text) : nil
    self = number ?? .text(SheetCell.cleaned(text))
  }

  /// A decimal number that a spreadsheet holds to the last digit: at most 15 of them, no zeros before it.
  private static func number(from text: String) -> SheetCell? {
    let unsigned = text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
    let parts = unsigned.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }),
      parts[0].count == 1 || parts[0].first != UInt8(ascii: "0"), parts.reduce(0, { $0 + $1.count }) <= 15,
      let value = Double(text)
    else { return nil }
    return .number(value, decimals: parts.count == 2 ? parts[1].count : 0)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// A text as a workbook can hold it: printed as everywhere, code points that XML has no place for as U+FFFD, and
  /// `_x0041_`, which a workbook reads as "A", written so that it reads as it stands.
  static func cleaned(_ text: String) -> String {
    let printed = text.printed
    guard printed.utf8.contains(where: { $0 == UInt8(ascii: "_") || $0 >= 0xEF }) else { return printed }
    var cleaned = String.UnicodeScalarView()
    for scalar in printed.unicodeScalars { cleaned.append(scalar.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : scalar) }
    return escapingCodes(in: String(cleaned))
  }

  private static func escapingCodes(in text: String) -> String {
    let bytes = Array(text.utf8)
    var escaped: [UInt8] = []
    for place in bytes.indices {
      escaped.append(bytes[place])
      guard bytes.count - place >= 7, bytes[place] == UInt8(ascii: "_"), bytes[place + 1] == UInt8(ascii: "x"),
        bytes[(place + 2)...(place + 5)].allSatisfy(isHexadecimal), bytes[place + 6] == UInt8(ascii: "_")
      else { continue }
      escaped += "x005F_".utf8
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}
