/// The least weight a notice demands of a component; a rulebook that breaks it is refused.
public struct WeightLimit: Hashable, Sendable {
  /// The component's index in `Scheme.columns`.
  public let column: Int
  /// The least weight in basis points: 70 % is 7000.
  public let atLeastBasisPoints: Int
  /// What the limit rests on.
  public let basis: Basis
}
