public import Scoring

/// A roster row that can't be taken, and everything that is wrong with it.
public struct BadRosterRow: Hashable, Sendable {
  /// The line in the file, counted from 1.
  public let line: Int
  /// The entry number, where the row has one that can be one.
  public let entry: String?
  /// What is wrong, at least one thing.
  public let faults: [RosterFault]
}

/// Why a roster row can't be taken; quotes no name and no identity number.
public enum RosterFault: Hashable, Sendable {
  /// It has no entry number.
  case noEntry
  /// The entry number is longer than may be.
  case entryTooLong(characters: Int, most: Int)
  /// The entry number holds something else than letters, digits and `-_./#`.
  case entryCharacter(Character)
  /// The entry number is stored as a day or a time: a spreadsheet program made it of something like `8-14`.
  case entryIsDate
  /// An earlier line of the file has the same entry number.
  case entryTwice(line: Int)
  /// The competition has a contestant of this entry number already.
  case entryKnown
  /// It has no name.
  case noName
  /// The name is longer than may be.
  case nameTooLong(characters: Int, most: Int)
  /// The identity number does not hold water.
  case identity(IdentityProblem)
  /// The identity number was rounded by a spreadsheet program (`1.10105E+17`): its digits are lost.
  case identityRounded
  /// The document number is longer than may be.
  case identityTooLong(characters: Int, most: Int)
  /// An earlier line of the file has the same document.
  case identityTwice(line: Int)
  /// The competition has this document already, with this entry number.
  case identityKnown(entry: String)
  /// A cell in which a spreadsheet program left no value; the row is read no further.
  case broken(BrokenCell)
}
