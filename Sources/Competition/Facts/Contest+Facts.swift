public import Scoring

extension Contest {
  /// What is known of the contest, as rules ask for it.
  public var facts: ContestFacts { known.facts }

  /// The line of the notice's table of events that the contest is in, if it is in one.
  public var catalogueEntry: CatalogueEntry? { known.entry }

  /// The value of a fact that was recorded; nil where none was, and where two records say different things.
  public func recorded(_ fact: ContestFact) -> FactValue? { known.recorded(fact) }

  /// What the notice itself says of a fact; nil where it leaves it open.
  public func notice(_ fact: ContestFact) -> FactValue? { known.notice(fact) }

  /// The records that state a fact now.
  public func refs(of fact: ContestFact) -> [Ref] { known.refs(fact) }

  /// The facts that two or more records claim.
  public var disputedFacts: [ContestFact] { known.disputed }

  /// What the notice says of the contest's stage; nil where it names none.
  public var stageRule: StageRule? { provisions.stages.first { $0.stage == setUp.stage } }

  /// The field as it stands: what ratios and least numbers are taken of.
  public var field: Field {
    var field = Field(
      competed: ranking.competedCount, ranked: ranking.rankedCount, pending: ranking.pendingCount)
    if case .yesNo(let counts)? = recorded(.competedInPart) { field.countsCompetedInPart = counts }
    return field
  }

  /// What is known of a contestant, as rules ask for it; what was proposed in another contest is the competition's to
  /// say.
  public func entrant(_ contestant: Int) -> Entrant { Entrant(roster[contestant]) }

  /// The records that tell a contestant's particulars now.
  public func particularsRefs(_ contestant: Int) -> [Ref] { dossiers[contestant]?.refs ?? [] }

  /// The reason a rule was passed for a contestant, or (`nil`) for the contest; nil where nobody passed it.
  public func waiver(of rule: String, for contestant: Int?) -> Waiver? {
    waivers[WaivedRule(rule: rule, contestant: contestant)]
  }
}

extension Entrant {
  /// A contestant as the roster has them.
  init(_ contestant: Contestant) {
    self.init()
    let particulars = contestant.particulars
    level = particulars.level
    qualification = particulars.qualification
    // Whether somebody is born yet is asked where the roster is read: here there is no clock.
    if let lastDay = Day(iso: "9999-12-31") { identity = try? IdentityNumber(contestant.identity, today: lastDay) }
    sex = contestant.sex ?? identity?.sex
    birth = identity?.birthDate ?? particulars.birth
    hasDocument = !contestant.identity.isEmpty
    residence = particulars.residence
    workSince = particulars.workSince
    category = particulars.category
    post = particulars.post
    consent = particulars.consent
    union = particulars.union
    unionCard = particulars.unionCard
    group = particulars.group
    titles = particulars.titles
  }
}
