// Any canonical value, for the kinds that only other versions of the program know: their bodies have one spelling too.
extension Span<UInt8> {
  /// How deep arrays and objects may stand in one another; beyond it hostile bytes would eat the stack.
  private static var deepest: Int { 32 }

  /// Takes an object, whatever its members are.
  func object(at: inout Int, depth: Int = 0) throws(CanonicalError) {
    try expect("{", at: &at)
    var names = MemberNames()
    while at < count, self[at] != UInt8(ascii: "}") {
      if !names.isEmpty { try expect(",", at: &at) }
      let start = at
      let name = try string(at: &at)
      guard names.insert(name, of: self) else { throw CanonicalError(byte: start, fault: .repeated) }
      try expect(":", at: &at)
      try value(at: &at, depth: depth)
    }
    try expect("}", at: &at)
  }

  private func array(at: inout Int, depth: Int) throws(CanonicalError) {
    try expect("[", at: &at)
    var isFirst = true
    while at < count, self[at] != UInt8(ascii: "]") {
      if !isFirst { try expect(",", at: &at) }
      isFirst = false
      try value(at: &at, depth: depth)
    }
    try expect("]", at: &at)
  }

  private func value(at: inout Int, depth: Int) throws(CanonicalError) {
    guard at < count else { throw CanonicalError(byte: count, fault: .truncated) }
    switch self[at] {
    case UInt8(ascii: "\""): _ = try string(at: &at)
    case UInt8(ascii: "-"), 0x30...0x39: _ = try integer(at: &at)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard depth < Self.deepest else { throw CanonicalError(byte: at, fault: .depth) }
      if self[at] == UInt8(ascii: "{") {
        try object(at: &at, depth: depth + 1)
      } else {
        try array(at: &at, depth: depth + 1)
      }
    case _: throw CanonicalError(byte: at, fault: .unexpected)
    }
  }
}

/// The member names of one object, to find one that stands twice: compared one by one while they are few (as they are
/// in our own records), in a set when hostile bytes bring thousands.
private struct MemberNames {
  private var few: [StringShape] = []
  private var many: Set<String> = []

  var isEmpty: Bool { few.isEmpty }

  mutating func insert(_ name: StringShape, of bytes: borrowing Span<UInt8>) -> Bool {
    guard few.count < 16 else {
      if many.isEmpty {
        for other in few { many.insert(bytes.text(other)) }
      }
      return many.insert(bytes.text(name)).inserted
    }
    for other in few where other.end - other.start == name.end - name.start {
      var length = 0
      while other.start + length < other.end, bytes[other.start + length] == bytes[name.start + length] { length += 1 }
      if other.start + length == other.end { return false }
    }
    few.append(name)
    return true
  }
}
