/// Two contestants whose order the rounding of the total changed.
public struct ReorderedPair: Hashable, Sendable {
  /// What became of the exact order.
  public enum Change: Hashable, Sendable {
    /// The one with the lower exact total now stands above.
    case reversed
    /// They are equal on the rounded total and on the tie chain: they share the rank or wait for a ruling.
    case tied
  }

  /// The contestant whose exact total is higher.
  public let higher: Int
  /// The contestant whose exact total is lower.
  public let lower: Int
  /// What the rounding made of it.
  public let change: Change

  /// Two contestants, the one with the higher exact total first.
  public init(higher: Int, lower: Int, change: Change) {
    self.higher = higher
    self.lower = lower
    self.change = change
  }
}
