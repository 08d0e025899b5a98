internal import CSodium

/// Argon2id: what makes a passphrase or a PIN dear to try.
enum Stretching {
  /// The costs come from a journal, which may be hostile: what would take gigabytes or minutes is not tried.
  static func isBearable(passes: Int, memory: Int) -> Bool {
    (1...16).contains(passes) && (8192...(1 << 30)).contains(memory)
  }

  /// So many bytes of a secret and a salt; nil where the memory is not there.
  static func key(_ secret: String, salt: [UInt8], passes: Int, memory: Int, bytes count: Int) -> [UInt8]? {
    var key = [UInt8](repeating: 0, count: count)
    let text = Array(secret.utf8).map { CChar(bitPattern: $0) }
    let done = crypto_pwhash(
      &key, UInt64(key.count), text, UInt64(text.count), salt, UInt64(passes), memory,
      crypto_pwhash_ALG_ARGON2ID13)
    return done == 0 ? key : nil
  }

  /// Random bytes, from the system.
  static func random(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// Leaves nothing of a secret in memory once it has served.
  static func wipe(_ secret: inout [UInt8]) { sodium_memzero(&secret, secret.count) }
}
