/// One keyboard's journal: who writes it, and for which competition.
public struct Station: Hashable, Sendable {
  /// The first 16 hex digits of the SHA-256 of the public key; it names the files.
  public let id: String
  /// What people call it, `A1`.
  public let name: String
  /// The Ed25519 public key as 64 hex digits.
  public let key: String
  /// The competition, `2026-xichengjiyi`.
  public let competition: String
}
