/// A line that was found good, by offsets into the block it stands in; a plain value, so that two threads can make
/// thousands of them without counting references on the block.
struct LineShape {
  let start: Int
  /// Just behind the newline.
  let end: Int
  let seq: Int
  let t: Int
  let c: Int
  let m: Int
  let by: StringShape
  let kind: StringShape
  let body: Range<Int>
  var hash: Hash

  /// The bytes of `,"h":"`, 64 hex digits, `"}` and the newline, with which every line ends.
  static let trailer = 73

  /// The longest line with its newline.
  static let longest = 64 * 1024

  /// The line as a value of its own.
  func line(in bytes: [UInt8]) -> Line {
    let span = bytes.span
    return Line(
      seq: seq, t: t, c: c, m: m, by: span.text(by), kind: span.text(kind), body: bytes[body], hash: hash)
  }
}
