/// A person enrolled at the table.
public struct Person: Hashable, Sendable {
  /// The name, which is also how records name them in `by`.
  public let name: String
  /// What they do here.
  public let duty: Duty
  /// Their signing key, sealed with their passphrase; only signers have one.
  public let key: SealedKey?
  /// What their PIN is checked against; nil until they chose one.
  public internal(set) var pin: SealedPIN?
}

/// A duty 职责 at the scorers' table.
public enum Duty: String, CaseIterable, Hashable, Sendable {
  case scorekeeper, secondKeyer, codeKeeper, supervisor, headReferee
}
