public import Scoring

/// A row of marks that can't be taken, and everything that is wrong with it.
public struct BadMarksRow: Hashable, Sendable {
  /// The line in the file, counted from 1.
  public let line: Int
  /// The entry number, where the row has one that can be one.
  public let entry: String?
  /// What is wrong, at least one thing.
  public let faults: [MarksFault]
}

/// Why a row of marks can't be taken; columns are indices of the scheme's.
public enum MarksFault: Hashable, Sendable {
  /// It has no entry number.
  case noEntry
  /// No contestant has this entry number.
  case unknownEntry
  /// An earlier line of the file has the same entry number.
  case entryTwice(line: Int)
  /// The name in the file is not the one that the roster has for the entry number.
  case otherName(inFile: String, onRoster: String)
  /// What is written is no mark of this column.
  case mark(column: Int, MarkProblem)
  /// The status is written in no known way.
  case unknownStatus(String)
  /// The row says absent and has a mark in this column.
  case absentWithMark(column: Int)
  /// The competition has something else in this column already; a correction is made at the desk, with a reason.
  case alreadyKeyed(column: Int, Cell)
  /// The competition has another status for the contestant already.
  case alreadyExcluded(Exclusion)
  /// A cell in which a spreadsheet program left no value; the row is read no further.
  case broken(BrokenCell)
}
