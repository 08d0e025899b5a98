internal import Glibc

extension Span<UInt8> {
  /// Checks the spelling of the line from `start` to `end`, newline included, and its hash.
  ///
  /// Number and clock are the caller's to compare.
  @inline(__always)
  func line(from start: Int, to end: Int, after previous: Hash) throws(LineFault) -> LineShape {
    guard end - start <= LineShape.longest else {
      throw LineFault(record: 0, lineStart: start, byte: start + LineShape.longest, damage: .tooLong)
    }
    var shape: LineShape
    do throws(CanonicalError) {
      shape = try spelling(from: start, to: end)
    } catch {
      throw LineFault(record: 0, lineStart: start, byte: error.byte, damage: .spelling(error.fault))
    }
    shape.hash = Hash(after: previous, extracting(start..<(end - LineShape.trailer)))
    guard shape.hash.isSpelled(in: self, at: end - LineShape.trailer + 6) else {
      throw LineFault(record: 0, lineStart: start, byte: end - LineShape.trailer + 6, damage: .chain)
    }
    return shape
  }

  /// Takes the members of a line in their order; the hash is left to be filled in.
  @inline(__always)
  private func spelling(from start: Int, to end: Int) throws(CanonicalError) -> LineShape {
    var at = start
    let seq = try clock("{\"seq\":", at: &at)
    let t = try clock(",\"t\":", at: &at)
    let c = try clock(",\"c\":", at: &at)
    let m = try clock(",\"m\":", at: &at)
    try expect(",\"by\":", at: &at)
    let by = try string(at: &at)
    try expect(",\"k\":", at: &at)
    let kind = try string(at: &at)
    try expect(",\"d\":", at: &at)
    let body = at
    try object(at: &at)
    let bodyEnd = at
    try expect(",\"h\":\"", at: &at)
    guard end - bodyEnd == LineShape.trailer else { throw CanonicalError(byte: at, fault: .unexpected) }
    at = end - 3
    try expect("\"}\n", at: &at)
    return LineShape(
      start: start, end: end, seq: seq, t: t, c: c, m: m, by: by, kind: kind, body: body..<bodyEnd, hash: .zero)
  }

  /// Takes one of the four numbers of a line, none of which is ever negative.
  @inline(__always)
  private func clock(_ name: StaticString, at: inout Int) throws(CanonicalError) -> Int {
    try expect(name, at: &at)
    let start = at
    let value = try integer(at: &at)
    guard value >= 0 else { throw CanonicalError(byte: start, fault: .integer) }
    return value
  }

  /// Checks the lines from `start` to `end`, which is just behind a newline, one after the other.
  ///
  /// The first line builds on `previous` by its hash alone; its number and clock are compared when the parts are joined.
  func lines(from start: Int, to end: Int, after previous: Hash) -> CheckedLines {
    var checked = CheckedLines()
    checked.shapes.reserveCapacity((end - start) / 160)
    var hash = previous
    var at = start
    while at < end {
      let next = newline(from: at, to: end) + 1
      do throws(LineFault) {
        let shape = try line(from: at, to: next, after: hash)
        if let last = checked.shapes.last {
          if let damage = shape.damage(after: last.seq, t: last.t) {
            throw LineFault(record: 0, lineStart: at, byte: at, damage: damage)
          }
        }
        hash = shape.hash
        checked.shapes.append(shape)
      } catch {
        checked.fault = error
        return checked
      }
      at = next
    }
    return checked
  }

  /// The offset of the next newline, or `end`.
  func newline(from start: Int, to end: Int) -> Int {
    extracting(start..<end).withUnsafeBytes { bytes in
      guard let first = bytes.baseAddress, let found = memchr(first, Int32(UInt8(ascii: "\n")), bytes.count) else {
        return end
      }
      return start + (UnsafeRawPointer(found) - first)
    }
  }
}

/// What checking one part of a block gave: the good lines, and the fault after the last of them.
struct CheckedLines {
  var shapes: [LineShape] = []
  var fault: LineFault?
}

extension LineShape {
  /// Whether number and clock go on from the line before.
  @inline(__always)
  func damage(after seq: Int, t: Int) -> Damage? {
    if self.seq != seq + 1 { return .sequence(found: self.seq) }
    return self.t < t ? .clock : nil
  }
}
