/// Where else a contestant takes part, or took part: what a rule on entering asks beyond the contestant.
public struct Participation: Hashable, Sendable {
  /// The other events of the same cycle that the contestant entered.
  public var otherEvents: [String]
  /// Whether the contestant won a first prize in the same occupation before; nil where no list of winners is there.
  public var hasFirstPrize: Bool?

  /// Nothing known beyond this event, unless said.
  public init(otherEvents: [String] = [], hasFirstPrize: Bool? = nil) {
    self.otherEvents = otherEvents
    self.hasFirstPrize = hasFirstPrize
  }
}
