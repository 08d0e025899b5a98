public import Scoring

/// Something in a good row that someone should look at.
public struct RosterWarning: Hashable, Sendable {
  /// What there is to look at.
  public enum What: Hashable, Sendable {
    /// The sex column says this and the identity number the other; the column is taken.
    case sexContradictsIdentity(column: Sex)
    /// The day of birth is another one in the identity number; both are kept, and a person has to say which it is.
    case birthContradictsIdentity(column: Day)
    /// None of the words that can stand in this column; left open, but for the sex where an identity number tells it.
    case unknownWord(Meaning, String)
    /// No day of the calendar in a known way of writing; left open.
    case unknownDay(Meaning, String)
    /// A month without its day; left open.
    case onlyMonth(Meaning, String)
    /// A day that is still to come; left open.
    case futureDay(Meaning, Day)
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
