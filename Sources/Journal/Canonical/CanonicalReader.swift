/// Reads a canonical object in place, member by member in its fixed order, and accepts no other spelling.
///
///     var reader = CanonicalReader(line.body)
///     try reader.object()
///     let entry = try reader.string("entry")
///     let judges = try reader.strings("judges")
///     try reader.end()
public struct CanonicalReader {
  private let bytes: ArraySlice<UInt8>
  private var at = 0
  private var depth = 0

  /// A reader at the first byte of an object.
  public init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// A reader at the first byte of an object.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes[...]
  }

  /// Checks that the bytes are one canonical object, whatever its members are.
  public static func check(_ bytes: ArraySlice<UInt8>) throws(CanonicalError) {
    var at = 0
    try bytes.span.object(at: &at)
    guard at == bytes.count else { throw CanonicalError(byte: at, fault: .trailing) }
  }

  /// Opens the object.
  public mutating func object() throws(CanonicalError) {
    try take { (span, at) throws(CanonicalError) in try span.expect("{", at: &at) }
    depth += 1
  }

  /// Closes the object; after the outermost one nothing may follow.
  public mutating func end() throws(CanonicalError) {
    try take { (span, at) throws(CanonicalError) in try span.expect("}", at: &at) }
    depth -= 1
    guard depth > 0 || at == bytes.count else { throw CanonicalError(byte: at, fault: .trailing) }
  }

  /// Whether the next member is this one, for members that only some records of a kind have.
  public func has(_ member: StaticString) -> Bool {
    var copy = self
    do { try copy.name(member) } catch { return false }
    return true
  }

  /// A string member.
  public mutating func string(_ member: StaticString) throws(CanonicalError) -> String {
    try name(member)
    return try bareString()
  }

  /// An integer member, within ±2^53.
  public mutating func integer(_ member: StaticString) throws(CanonicalError) -> Int {
    try name(member)
    return try take { (span, at) throws(CanonicalError) in try span.integer(at: &at) }
  }

  /// A member that is an array of strings.
  public mutating func strings(_ member: StaticString) throws(CanonicalError) -> [String] {
    try array(member) { reader throws(CanonicalError) in try reader.bareString() }
  }

  /// A member that is an object; `read` takes its members, from the first to the last.
  public mutating func object<Value>(
    _ member: StaticString, _ read: (inout CanonicalReader) throws(CanonicalError) -> Value
  ) throws(CanonicalError) -> Value {
    try name(member)
    return try bareObject(read)
  }

  /// A member that is an array of objects; `read` takes the members of one, from the first to the last.
  public mutating func objects<Value>(
    _ member: StaticString, _ read: (inout CanonicalReader) throws(CanonicalError) -> Value
  ) throws(CanonicalError) -> [Value] {
    try array(member) { reader throws(CanonicalError) in try reader.bareObject(read) }
  }

  private mutating func bareString() throws(CanonicalError) -> String {
    try take { (span, at) throws(CanonicalError) in
      let shape = try span.string(at: &at)
      return span.text(shape)
    }
  }

  private mutating func bareObject<Value>(
    _ read: (inout CanonicalReader) throws(CanonicalError) -> Value
  ) throws(CanonicalError) -> Value {
    try object()
    let value = try read(&self)
    try end()
    return value
  }

  private mutating func array<Value>(
    _ member: StaticString, _ read: (inout CanonicalReader) throws(CanonicalError) -> Value
  ) throws(CanonicalError) -> [Value] {
    try name(member)
    try take { (span, at) throws(CanonicalError) in try span.expect("[", at: &at) }
    var values: [Value] = []
    while at < bytes.count, bytes[bytes.startIndex + at] != UInt8(ascii: "]") {
      if !values.isEmpty { try take { (span, at) throws(CanonicalError) in try span.expect(",", at: &at) } }
      values.append(try read(&self))
    }
    try take { (span, at) throws(CanonicalError) in try span.expect("]", at: &at) }
    return values
  }

  /// Takes `"name":`, with the comma before it unless it is the first of its object.
  private mutating func name(_ member: StaticString) throws(CanonicalError) {
    try take { (span, at) throws(CanonicalError) in
      if at > 0, span[at - 1] != UInt8(ascii: "{") {
        try span.expect(",", at: &at, else: .member(expected: member.description))
      }
      try span.expect("\"", at: &at, else: .member(expected: member.description))
      try span.expect(member, at: &at, else: .member(expected: member.description))
      try span.expect("\":", at: &at, else: .member(expected: member.description))
    }
  }

  /// Scans from where the reader stands, and moves it.
  private mutating func take<Value>(
    _ scan: (borrowing Span<UInt8>, inout Int) throws(CanonicalError) -> Value
  ) throws(CanonicalError) -> Value {
    var place = at
    let value = try scan(bytes.span, &place)
    at = place
    return value
  }
}
