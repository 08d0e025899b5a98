public import Scoring

/// The marking of one contest as the journal has it: the scheme in use and everything keyed under it.
///
/// A *subject* is whose papers are marked: a contestant by place in the roster, or, where codes were laid, a code of the
/// last layer by its place among them. Nothing here says which contestant a code stands for.
public struct ContestMarking: Sendable {
  /// The scheme in use.
  public let scheme: MarkingScheme
  /// The record that took it into use.
  public let ref: Ref
}

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

/// A penalty or a sanction in force.
public struct PenaltyOnRecord: Hashable, Sendable {
  /// A penalty's id in the scheme, or one of `Sanction`'s words.
  public let rule: String
  /// The module's id where a module is voided; else empty.
  public let module: String
  /// How many faults.
  public let count: Int
  /// Who decided it.
  public let decidedBy: String
  /// Why.
  public let reason: String
}

/// One line of the ranking by code, before the codes are opened.
public struct CodedStanding: Hashable, Sendable {
  /// Whose.
  public let subject: Int
  /// The last code.
  public let code: String
  /// What the components made of modules come to, in the order of the scheme's components.
  public let cells: [Cell]
  /// The place by these marks, from 1, shared by equals; nil while there is no mark.
  public let place: Int?
}

extension Contest {
  /// What a keying of a cell says; nil where nothing is keyed, or two records claim it.
  public func score(_ subject: Int, _ place: Int, _ keying: Keying) -> Mark? { nil }
  /// The records that stand in a keying of a cell.
  public func scoreRefs(_ subject: Int, _ place: Int, _ keying: Keying) -> [Ref] { [] }
  /// What counts in a cell: the third look, else the first keying.
  public func score(_ subject: Int, _ place: Int) -> Mark? { nil }
  /// How far a sheet is.
  public func progress(of subject: Int, pile: Int) -> SheetProgress {
    SheetProgress(
      cells: 0, keyed: 0, keyedAgain: 0, differing: [], isDemanded: false, isExcused: false, firstKeyers: [],
      secondKeyers: [])
  }
  /// How far a pile is.
  public func progress(pile: Int) -> PileProgress { PileProgress() }
  /// The cells whose keyings differ.
  public var differences: [Difference] { [] }
  /// The cases that wait for a re-mark or the head referee's ruling.
  public var spreadCases: [SpreadCase] { [] }
  /// The penalties in force.
  public func penalties(of subject: Int) -> [PenaltyOnRecord] { [] }
  /// Everything known of a subject's work.
  public func work(of subject: Int) -> MarkedWork? { nil }
  /// The ranking by code, best first; reads every subject.
  public var codedStandings: [CodedStanding] { [] }
}

extension Contest {
  /// A pile as programs name it: `A:2`, or `A:0` for the sheet of agreed values.
  public func pileName(_ pile: Int) -> String {
    guard let scheme = marking?.scheme, scheme.piles.indices.contains(pile) else { return "" }
    return "\(scheme.modules[scheme.piles[pile].module].id):\(scheme.piles[pile].judge)"
  }

  /// An aspect as programs name it: `A/A1`.
  public func aspectName(_ module: Int, _ aspect: Int) -> String {
    guard let scheme = marking?.scheme, scheme.modules.indices.contains(module),
      scheme.modules[module].aspects.indices.contains(aspect)
    else { return "" }
    return "\(scheme.modules[module].id)/\(scheme.modules[module].aspects[aspect].id)"
  }

  /// A cell as programs name it: `A/A1:2`.
  public func placeName(_ place: Int) -> String {
    guard let scheme = marking?.scheme, scheme.places.indices.contains(place) else { return "" }
    let at = scheme.places[place]
    return "\(aspectName(at.module, at.aspect)):\(at.judge)"
  }
}
