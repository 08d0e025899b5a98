public import Scoring

/// Something in a good row that someone should look at.
public struct RosterWarning: Hashable, Sendable {
  /// What there is to look at.
  public enum What: Hashable, Sendable {
    /// The sex column says this and the identity number the other; the column is taken.
    case sexContradictsIdentity(column: Sex)
    /// The sex is written in no known way; taken from the identity number if there is one, else left open.
    case unknownSex(String)
    /// The level is written in no known way; left open.
    case unknownLevel(String)
    /// Neither yes nor no; left open.
    case unknownUnion(String)
    /// The identity number is in order, but no region begins like this one.
    case unknownRegion
    /// The document is no identity number; taken as text, nothing about it was checked.
    case otherDocument
    /// The name has this character where one was probably lost: a question mark or a private character.
    case lostCharacter(Unicode.Scalar)
  }

  /// The line in the file, counted from 1.
  public let line: Int
  /// The entry number.
  public let entry: String
  /// What there is to look at.
  public let what: What
}
