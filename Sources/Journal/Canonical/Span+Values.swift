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
/// in our own records, without an allocation), in a set when hostile bytes bring thousands.
private struct MemberNames {
  private var few = InlineArray<16, Range<Int>>(repeating: 0..<0)
  private var count = 0
  private var many: Set<[UInt8]> = []

  var isEmpty: Bool { count == 0 }

  /// Takes a name by its bytes, which have one spelling; false if it stood here before.
  mutating func insert(_ name: StringShape, of bytes: borrowing Span<UInt8>) -> Bool {
    let name = name.start..<name.end
    guard count < few.count else {
      if many.isEmpty { for index in few.indices { many.insert(bytes.copy(few[index])) } }
      return many.insert(bytes.copy(name)).inserted
    }
    for index in 0..<count where few[index].count == name.count {
      let other = few[index].lowerBound
      var length = 0
      while length < name.count, bytes[other + length] == bytes[name.lowerBound + length] { length += 1 }
      if length == name.count { return false }
    }
    few[count] = name
    count += 1
    return true
  }
}

extension Span<UInt8> {
  fileprivate func copy(_ range: Range<Int>) -> [UInt8] {
    extracting(range).withUnsafeBufferPointer { [UInt8]($0) }
  }
}
