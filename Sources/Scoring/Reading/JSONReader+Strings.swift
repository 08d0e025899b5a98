extension JSONReader {
  /// A string, from quotation mark to quotation mark.
  mutating func string() throws(JSONProblem) -> String {
    try expect(UInt8(ascii: "\""))
    var text = ""
    var start = at
    while true {
      let byte = try peek()
      switch byte {
      case UInt8(ascii: "\""):
        text += try utf8(start..<at)
        at += 1
        return text
      case UInt8(ascii: "\\"):
        text += try utf8(start..<at)
        text.unicodeScalars.append(try escape())
        start = at
      case 0..<0x20:
        throw problem(.controlCharacter(byte), at: at)
      default:
        at += 1
      }
    }
  }

  private func utf8(_ range: Range<Int>) throws(JSONProblem) -> String {
    guard let text = String(validating: bytes[range], as: UTF8.self) else {
      throw problem(.badUTF8, at: range.lowerBound + validPrefix(of: bytes[range]))
    }
    return text
  }

  /// How many bytes of these are UTF-8 before the first that is not.
  private func validPrefix(of slice: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var rest = slice.makeIterator()
    var valid = 0
    while case .scalarValue(let scalar) = decoder.decode(&rest) { valid += UTF8.width(scalar) }
    return valid
  }

  private mutating func escape() throws(JSONProblem) -> Unicode.Scalar {
    let start = at
    at += 1
    let byte = try peek()
    at += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default: throw problem(.badEscape, at: start)
    }
  }

  /// The four digits behind `\u`, and those of the second half where they are the first half of a surrogate pair.
  private mutating func unicodeEscape(from start: Int) throws(JSONProblem) -> Unicode.Scalar {
    let unit = try fourHexDigits(from: start)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u")
    else { throw problem(.loneSurrogate, at: start) }
    let second = at
    at += 2
    let low = try fourHexDigits(from: second)
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { throw problem(.loneSurrogate, at: start) }
    return scalar
  }

  private mutating func fourHexDigits(from start: Int) throws(JSONProblem) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      let byte = try peek()
      guard byte < 0x80, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw problem(.badEscape, at: start)
      }
      unit = unit << 4 | UInt32(digit)
      at += 1
    }
    return unit
  }
}
