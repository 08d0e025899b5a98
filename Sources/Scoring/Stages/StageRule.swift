/// A stage as a notice has it.
public struct StageRule: Hashable, Sendable {
  /// Where the tier of a contest of this stage comes from.
  public enum TierSource: Hashable, Sendable {
    /// The contest has no tier.
    case none
    /// The tier is asked for when the contest is set up (a filing receipt tells it).
    case asked
    /// The notice fixes it.
    case fixed(Tier)
  }

  /// The stage.
  public let stage: Stage
  /// Where the tier comes from.
  public let tier: TierSource
  /// Whether several committees may each hold a contest of this stage.
  public let severalCommittees: Bool
  /// The stage is required when an event has more entries than this.
  public let requiredAbove: Int?
  /// The most contestants an event may admit to this stage.
  public let admitsAtMost: Int?
  /// What the rule rests on.
  public let basis: Basis
}

/// The least level of the national standard that a tier's questions are set at.
public struct StandardRule: Hashable, Sendable {
  /// The tier.
  public let tier: Tier
  /// The least level.
  public let atLeast: SkillLevel
  /// How firm it is.
  public let firmness: Firmness
  /// What the rule rests on.
  public let basis: Basis
}

/// The least number of people who must have competed 实际参赛 for a contest to be held, or to give certificates.
public struct FieldRule: Hashable, Sendable {
  /// The stages.
  public let stages: [Stage]
  /// For every contest, or only for those that give certificates.
  public let applies: Applicability
  /// The least number; people, also where teams compete.
  public let atLeast: Int
  /// How firm it is.
  public let firmness: Firmness
  /// What the rule rests on.
  public let basis: Basis
}
