/// What follows for one contestant from the place: going on, awards, a certificate; each with its reasons.
public struct Outcome: Hashable, Sendable {
  /// Whether the contestant goes on to the next stage; nil where the stage leads to none.
  public let advancement: Advancing?
  /// The awards and prizes, best first: the organiser's prize, then the notice's own in its order.
  public let awards: [Award]
  /// The certificate that is proposed 拟核发, if one is.
  public let certificate: ProposedCertificate?
  /// What was within reach and is not given, and why.
  public let refusals: [Withheld]
  /// What has to be answered before anything can be said.
  public let questions: [Question]
  /// Every step, in the order in which a person would work it out.
  public let steps: [OutcomeStep]
}
