/// Which contestants get which certificate.
public struct CertificateRules: Hashable, Sendable {
  /// Bands of ranks for each tier; empty where certificates follow from the level held.
  public let bands: [Band]
  /// Steps from the level held to the level granted; empty where there are bands.
  public let promotions: [Promotion]
  /// The least marks; both components have to be passed.
  public let passes: [PassMark]
  /// Only who won a prize gets one; nil where that is no condition.
  public let winnersOnly: Basis?
  /// The event must give certificates 取证.
  public let eventBasis: Basis
  /// What becomes of a level above, or outside, the national standard.
  public let standardBasis: Basis
  /// Nothing below the standard's lowest level.
  public let lowestBasis: Basis
  /// Nothing that is held already.
  public let heldBasis: Basis
  /// Nothing that was proposed in an earlier stage.
  public let earlierBasis: Basis
  /// A place lost is not handed down.
  public let handedDownBasis: Basis
  /// The confirmations a proposal goes through, in their order.
  public let confirmations: [Confirmation]
}

/// A band of ranks and the level it stands for; bands are cumulative, "top 20 %" includes the ranks above.
public struct Band: Hashable, Sendable {
  /// How far a band reaches.
  public enum Reach: Hashable, Sendable {
    /// Ranks 1 to this one.
    case ranks(through: Int)
    /// Ranks 1 to ⌊ranked × p %⌋.
    case percent(Int)
  }

  /// The tier whose ladder it belongs to.
  public let tier: Tier
  /// How far it reaches.
  public let reach: Reach
  /// The level.
  public let level: SkillLevel
  /// What the band rests on.
  public let basis: Basis
}

/// A step from the level held to the level granted.
public struct Promotion: Hashable, Sendable {
  /// The levels held that the step is for; `.none` is held nothing.
  public let from: [HeldLevel]
  /// The level granted.
  public let to: SkillLevel
  /// The least age in years on the day of the contest.
  public let ageAtLeast: Int?
  /// What the step rests on.
  public let basis: Basis
}

/// A component's least mark for a certificate 合格.
public struct PassMark: Hashable, Sendable {
  /// The component's index in `Scheme.columns`.
  public let column: Int
  /// The least mark.
  public let atLeast: Mark
  /// What demanding a pass rests on.
  public let basis: Basis
  /// What the figure rests on.
  public let figureBasis: Basis
}

/// One confirmation a proposed certificate goes through; its date is recorded when it is there.
public struct Confirmation: Hashable, Sendable {
  /// The name programs use.
  public let id: String
  /// The name people read.
  public let name: Bilingual
  /// What it rests on.
  public let basis: Basis
}
