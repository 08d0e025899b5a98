/// What draws and codes are made with.
enum Seed {
  /// A seed as it was given, or one by chance where none was: 128 bits as hex, so that nobody guesses a code.
  static func sown(_ seed: String) -> String {
    guard seed.isEmpty else { return seed }
    var chance = SystemRandomNumberGenerator()
    return (0..<4).map { _ in
      let word = String(UInt32.random(in: .min ... .max, using: &chance), radix: 16)
      return String(repeating: "0", count: 8 - word.utf8.count) + word
    }
    .joined()
  }
}
