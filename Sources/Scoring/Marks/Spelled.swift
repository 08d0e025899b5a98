extension Mark {
  /// The mark that `text` spells, `nil` for any other spelling of it: "92.50", never "92.5" or "092.50".
  ///
  /// Looks at the bytes once: a journal may bring a million of them.
  public init?(spelled text: String) {
    var text = text
    let hundredths = text.withUTF8 { bytes -> Int? in
      let point = bytes.count - 3
      // Up to 12 digits before the point, so the sum below cannot overflow.
      guard (1...12).contains(point), bytes[point] == UInt8(ascii: "."), point == 1 || bytes[0] != UInt8(ascii: "0")
      else { return nil }
      var sum = 0
      for (index, byte) in bytes.enumerated() where index != point {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        sum = sum * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return sum
    }
    guard let hundredths else { return nil }
    self.init(hundredths: hundredths)
  }
}

extension Total {
  /// The total that `text` spells, `nil` for any other spelling of it: "80.009", "78.00", never "78".
  public init?(spelled text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...12).contains(parts[0].count), (2...6).contains(parts[1].count),
      parts.allSatisfy({ $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
    else { return nil }
    let digits = Array(parts[0]) + Array(parts[1]) + Array(repeating: UInt8(ascii: "0"), count: 6 - parts[1].count)
    self.init(millionths: digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
    guard self.text == text else { return nil }
  }
}
