/// Something nobody has said yet and a rule needs to know: never yes, never no.
public enum Question: Hashable, Sendable {
  /// The tier of the contest.
  case tier
  /// The levels of the event's national standard.
  case levels
  /// Whether the event gives certificates.
  case givesCertificates
  /// The class of the contest.
  case contestClass
  /// The prescribed number of contestants 规定人数.
  case requiredField
  /// Which prizes there are.
  case prizes
  /// How many go on.
  case advancing
  /// The day of the contest.
  case date
  /// The day on which registration closed.
  case closing
  /// Whether the event is of the innovative kind 创新类: a prize is worth more than others may be.
  case innovative
  /// The level the contestant holds.
  case heldLevel
  /// The contestant's day of birth.
  case birth
  /// What an earlier stage proposes for the contestant: it is not settled, or nobody can tell whose result it was.
  case earlierStage
  /// A condition of an award.
  case need(AwardRule.Need)
  /// Thirty were reached only with people who sat one part: do they count?
  case competedInPart(complete: Int, atLeast: Int)

  /// Whether one contestant is asked about, not the contest.
  public var isAboutContestant: Bool {
    switch self {
    case .heldLevel, .birth, .earlierStage: true
    case .need(let need): need != .requiredField
    case .tier, .levels, .givesCertificates, .contestClass, .requiredField, .prizes, .advancing, .date, .closing,
      .innovative, .competedInPart:
      false
    }
  }
}
