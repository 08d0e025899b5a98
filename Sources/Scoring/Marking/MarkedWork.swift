/// Everything that is known of one contestant's marking: what the papers say, what was taken off, what was ruled.
public struct MarkedWork: Hashable, Sendable {
  /// The values by `MarkingScheme.places`; nil where nothing is keyed.
  public var scores: [Mark?]
  /// The piles in which no sheet is due: the judge stepped aside or is missing, on record.
  public var excused: Set<Int> = []
  /// The head referee's rulings on marks that lay too far apart.
  public var rulings: [SpreadRuling] = []
  /// The penalties given.
  public var penalties: [GivenPenalty] = []
  /// The modules that are void, by index.
  public var voided: Set<Int> = []
  /// Why there is no result at all; nil for everyone else.
  public var exclusion: Exclusion?

  /// Work with nothing keyed yet.
  public init(for scheme: MarkingScheme) {
    scores = Array(repeating: nil, count: scheme.places.count)
  }
}
