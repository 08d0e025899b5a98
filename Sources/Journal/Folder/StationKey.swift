internal import CSodium

/// The Ed25519 key of a station, made from a seed of 32 bytes.
struct StationKey: Hashable {
  let seed: [UInt8]
  /// Not a hash, but 32 bytes all the same.
  let publicKey: Hash

  /// The first 16 hex digits of the SHA-256 of the public key.
  var station: String { Self.station(of: publicKey) }

  /// A key of 32 random bytes.
  static func random() -> StationKey {
    guard let key = StationKey(seed: Random.bytes(32)) else { fatalError("a seed has 32 bytes") }
    return key
  }

  /// The key of a seed; nil unless it has 32 bytes.
  init?(seed: [UInt8]) {
    guard seed.count == Int(crypto_sign_SEEDBYTES) else { return nil }
    Random.start()
    var open = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
    var secret = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
    _ = crypto_sign_seed_keypair(&open, &secret, seed)
    sodium_memzero(&secret, secret.count)
    guard let publicKey = Hash(bytes: open) else { return nil }
    self.seed = seed
    self.publicKey = publicKey
  }

  /// The id of the station that has a public key.
  static func station(of publicKey: Hash) -> String {
    String(Hash(of: publicKey.bytes).hex.prefix(16))
  }
}
