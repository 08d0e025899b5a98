public import Scoring

/// How far one sheet is: one subject's paper in one pile.
public struct SheetProgress: Hashable, Sendable {
  /// How many cells the sheet has.
  public let cells: Int
  /// How many were keyed.
  public let keyed: Int
  /// How many were keyed again.
  public let keyedAgain: Int
  /// Where the keyings differ and no third look has settled it, as places of the scheme.
  public let differing: [Int]
  /// Whether a second keying is asked for.
  public let isDemanded: Bool
  /// Whether no sheet is due here: the judge stepped aside or is missing, or the subject has no result.
  public let isExcused: Bool
  /// Who keyed it first.
  public let firstKeyers: [String]
  /// Who keyed it again.
  public let secondKeyers: [String]

  /// Whether every cell was keyed.
  public var isKeyed: Bool { keyed == cells }
  /// Whether every cell was keyed twice and nothing differs.
  public var isVerified: Bool { isKeyed && keyedAgain == cells && differing.isEmpty }
}

/// How far a pile is.
public struct PileProgress: Hashable, Sendable {
  /// The sheets that are due.
  public var expected = 0
  /// The sheets counted out, back, and signed; nil where nobody has counted.
  public var counted: [PaperStep: Int] = [:]
  /// The sheets keyed whole.
  public var keyed = 0
  /// The sheets that have to be keyed again.
  public var demanded = 0
  /// Those of them that are verified.
  public var verified = 0
  /// Those of them that are keyed whole, and not yet wholly again.
  public var waiting = 0
  /// The sheets whose keyings differ.
  public var differing = 0
}

/// Two keyings of one cell that differ.
public struct Difference: Hashable, Sendable {
  /// Whose.
  public let subject: Int
  /// The cell, as a place of the scheme.
  public let place: Int
  /// What was keyed first.
  public let first: Mark
  /// What was keyed again.
  public let second: Mark
}

/// Judges further apart than allowed, with nobody's ruling on it.
public struct SpreadCase: Hashable, Sendable {
  /// Whose.
  public let subject: Int
  /// The marks.
  public let spread: Spread
}
