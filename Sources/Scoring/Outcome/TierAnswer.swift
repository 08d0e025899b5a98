/// What is known of a contest's tier.
public enum TierAnswer: Hashable, Sendable {
  /// The contest has no tier.
  case none
  /// The tier.
  case known(Tier)
  /// The contest has a tier, and nobody has said yet which.
  case unknown
}

extension Provisions {
  /// The tier of a contest: the one the notice fixes for the stage, else the one that was given.
  public func tier(_ facts: ContestFacts) -> TierAnswer {
    guard let rule = stages.first(where: { $0.stage == facts.stage }) else { return .none }
    switch rule.tier {
    case .none: return .none
    case .fixed(let tier): return .known(tier)
    case .asked: return facts.tier.map { .known($0) } ?? .unknown
    }
  }

  /// What the tier of a stage rests on.
  func tierBasis(_ stage: Stage) -> Basis {
    stages.first { $0.stage == stage }?.basis ?? .convention
  }
}
