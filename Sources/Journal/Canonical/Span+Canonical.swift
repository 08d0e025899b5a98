/// A string found in canonical bytes: what stands between its quotes, and whether it holds an escape.
struct StringShape {
  let start: Int
  let end: Int
  let isEscaped: Bool
}

// The scanner works in place: `at` moves over the bytes, and nothing is copied but where a string needs a closer look.
extension Span<UInt8> {
  /// Takes exactly these bytes; the fault is made only where there is one.
  @inline(__always)
  func expect(
    _ literal: StaticString, at: inout Int, else fault: @autoclosure () -> CanonicalFault = .unexpected
  ) throws(CanonicalError) {
    let length = literal.utf8CodeUnitCount
    let bytes = literal.utf8Start
    for offset in 0..<length {
      guard at + offset < count else { throw CanonicalError(byte: count, fault: .truncated) }
      guard self[at + offset] == bytes[offset] else {
        throw CanonicalError(byte: at + offset, fault: fault())
      }
    }
    at += length
  }

  /// Takes `0|-?[1-9][0-9]*` within ±2^53.
  @inline(__always)
  func integer(at: inout Int) throws(CanonicalError) -> Int {
    let start = at
    let isNegative = at < count && self[at] == UInt8(ascii: "-")
    if isNegative { at += 1 }
    let digits = at
    var value = 0
    while at < count, case 0x30...0x39 = self[at] {
      // Sixteen digits at most, so the sum below cannot overflow.
      guard at - digits < 16 else { throw CanonicalError(byte: start, fault: .integer) }
      value = value &* 10 &+ Int(self[at] &- 0x30)
      at += 1
    }
    guard at < count else { throw CanonicalError(byte: count, fault: .truncated) }
    let hasLeadingZero = at > digits && self[digits] == 0x30 && (at > digits + 1 || isNegative)
    guard at > digits, !hasLeadingZero, value <= 1 << 53 else { throw CanonicalError(byte: start, fault: .integer) }
    return isNegative ? -value : value
  }

  /// Takes a string with its quotes; checks encoding, escapes and normalisation.
  @inline(__always)
  func string(at: inout Int) throws(CanonicalError) -> StringShape {
    try expect("\"", at: &at)
    let start = at
    var isEscaped = false
    var isPlain = true
    while at < count {
      let byte = self[at]
      switch byte {
      case UInt8(ascii: "\""):
        let shape = StringShape(start: start, end: at, isEscaped: isEscaped)
        guard isPlain || text(shape).isNormalised else { throw CanonicalError(byte: start, fault: .normalisation) }
        at += 1
        return shape
      case UInt8(ascii: "\\"):
        isEscaped = true
        _ = try escape(at: &at)
      case 0..<0x20, 0x7F:
        throw CanonicalError(byte: at, fault: .unescaped)
      case 0x80...:
        let first = at
        let scalar = try wideScalar(at: &at)
        if mustEscape(scalar) { throw CanonicalError(byte: first, fault: .unescaped) }
        if !isPlainlyNormal(scalar) { isPlain = false }
      case _:
        at += 1
      }
    }
    throw CanonicalError(byte: count, fault: .truncated)
  }

  /// Takes one escape, `\"`, `\\` or `\uxxxx`, and answers its scalar.
  private func escape(at: inout Int) throws(CanonicalError) -> UInt32 {
    guard at + 1 < count else { throw CanonicalError(byte: count, fault: .truncated) }
    let letter = self[at + 1]
    if letter == UInt8(ascii: "\"") || letter == UInt8(ascii: "\\") {
      at += 2
      return UInt32(letter)
    }
    guard letter == UInt8(ascii: "u") else { throw CanonicalError(byte: at, fault: .escape) }
    guard at + 6 <= count else { throw CanonicalError(byte: count, fault: .truncated) }
    var scalar: UInt32 = 0
    for offset in 2..<6 {
      guard let digit = hexValue(self[at + offset]) else { throw CanonicalError(byte: at, fault: .escape) }
      scalar = scalar << 4 | UInt32(digit)
    }
    guard mustEscape(scalar) else { throw CanonicalError(byte: at, fault: .escape) }
    at += 6
    return scalar
  }

  /// Takes one scalar of two to four bytes of UTF-8; overlong forms and surrogates are refused.
  @inline(__always)
  private func wideScalar(at: inout Int) throws(CanonicalError) -> UInt32 {
    let lead = self[at]
    let (length, least): (Int, UInt32) =
      switch lead {
      case 0xC2...0xDF: (2, 0x80)
      case 0xE0...0xEF: (3, 0x800)
      case 0xF0...0xF4: (4, 0x10000)
      case _: throw CanonicalError(byte: at, fault: .encoding)
      }
    guard at + length <= count else { throw CanonicalError(byte: count, fault: .truncated) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let next = self[at + offset]
      guard next & 0xC0 == 0x80 else { throw CanonicalError(byte: at + offset, fault: .encoding) }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    guard scalar >= least, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else {
      throw CanonicalError(byte: at, fault: .encoding)
    }
    at += length
    return scalar
  }

  /// The text of a string that was scanned.
  func text(_ shape: StringShape) -> String {
    guard shape.isEscaped else {
      return extracting(shape.start..<shape.end).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
    var plain: [UInt8] = []
    plain.reserveCapacity(shape.end - shape.start)
    var at = shape.start
    while at < shape.end {
      guard self[at] == UInt8(ascii: "\\"), let scalar = try? escape(at: &at), let unicode = Unicode.Scalar(scalar)
      else {
        plain.append(self[at])
        at += 1
        continue
      }
      plain.append(contentsOf: UTF8.encode(unicode) ?? UTF8.encodedReplacementCharacter)
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
