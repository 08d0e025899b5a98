extension JSON {
  /// Reads one JSON value that fills the whole text; a byte order mark before it is passed over, as editors write one.
  ///
  /// Stricter than the standard asks: UTF-8 only, no two members of one name, no half surrogates. Arrays and objects
  /// may be nested `deepest` deep, and the reader recurses as deep. Whoever reads `bytes` from outside bounds their number.
  public static func read(_ bytes: [UInt8], deepest: Int = 32) throws(JSONProblem) -> JSON {
    var reader = JSONReader(bytes, deepest: deepest)
    return try reader.document()
  }
}

/// A reader of one JSON text, standing at a byte.
private struct JSONReader {
  private let bytes: [UInt8]
  private let deepest: Int
  private var at = 0

  init(_ bytes: [UInt8], deepest: Int) {
    self.bytes = bytes
    self.deepest = deepest
  }

  mutating func document() throws(JSONProblem) -> JSON {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    let value = try value(depth: 0)
    skipBlanks()
    guard at == bytes.count else { throw problem(.trailingText, at: at) }
    return value
  }

  private mutating func value(depth: Int) throws(JSONProblem) -> JSON {
    skipBlanks()
    switch try peek() {
    case UInt8(ascii: "{"): return .object(try members(depth: depth + 1))
    case UInt8(ascii: "["): return .array(try elements(depth: depth + 1))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case let byte: throw problem(.unexpectedByte(byte), at: at)
    }
  }

  private mutating func members(depth: Int) throws(JSONProblem) -> [JSON.Member] {
    try open(depth: depth)
    var members: [JSON.Member] = []
    var names: Set<String> = []
    if try closes(UInt8(ascii: "}")) { return members }
    repeat {
      skipBlanks()
      let start = at
      guard try peek() == UInt8(ascii: "\"") else { throw problem(.unexpectedByte(bytes[at]), at: at) }
      let name = try string()
      guard names.insert(name).inserted else { throw problem(.duplicateMember(name), at: start) }
      skipBlanks()
      try expect(UInt8(ascii: ":"))
      members.append(JSON.Member(name: name, value: try value(depth: depth)))
    } while try continues(until: UInt8(ascii: "}"))
    return members
  }

  private mutating func elements(depth: Int) throws(JSONProblem) -> [JSON] {
    try open(depth: depth)
    var elements: [JSON] = []
    if try closes(UInt8(ascii: "]")) { return elements }
    repeat { elements.append(try value(depth: depth)) } while try continues(until: UInt8(ascii: "]"))
    return elements
  }

  private mutating func open(depth: Int) throws(JSONProblem) {
    guard depth <= deepest else { throw problem(.tooDeep(most: deepest), at: at) }
    at += 1
  }

  private mutating func closes(_ end: UInt8) throws(JSONProblem) -> Bool {
    skipBlanks()
    guard try peek() == end else { return false }
    at += 1
    return true
  }

  private mutating func continues(until end: UInt8) throws(JSONProblem) -> Bool {
    if try closes(end) { return false }
    try expect(UInt8(ascii: ","))
    return true
  }

  /// A string, from quotation mark to quotation mark.
  private mutating func string() throws(JSONProblem) -> String {
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

  /// `-`? (`0` or digits without a leading zero), then a fraction, then an exponent: each if it is there.
  private mutating func number() throws(JSONProblem) -> String {
    let start = at
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits(from: start) }
    if take(UInt8(ascii: ".")) { try digits(from: start) }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits(from: start)
    }
    if at < bytes.count, isDigit(bytes[at]) { throw problem(.badNumber, at: start) }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func digits(from start: Int) throws(JSONProblem) {
    guard at < bytes.count, isDigit(bytes[at]) else { throw problem(.badNumber, at: start) }
    while at < bytes.count, isDigit(bytes[at]) { at += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private mutating func word(_ word: String, _ value: JSON) throws(JSONProblem) -> JSON {
    for byte in word.utf8 { try expect(byte) }
    return value
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(JSONProblem) {
    guard try peek() == byte else { throw problem(.unexpectedByte(bytes[at]), at: at) }
    at += 1
  }

  private func peek() throws(JSONProblem) -> UInt8 {
    guard at < bytes.count else { throw problem(.unexpectedEnd, at: at) }
    return bytes[at]
  }

  private mutating func skipBlanks() {
    while at < bytes.count, isBlank(bytes[at]) { at += 1 }
  }

  /// A problem at a byte, told as line and column: bytes that only continue a scalar make no column of their own.
  private func problem(_ what: JSONProblem.What, at end: Int) -> JSONProblem {
    let lineStart = bytes[..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = bytes[..<end].count { $0 == UInt8(ascii: "\n") } + 1
    let column = bytes[lineStart..<end].count { $0 & 0xC0 != 0x80 } + 1
    return JSONProblem(line: line, column: column, what: what)
  }
}
