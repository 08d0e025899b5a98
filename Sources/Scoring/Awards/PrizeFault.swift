/// Something in a plan of prizes that the notice's rules don't have.
public struct PrizeFault: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The rules have no prizes at this stage.
    case noPrizesHere
    /// No set of the rules has a prize of this name.
    case unknownName(String)
    /// The names belong to different sets, which don't go together.
    case mixedSets([String])
    /// A prize stands behind a lower one.
    case order(String, behind: String)
    /// All prizes together are more than the limit.
    case tooMany(planned: Int, atMost: Int)
    /// The shares alone come to more per cent than the limit.
    case tooManyPercent(planned: Int, atMost: Int)
    /// A prize is worth more than it may be.
    case aboveCeiling(prize: String, yuan: Int, atMost: Int)
  }

  /// What is wrong.
  public let kind: Kind
  /// How firm the rule is.
  public let firmness: Firmness
  /// What the rule rests on.
  public let basis: Basis
}
