/// A row of past winners that can't be taken, and everything that is wrong with it.
public struct BadWinnerRow: Hashable, Sendable {
  /// The line in the file, counted from 1.
  public let line: Int
  /// What is wrong, at least one thing.
  public let faults: [WinnerFault]
}

/// Why a row of past winners can't be taken; quotes no name and no identity number.
public enum WinnerFault: Hashable, Sendable {
  /// The name or the document could not be taken from a roster either.
  case person(RosterFault)
  /// It has no occupation and no event.
  case noOccupation
  /// It does not say which prize.
  case noPrize
  /// Whether this prize is a first prize can't be told.
  case unknownPrize(String)
  /// A cell in which a spreadsheet program left no value; the row is read no further.
  case broken(BrokenCell)
}

/// Something in a good row of past winners that someone should look at.
public struct WinnerWarning: Hashable, Sendable {
  /// What there is to look at.
  public enum What: Hashable, Sendable {
    /// Nobody of this name can be told from another without a document.
    case noDocument
    /// The document is no identity number, or one of no known region.
    case document(RosterWarning.What)
    /// The year is written in no known way; left open.
    case unknownYear(String)
  }

  /// The line in the file, counted from 1.
  public let line: Int
  /// What there is to look at.
  public let what: What
}
