/// A rule that only warns was passed: by whom, and why.
public struct Waiver: Hashable, Sendable {
  /// The record.
  public let ref: Ref
  /// Who passed it.
  public let person: String
  /// Why.
  public let reason: String
}

/// What was passed: a rule, for one contestant (by the place in the roster) or for the contest.
struct WaivedRule: Hashable, Sendable {
  let rule: String
  let contestant: Int?
}
