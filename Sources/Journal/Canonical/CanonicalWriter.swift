/// Writes a canonical object: the one spelling that `CanonicalReader` accepts.
///
///     let body = CanonicalWriter.object {
///       $0.member("entry", "017")
///       $0.member("value", "92.50")
///     }
///
/// Strings are brought to normalisation form C and their control characters escaped. Member names are ours: plain ASCII.
/// Integers beyond ±2^53 are written as they are and refused by `append`, which checks every body once more.
public struct CanonicalWriter {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// A writer with nothing written.
  public init() {}

  /// A whole object, from its members.
  public static func object(_ write: (inout CanonicalWriter) -> Void) -> [UInt8] {
    var writer = CanonicalWriter()
    writer.bytes.reserveCapacity(128)
    writer.begin()
    write(&writer)
    writer.end()
    return writer.bytes
  }

  /// Opens an object.
  public mutating func begin() {
    separate()
    bytes.append(UInt8(ascii: "{"))
  }

  /// Closes an object.
  public mutating func end() {
    bytes.append(UInt8(ascii: "}"))
  }

  /// A string member.
  public mutating func member(_ name: String, _ value: String) {
    self.name(name)
    string(value)
  }

  /// An integer member.
  public mutating func member(_ name: String, _ value: Int) {
    self.name(name)
    integer(value)
  }

  /// A member that is an array of strings.
  public mutating func member(_ name: String, _ values: [String]) {
    array(name, values) { writer, value in
      writer.separate()
      writer.string(value)
    }
  }

  /// A member that is an object, from its own members.
  public mutating func member(_ name: String, object write: (inout CanonicalWriter) -> Void) {
    self.name(name)
    begin()
    write(&self)
    end()
  }

  /// A member that is an array of objects; `write` gives the members of one.
  public mutating func member<Value>(
    _ name: String, objects values: [Value], _ write: (inout CanonicalWriter, Value) -> Void
  ) {
    array(name, values) { writer, value in
      writer.begin()
      write(&writer, value)
      writer.end()
    }
  }

  private mutating func array<Value>(
    _ name: String, _ values: [Value], _ write: (inout CanonicalWriter, Value) -> Void
  ) {
    self.name(name)
    bytes.append(UInt8(ascii: "["))
    for value in values { write(&self, value) }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func name(_ name: String) {
    separate()
    string(name)
    bytes.append(UInt8(ascii: ":"))
  }

  /// A comma, unless this is the first of an object, an array, or the value of a member.
  private mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
    case _: bytes.append(UInt8(ascii: ","))
    }
  }

  private mutating func string(_ value: String) { bytes.appendCanonical(value) }

  private mutating func integer(_ value: Int) { bytes.appendCanonical(value) }
}

extension [UInt8] {
  /// Appends a string with its quotes, in normalisation form C.
  mutating func appendCanonical(_ value: String) {
    append(UInt8(ascii: "\""))
    for scalar in value.normalised.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C:
        append(UInt8(ascii: "\\"))
        append(UInt8(scalar.value))
      case let value where mustEscape(value):
        append(contentsOf: "\\u".utf8)
        for shift in [12, 8, 4, 0] as [UInt32] { append(hexDigit(UInt8(value >> shift & 0xF))) }
      case _:
        append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    append(UInt8(ascii: "\""))
  }

  /// Appends an integer.
  mutating func appendCanonical(_ value: Int) {
    append(contentsOf: String(value).utf8)
  }
}
