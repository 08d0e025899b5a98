public import Competition

/// Where a paper comes from: printed at its foot, so that a sheet can be held against the journal.
public struct Stamp: Hashable, Sendable {
  /// The competition's title.
  public let competition: String
  /// The contest.
  public let contest: ContestSetUp
  /// Whether what it shows is signed.
  public let standing: Standing
  /// The version, from 1: one more with every sign-off of the contest.
  public let version: Int
  /// The signed version that this one replaces.
  public let replaces: SignedVersion?
  /// The record it was made at: the sign-off's, or the last one of the competition's own.
  public let record: Head
  /// The name of the station that wrote it.
  public let station: String
  /// When that record was written: a moment in China as statements spell it.
  public let time: String

  /// Whether what a paper shows is signed.
  public enum Standing: Hashable, Sendable {
    /// Nothing is signed: 暂定.
    case provisional
    /// The result by code is signed, whose the codes are is not.
    case coded(SignedVersion)
    /// The head referee signed: 正式.
    case final(SignedVersion)
  }
}

/// One signing of a contest's result.
public struct SignedVersion: Hashable, Sendable {
  /// Who signed.
  public let signer: String
  /// When, as the statement spells it.
  public let time: String
  /// SHA-256 of the signed result table, 64 hex.
  public let table: String

  /// A signing.
  public init(signer: String, time: String, table: String) {
    self.signer = signer
    self.time = time
    self.table = table
  }
}
