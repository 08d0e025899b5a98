/// What a notice says of the prizes that the organiser gives.
public struct PrizeRules: Hashable, Sendable {
  /// The stages prizes are given in.
  public let stages: [Stage]
  /// The sets of names that go together, best first; empty where any name will do.
  public let sets: [[String]]
  /// All prizes together, in whole per cent of those who competed, rounded down; nil where there is no limit.
  public let atMostPercent: Int?
  /// How firm the limit is.
  public let firmness: Firmness
  /// The most a prize may be worth.
  public let ceilings: [PrizeCeiling]
  /// What the rule rests on.
  public let basis: Basis
}

/// The most a prize may be worth.
public struct PrizeCeiling: Hashable, Sendable {
  /// The prize's name.
  public let prize: String
  /// The sum in yuan.
  public let yuan: Int
  /// Whether innovative events may go higher.
  public let isLiftedForInnovative: Bool
  /// How firm it is.
  public let firmness: Firmness
  /// What the rule rests on.
  public let basis: Basis
}

/// The prizes of one contest as its organiser set them: best first, each a number or a share of those who competed.
public struct PrizePlan: Hashable, Sendable {
  /// One prize.
  public struct Prize: Hashable, Sendable {
    /// How many get it.
    public enum Share: Hashable, Sendable {
      case count(Int)
      /// ⌊competed × p %⌋ of them: a number of its own, not "down to rank p %".
      case percent(Int)
    }

    /// The name, as it is written on the certificate of the prize.
    public let name: String
    /// How many get it.
    public let share: Share
    /// What it is worth in yuan, where that was said.
    public let yuan: Int?
  }

  /// The prizes, best first.
  public let prizes: [Prize]
}
