/// What a person's PIN is checked against: Argon2id (libsodium's *interactive*) of the PIN and a salt.
///
/// It keeps honest people apart at one keyboard. Four to eight digits are soon tried by whoever has the journal.
public struct SealedPIN: Hashable, Sendable {
  /// Argon2id's number of passes.
  public let passes: Int
  /// Argon2id's memory in bytes.
  public let memory: Int
  /// The salt, 16 bytes as hex.
  public let salt: String
  /// What the PIN stretches to, 32 bytes as hex.
  public let check: String
}
