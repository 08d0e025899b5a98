public import Scoring

extension Contest {
  /// What is known of the contest, as rules ask for it.
  public var facts: ContestFacts { known.facts }

  /// The line of the notice's table of events that the contest is in, if it is in one.
  public var catalogueEntry: CatalogueEntry? { known.entry }

  /// The value of a fact that was recorded; nil where none was, and where two records say different things.
  public func recorded(_ fact: ContestFact) -> FactValue? { known.recorded(fact) }

  /// What was stated of the contest in words; nil where nothing was, and where two records say different things.
  public func text(_ fact: TextFact) -> String? { recorded(.text(fact))?.words }

  /// What the notice itself says of a fact; nil where it leaves it open.
  public func notice(_ fact: ContestFact) -> FactValue? { known.notice(fact) }

  /// The records that state a fact now.
  public func refs(of fact: ContestFact) -> [Ref] { known.refs(fact) }

  /// The facts that two or more records claim.
  public var disputedFacts: [ContestFact] { known.disputed }

  /// What the notice says of the contest's stage; nil where it names none.
  public var stageRule: StageRule? { provisions.stages.first { $0.stage == setUp.stage } }

  /// The tier as far as it is known: the notice's own, else the one that was given.
  public var tier: Tier? {
    switch provisions.tier(facts) {
    case .known(let tier): tier
    case .none: provisions.stages.isEmpty ? facts.tier : nil
    case .unknown: nil
    }
  }

  /// The field as it stands: what ratios and least numbers are taken of.
  public var field: Field {
    var field = Field(
      competed: teams == nil ? ranking.competedCount : crowd.competed, ranked: ranking.rankedCount,
      pending: ranking.pendingCount)
    field.complete = teams == nil ? ranking.completeCount : crowd.complete
    if teams != nil { field.rankedPeople = crowd.ranked }
    if case .yesNo(let counts)? = recorded(.competedInPart) { field.countsCompetedInPart = counts }
    return field
  }
}
