internal import CSodium

/// A person's Ed25519 signing key, its seed sealed with a passphrase: Argon2id (libsodium's *moderate*) and secretbox.
///
/// All members but the numbers are lower-case hex, so that a record holds nothing but text.
public struct SealedKey: Hashable, Sendable {
  /// The public key, 32 bytes as hex.
  public let publicKey: String
  /// Argon2id's number of passes.
  public let passes: Int
  /// Argon2id's memory in bytes.
  public let memory: Int
  /// Argon2id's salt, 16 bytes as hex.
  public let salt: String
  /// The secretbox nonce, 24 bytes as hex.
  public let nonce: String
  /// The sealed seed, 48 bytes as hex.
  public let box: String

  /// Makes a new key and seals its seed; takes about a second and 256 MiB, by design.
  public static func make(passphrase: String) throws(KeyProblem) -> SealedKey {
    guard passphrase.utf8.count >= shortestPassphrase else { throw .tooShort(atLeast: shortestPassphrase) }
    guard sodium_init() >= 0 else { throw .noMemory }
    var seed = Stretching.random(Int(crypto_sign_SEEDBYTES))
    defer { Stretching.wipe(&seed) }
    let salt = Stretching.random(Int(crypto_pwhash_SALTBYTES))
    let nonce = Stretching.random(Int(crypto_secretbox_NONCEBYTES))
    let passes = Int(crypto_pwhash_OPSLIMIT_MODERATE)
    let memory = Int(crypto_pwhash_MEMLIMIT_MODERATE)
    var wrapping = try stretch(passphrase, salt: salt, passes: passes, memory: memory)
    defer { Stretching.wipe(&wrapping) }
    var box = [UInt8](repeating: 0, count: seed.count + Int(crypto_secretbox_MACBYTES))
    crypto_secretbox_easy(&box, seed, UInt64(seed.count), nonce, wrapping)
    var pair = keyPair(seed)
    defer { Stretching.wipe(&pair.secret) }
    return SealedKey(
      publicKey: hex(pair.open), passes: passes, memory: memory, salt: hex(salt), nonce: hex(nonce), box: hex(box))
  }

  /// Signs a text with the key that the passphrase opens; the signature is 64 bytes as hex.
  public func sign(_ text: String, passphrase: String) throws(KeyProblem) -> String {
    guard sodium_init() >= 0 else { throw .noMemory }
    guard let salt = bytes(hex: salt, count: Int(crypto_pwhash_SALTBYTES)),
      let nonce = bytes(hex: nonce, count: Int(crypto_secretbox_NONCEBYTES)),
      let box = bytes(hex: box, count: Int(crypto_sign_SEEDBYTES) + Int(crypto_secretbox_MACBYTES)),
      Stretching.isBearable(passes: passes, memory: memory)
    else { throw .damaged }
    var wrapping = try Self.stretch(passphrase, salt: salt, passes: passes, memory: memory)
    defer { Stretching.wipe(&wrapping) }
    var seed = [UInt8](repeating: 0, count: Int(crypto_sign_SEEDBYTES))
    defer { Stretching.wipe(&seed) }
    guard crypto_secretbox_open_easy(&seed, box, UInt64(box.count), nonce, wrapping) == 0 else {
      throw .wrongPassphrase
    }
    var pair = Self.keyPair(seed)
    defer { Stretching.wipe(&pair.secret) }
    guard hex(pair.open) == publicKey else { throw .damaged }
    var signature = [UInt8](repeating: 0, count: Int(crypto_sign_BYTES))
    let message = Array(text.utf8)
    crypto_sign_detached(&signature, nil, message, UInt64(message.count), pair.secret)
    return hex(signature)
  }

  /// The shortest passphrase taken, in UTF-8 bytes: two Chinese characters or six letters are just enough.
  public static let shortestPassphrase = 6

  private static func stretch(
    _ passphrase: String, salt: [UInt8], passes: Int, memory: Int
  ) throws(KeyProblem) -> [UInt8] {
    let key = Stretching.key(
      passphrase, salt: salt, passes: passes, memory: memory, bytes: Int(crypto_secretbox_KEYBYTES))
    guard let key else { throw .noMemory }
    return key
  }

  private static func keyPair(_ seed: [UInt8]) -> (open: [UInt8], secret: [UInt8]) {
    var open = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
    var secret = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
    crypto_sign_seed_keypair(&open, &secret, seed)
    return (open, secret)
  }
}

/// Why a key could not be made or used.
public enum KeyProblem: Error, Hashable, Sendable {
  case tooShort(atLeast: Int)
  case wrongPassphrase
  case damaged
  case noMemory
}

/// Whether a signature (64 bytes as hex) over a text holds under a public key (32 bytes as hex).
public func signatureHolds(_ signature: String, over text: String, key: String) -> Bool {
  guard sodium_init() >= 0, let signature = bytes(hex: signature, count: Int(crypto_sign_BYTES)),
    let key = bytes(hex: key, count: Int(crypto_sign_PUBLICKEYBYTES))
  else { return false }
  let message = Array(text.utf8)
  return crypto_sign_verify_detached(signature, message, UInt64(message.count), key) == 0
}
