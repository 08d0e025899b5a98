/// A reader of one JSON text, standing at a byte.
struct JSONReader {
  let bytes: [UInt8]
  private let deepest: Int
  /// Where the text begins: behind the byte order mark if there is one.
  private let start: Int
  var at: Int

  init(_ bytes: [UInt8], deepest: Int) {
    self.bytes = bytes
    self.deepest = deepest
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    at = start
  }

  mutating func document() throws(JSONProblem) -> JSON {
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

  private mutating func word(_ word: String, _ value: JSON) throws(JSONProblem) -> JSON {
    for byte in word.utf8 { try expect(byte) }
    return value
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  mutating func expect(_ byte: UInt8) throws(JSONProblem) {
    guard try peek() == byte else { throw problem(.unexpectedByte(bytes[at]), at: at) }
    at += 1
  }

  func peek() throws(JSONProblem) -> UInt8 {
    guard at < bytes.count else { throw problem(.unexpectedEnd, at: at) }
    return bytes[at]
  }

  private mutating func skipBlanks() {
    while at < bytes.count, isBlank(bytes[at]) { at += 1 }
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// A problem at a byte, told as line and column: bytes that only continue a scalar make no column of their own.
  func problem(_ what: JSONProblem.What, at end: Int) -> JSONProblem {
    let lineStart = bytes[..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? start
    let line = bytes[..<end].count { $0 == UInt8(ascii: "\n") } + 1
    let column = bytes[lineStart..<end].count { $0 & 0xC0 != 0x80 } + 1
    return JSONProblem(line: line, column: column, what: what)
  }
}
