/// A person enrolled at the table.
public struct Person: Hashable, Sendable {
  /// The name, which is also how records name them in `by`.
  public let name: String
  /// What they do here.
  public let duty: Duty
  /// Their signing key, sealed with their passphrase; only signers have one.
  public let key: SealedKey?
}

/// A duty 职责 at the scorers' table.
public enum Duty: String, CaseIterable, Hashable, Sendable {
  case scorekeeper, headReferee
}
