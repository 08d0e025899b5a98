/// The judges of a contest, and what was decided of them.
public struct JudgeRoster: Sendable {
  /// The judges in the order they were put on the roster.
  public internal(set) var judges: [Judge] = []
}

/// A judge of a contestant's own unit, and what was decided of it.
public struct OwnUnit: Hashable, Sendable {
  /// The judge's id.
  public let judge: String
  /// The contestant's place in the roster.
  public let contestant: Int
  /// What was decided; nil while it is open.
  public let decision: RecusalDecision?
}

extension Contest {
  /// The judge who sits in the seat of a pile.
  public func judge(ofPile pile: Int) -> Judge? { nil }
  /// The judges of contestants' own units.
  public var ownUnits: [OwnUnit] { [] }
}
