/// What follows for one contestant from the place: going on, awards, a certificate; each with its reasons.
public struct Outcome: Hashable, Sendable {
  /// Whether the contestant goes on to the next stage; nil where the stage leads to none.
  public let advancement: Advancing?
  /// The awards and prizes, best first.
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

/// Whether a contestant goes on, as far as it can be said now.
public struct Advancing: Hashable, Sendable {
  /// The cut line's three sides.
  public enum Side: String, CaseIterable, Hashable, Sendable {
    /// Advances, whatever the marks still to come are.
    case safe
    /// Not decided yet: marks are missing, or a tie lies across the line.
    case open
    /// Does not advance, whatever comes.
    case out
  }

  /// The side.
  public let side: Side
  /// What the answer rests on.
  public let basis: Basis
}

/// An award of a contestant.
public struct Award: Hashable, Sendable {
  /// The name people read; a prize of the organiser's has the same in both languages.
  public let name: Bilingual
  /// The rank it was given for.
  public let rank: Int
  /// What it is worth in yuan, where that was said.
  public let yuan: Int?
  /// Whether somebody else grants it: 拟推荐.
  public let isProposal: Bool
  /// What it rests on.
  public let basis: Basis
}

/// A certificate that is proposed 拟核发 until the authority confirms it.
public struct ProposedCertificate: Hashable, Sendable {
  /// The level.
  public let level: SkillLevel
  /// The higher level of the band, skipped because the national standard does not have it: 待鉴定中心确认.
  public let skipped: SkillLevel?
  /// What it rests on.
  public let basis: Basis
}

/// Something that was within reach and is not given.
public struct Withheld: Hashable, Sendable {
  /// What is withheld.
  public enum What: Hashable, Sendable {
    case certificate
    /// An award, by name.
    case award(Bilingual)
    case advancement
  }

  /// Why.
  public enum Reason: Hashable, Sendable {
    /// A component is under its pass mark.
    case belowPass(column: Int, mark: Mark, atLeast: Mark)
    /// This level or a higher one is held already.
    case alreadyHeld(SkillLevel)
    /// This level or a higher one was proposed in an earlier stage.
    case proposedEarlier(SkillLevel)
    /// The national standard has no level of any band reached.
    case levelNotInStandard(SkillLevel)
    /// The level held is the standard's highest.
    case standardEnds(at: SkillLevel)
    /// The event gives no certificates.
    case noCertificates
    /// Fewer competed than the rule asks.
    case fieldTooSmall(competed: Int, atLeast: Int)
    /// Certificates are for those who won a prize.
    case notAwarded
    /// Younger than the rule asks on the day of the contest.
    case underAge(Int)
    /// A condition of the award is not met.
    case need(AwardRule.Need)
    /// All prizes together would be more than the limit.
    case tooManyPrizes(atMost: Int)

    /// The word for programs, as results give it.
    public var word: String {
      switch self {
      case .belowPass: "belowPass"
      case .alreadyHeld: "alreadyHeld"
      case .proposedEarlier: "proposedEarlier"
      case .levelNotInStandard: "levelNotInStandard"
      case .standardEnds: "standardEnds"
      case .noCertificates: "noCertificates"
      case .fieldTooSmall: "fieldTooSmall"
      case .notAwarded: "notAwarded"
      case .underAge: "underAge"
      case .need(let need): need.rawValue
      case .tooManyPrizes: "tooManyPrizes"
      }
    }
  }

  /// What is withheld.
  public let what: What
  /// Why.
  public let reason: Reason
  /// What that rests on.
  public let basis: Basis
}

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
  /// The level the contestant holds.
  case heldLevel
  /// The contestant's day of birth.
  case birth
  /// A condition of an award.
  case need(AwardRule.Need)
  /// Thirty were reached only with people who sat one part: do they count?
  case competedInPart(ranked: Int, atLeast: Int)

  /// Whether one contestant is asked about, not the contest.
  public var isAboutContestant: Bool {
    switch self {
    case .heldLevel, .birth: true
    case .need(let need): need != .requiredField
    case .tier, .levels, .givesCertificates, .contestClass, .requiredField, .prizes, .advancing, .date,
      .competedInPart:
      false
    }
  }
}

/// One step from the rank to what follows from it: facts only, the sentences belong to the screens and papers.
public enum OutcomeStep: Hashable, Sendable {
  /// So many competed, and the rule asks for so many.
  case field(competed: Int, atLeast: Int, basis: Basis)
  /// So many of the ranked go on: the ratio, then the cap; nil where the organiser says how many.
  case cut(ranked: Int, percent: Int?, atMost: Int?, places: Int, basis: Basis)
  /// The contestant's side of the cut line.
  case advancing(Advancing.Side, basis: Basis)
  /// A band of the ladder: how far it reaches in this field, and whether the rank lies in it.
  case band(level: SkillLevel, reach: Band.Reach, through: Int, isReached: Bool, basis: Basis)
  /// A step of the promotions, and whether the level held lies in it.
  case promotion(from: HeldLevel, to: SkillLevel, basis: Basis)
  /// The national standard's range, and the level it skips.
  case standard(ClosedRange<SkillLevel>, skipped: SkillLevel, basis: Basis)
  /// A pass mark against the contestant's mark.
  case pass(column: Int, mark: Mark, atLeast: Mark, basis: Basis, figureBasis: Basis)
  /// A prize or award was given.
  case award(Award)
  /// The certificate that is proposed.
  case proposed(ProposedCertificate)
  /// Something was withheld; a place lost is not handed down.
  case withheld(Withheld)
  /// An answer is missing.
  case asked(Question)
}
