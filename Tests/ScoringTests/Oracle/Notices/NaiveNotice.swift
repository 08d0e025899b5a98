import Scoring

/// A notice as the oracle has it: its figures are written out in Swift, from the notice's own words, not read from a rulebook.
protocol NaiveNotice: Sendable {
  /// The rulebook that says the same as data.
  var rulebook: String { get }
  /// The stages the notice knows.
  var stages: [Stage] { get }
  /// The stages in which an organiser's prizes are given.
  var prizeStages: [Stage] { get }
  /// The least number of people a contest of a stage is held for; nil where the notice names none.
  func leastToHold(_ stage: Stage) -> Int?
  /// The least number who must have competed for a certificate; nil where the notice asks for none.
  func leastForCertificate(_ stage: Stage) -> Int?
  /// The tier of a contest.
  func tier(_ facts: ContestFacts) -> NaiveTier
  /// How many of so many ranked go on.
  func going(_ facts: ContestFacts, ranked: Int) -> NaiveGoing
  /// What the notice itself gives to a rank, whatever the conditions.
  func honours(_ rank: Int, _ person: NaivePerson, in field: NaiveField) -> [NaiveHonour]
  /// The most people who may win a prize, of so many who competed; nil where the notice sets no limit.
  func mostWinners(competed: Int) -> Int?
  /// The most a prize may be worth, in yuan; nil where the notice names no ceiling, or nobody has said whether it holds.
  func ceiling(of prize: String, _ facts: ContestFacts) -> Int?
  /// The certificate of a rank.
  func certificate(_ rank: Int, _ person: NaivePerson, in field: NaiveField) -> NaiveDecision
  /// What a certificate rests on.
  var certificateGround: NaiveGround { get }
  /// What the cut line rests on.
  var cutGround: NaiveGround { get }
  /// What a refusal rests on.
  func ground(of reason: Withheld.Reason) -> NaiveGround
}

/// What an answer rests on.
enum NaiveGround: Hashable {
  /// The clause of this number, or one of its parts.
  case clause(String)
  /// The notice is silent.
  case convention
  /// The notice can be read either way.
  case either
  /// The notice has no such rule.
  case none

  /// Whether a basis is this one.
  func allows(_ basis: Basis) -> Bool {
    switch (self, basis) {
    case (.clause(let number), .clause(let given)): given.hasPrefix(number)
    case (.convention, .convention), (.either, _): true
    case (.clause, .convention), (.convention, .clause), (.none, _): false
    }
  }
}

/// The tier of a contest: some have none, and of some nobody has said it yet.
enum NaiveTier: Hashable {
  case none, notSaid
  case tier(Tier)
}

/// How many go on to the next stage.
enum NaiveGoing: Hashable {
  /// The stage leads nowhere.
  case nowhere
  /// The organiser has to say how many.
  case notSaid
  case places(Int)
}

/// What a notice gives to a rank: a phrase of the notice's own words, and the conditions.
struct NaiveHonour: Hashable {
  var phrase: String
  var clause: String
  var yuan: Int?
  var isProposal = false
  var conditions: [NaiveCondition] = []
}

/// A condition of an award: met, not met, or nobody has said.
enum NaiveCondition: Hashable {
  case met
  case notMet(Withheld.Reason)
  case notSaid(Question)

  /// A need of one award, as far as it is known.
  static func need(_ need: AwardRule.Need, _ isMet: Bool?) -> NaiveCondition {
    switch isMet {
    case true?: .met
    case false?: .notMet(.need(need))
    case nil: .notSaid(need == .requiredField ? .requiredField : .need(need))
    }
  }
}
