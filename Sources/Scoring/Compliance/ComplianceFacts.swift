/// Everything a check of one contest against its notice looks at; nil is not known, which is neither yes nor no.
public struct ComplianceFacts: Sendable {
  /// What is known of the contest.
  public var facts: ContestFacts
  /// The field as it stands.
  public var field: Field
  /// How the contest is marked.
  public var scheme: Scheme
  /// The least weights the notice demands.
  public var limits: [WeightLimit]
  /// The days recorded.
  public var dates = RecordedDates()
  /// Which days are worked.
  public var calendar = WorkingCalendar.builtIn
  /// The people admitted to this stage of the event, over all its contests.
  public var admitted: Int?
  /// The event's entries at the closing date, before any stage.
  public var entries: Int?
  /// The stages that the event has a contest of.
  public var stagesHeld: Set<Stage>
  /// The event's contests of this stage, one a committee.
  public var committees = 1
  /// The sizes of the teams; empty where single people compete.
  public var teamSizes: [Int] = []
  /// How the contestants stand to each rule on entering, by the rule's id.
  public var eligibility: [String: EligibilityTally] = [:]
  /// The declared answers, by the check's id.
  public var answers: [String: CheckAnswer] = [:]
  /// Whether a thing is declared kept, by its id.
  public var kept: [String: Bool] = [:]
  /// The days on which confirmations were given, by their id.
  public var confirmed: [String: Day] = [:]
  /// The day on which is asked.
  public var today: Day

  /// A contest of which only these things are known.
  public init(_ facts: ContestFacts, field: Field, scheme: Scheme, limits: [WeightLimit] = [], today: Day) {
    self.facts = facts
    self.field = field
    self.scheme = scheme
    self.limits = limits
    self.today = today
    stagesHeld = [facts.stage]
  }
}

/// A declared answer to a check.
public enum CheckAnswer: Hashable, Sendable {
  case yesNo(Bool)
  /// A whole number, or whole per cent.
  case number(Int)
}
