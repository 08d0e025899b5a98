/// The subject of a checkable clause; where the rulebook names it, its own name comes along.
public enum Topic: Hashable, Sendable {
  /// How many competed: the rule's index among `Provisions.fields`.
  case field(Int)
  /// A component's weight in the total.
  case weight(component: String, name: Bilingual)
  /// The event's national standard reaches the level the tier's questions are set at.
  case standard(Tier, SkillLevel)
  /// How many of the ranked go on, as a share.
  case advancementShare(from: Stage, to: Stage)
  /// How many go on, as a number.
  case advancementNumber(from: Stage, to: Stage)
  /// How many an event admits to a stage.
  case admitted(Stage)
  /// A stage that has to be held above a number of entries.
  case stageRequired(Stage)
  /// One committee holds the stage.
  case committees(Stage)
  /// The prizes' names: one of the sets that go together, best first.
  case prizeNames
  /// All prizes together.
  case prizeShare
  /// What a prize is worth, by the prize's name.
  case prizeCeiling(String)
  /// How long the result hung.
  case publicity
  /// A rule on entering, over all contestants.
  case eligibility(id: String, EligibilityRule.Condition)
  /// Something due.
  case deadline(id: String, name: Bilingual, party: Bilingual)
  /// A confirmation of the certificates.
  case confirmation(id: String, name: Bilingual)
  /// A duty that somebody declares.
  case check(id: String, name: Bilingual)
  /// Something to keep, and how long.
  case archive(id: String, name: Bilingual, ArchiveRule.Keeping)
  /// Every team has as many members as the event asks.
  case teamSize

  /// The rulebook's own name; nil where the notice has a clause but no name for it.
  public var name: Bilingual? {
    switch self {
    case .weight(_, let name), .deadline(_, let name, _), .confirmation(_, let name), .check(_, let name),
      .archive(_, let name, _):
      name
    case .field, .standard, .advancementShare, .advancementNumber, .admitted, .stageRequired, .committees,
      .prizeNames, .prizeShare, .prizeCeiling, .publicity, .eligibility, .teamSize:
      nil
    }
  }

  /// The name programs use: `field:1`, `check:judges`.
  public var id: String {
    switch self {
    case .field(let index): "field:\(index + 1)"
    case .weight(let component, _): "weight:\(component)"
    case .standard(let tier, _): "standard:\(tier.rawValue)"
    case .advancementShare(let stage, _): "advancement-share:\(stage.rawValue)"
    case .advancementNumber(let stage, _): "advancement-number:\(stage.rawValue)"
    case .admitted(let stage): "admitted:\(stage.rawValue)"
    case .stageRequired(let stage): "stage-required:\(stage.rawValue)"
    case .committees(let stage): "committees:\(stage.rawValue)"
    case .prizeNames: "prize-names"
    case .prizeShare: "prize-share"
    case .prizeCeiling(let prize): "ceiling:\(prize)"
    case .publicity: PublicityRule.id
    case .eligibility(let id, _): "eligibility:\(id)"
    case .deadline(let id, _, _): "deadline:\(id)"
    case .confirmation(let id, _): "confirmation:\(id)"
    case .check(let id, _): "check:\(id)"
    case .archive(let id, _, _): "archive:\(id)"
    case .teamSize: "team-size"
    }
  }
}
