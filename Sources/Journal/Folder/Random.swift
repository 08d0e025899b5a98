internal import CSodium

/// Bytes nobody can foresee.
enum Random {
  // sodium_init may be called from anywhere, and must have been once.
  private static let started: Bool = sodium_init() >= 0

  static func start() {
    guard started else { fatalError("libsodium finds no source of random bytes") }
  }

  static func bytes(_ count: Int) -> [UInt8] {
    start()
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// 32 random hex digits.
  static func nonce() -> String {
    String(decoding: bytes(16).flatMap { [hexDigit($0 >> 4), hexDigit($0 & 0xF)] }, as: UTF8.self)
  }
}
