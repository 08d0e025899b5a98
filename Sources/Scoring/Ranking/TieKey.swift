/// What tied contestants share: the ranked total and every value of the tie chain.
public struct TieKey: Hashable, Sendable {
  /// The total as it is ranked: rounded where the organiser rounds.
  public let total: Total
  /// The values of the tie chain, in the order of `Scheme.ties`.
  public let values: [Mark]

  /// A tie on this total and these values.
  public init(total: Total, values: [Mark]) {
    self.total = total
    self.values = values
  }
}
