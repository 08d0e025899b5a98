extension JSONReader {
  /// `-`? (`0` or digits without a leading zero), then a fraction, then an exponent: each if it is there.
  mutating func number() throws(JSONProblem) -> String {
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
}
