/// What is known of one contest that rules ask about; nil is not known, which is neither yes nor no.
///
/// Facts follow from how the contest was set up and from what was recorded later; the rules never look anywhere else.
public struct ContestFacts: Hashable, Sendable {
  /// The event 赛项.
  public var event: String
  /// The stage.
  public var stage: Stage
  /// The tier as it was given for this contest; a rulebook whose stages have tiers of their own overrides it.
  public var tier: Tier?
  /// The class, where the notice has classes.
  public var contestClass: ContestClass?
  /// Single people or teams.
  public var form: EventForm
  /// Whether the event gives certificates 取证.
  public var givesCertificates: Bool?
  /// The levels of the event's national standard, lowest to highest.
  public var levels: ClosedRange<SkillLevel>?
  /// The prescribed number of contestants 规定人数 below which no title is granted.
  public var requiredField: Int?
  /// Which prizes the organiser gives, and how many.
  public var prizes: PrizePlan?
  /// Whether the event is of the innovative kind 创新类.
  public var isInnovative: Bool?
  /// How many advance where it is not, or not only, the notice that says so: the organiser's recorded decision.
  public var advancing: Int?
  /// The rules on the contest that only warn and that somebody passed with a written reason, as `Topic.id` names them.
  public var passed: Set<String> = []
  /// The day of the contest.
  public var date: Day?
  /// The day on which registration closed.
  public var closing: Day?

  /// A contest of which only event and stage are known, for single people.
  public init(event: String = "", stage: Stage) {
    self.event = event
    self.stage = stage
    form = .individual
  }
}
