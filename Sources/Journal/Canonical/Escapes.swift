/// The characters a canonical string never shows as they are, besides `"` and `\`: controls and the marks that turn
/// the direction of writing or break lines, which would let a journal look other than it is.
func mustEscape(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
  case _: false
  }
}

/// A lower-case hex digit, 0 to 15.
@inline(__always)
func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? value &+ 0x30 : value &+ 0x57
}

/// The value of a lower-case hex digit; upper case is another spelling and has none.
@inline(__always)
func hexValue(_ digit: UInt8) -> UInt8? {
  switch digit {
  case 0x30...0x39: digit &- 0x30
  case 0x61...0x66: digit &- 0x57
  case _: nil
  }
}
