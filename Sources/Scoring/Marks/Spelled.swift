extension Mark {
  /// The mark that `text` spells, `nil` for any other spelling of it: "92.50", never "92.5".
  public init?(spelled text: String) {
    guard let hundredths = try? Decimals.hundredths(text, places: 2) else { return nil }
    self.init(hundredths: hundredths)
    guard self.text == text else { return nil }
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
