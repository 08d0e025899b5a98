/// How many of a stage go on to the next.
public struct AdvancementRule: Hashable, Sendable {
  /// The stage that is left.
  public let from: Stage
  /// The stage that is entered.
  public let to: Stage
  /// The ratio of the ranked in whole per cent; nil where the organiser says how many.
  public let percent: Int?
  /// Whether exactly this many advance (应为), or at most (以内).
  public let isExact: Bool
  /// The most who may advance, whatever the ratio gives.
  public let atMost: Int?
  /// How firm it is.
  public let firmness: Firmness
  /// What the rule rests on.
  public let basis: Basis
}

/// Whether a contestant who gave up a place is replaced by the next one.
public struct ReplacementRule: Hashable, Sendable {
  /// Whether the rules have replacements, each by a recorded decision.
  public let isAllowed: Bool
  /// What the rule rests on.
  public let basis: Basis
}
