/// Text of a workbook, in which characters that XML has no place for are spelled `_x000D_` (ECMA-376, ST_Xstring).
enum EscapedText {
  /// The text with such characters put back; an underscore that was spelled so is one again.
  static func decoded(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    let units = Array(text.utf16)
    var decoded: [UInt16] = []
    var place = 0
    while place < units.count {
      if let unit = escaped(units[place...].prefix(7)) {
        decoded.append(unit)
        place += 7
      } else {
        decoded.append(units[place])
        place += 1
      }
    }
    return String(decoding: decoded, as: UTF16.self)
  }

  private static func escaped(_ units: ArraySlice<UInt16>) -> UInt16? {
    guard units.count == 7, units.starts(with: [0x5F, 0x78]), units.last == 0x5F else { return nil }
    let digits = String(decoding: units.dropFirst(2).dropLast(), as: UTF16.self)
    guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit) else { return nil }
    return UInt16(digits, radix: 16)
  }
}
