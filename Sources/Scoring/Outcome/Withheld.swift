/// Something that was within reach and is not given.
public struct Withheld: Hashable, Sendable {
  /// What a contestant may get, or miss.
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
    /// Younger on the day of the contest than this many years, which the rule asks.
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
