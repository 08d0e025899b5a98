/// Everything an outcome is worked out from: one contestant, in one field, under one notice's rules.
struct Situation {
  let provisions: Provisions
  let competitor: Competitor
  let field: Field
  let facts: ContestFacts
  let scheme: Scheme

  var entrant: Entrant { competitor.entrant }

  /// People who may still begin or finish a component, at most.
  var pendingPeople: Int { field.pending * field.people(aRank: facts.form) }
}

/// A part of an outcome while it is worked out; what is given, withheld or asked is a step at the same time.
struct OutcomePart {
  private(set) var awards: [Award] = []
  private(set) var certificate: ProposedCertificate?
  private(set) var refusals: [Withheld] = []
  private(set) var questions: [Question] = []
  private(set) var steps: [OutcomeStep] = []

  mutating func note(_ step: OutcomeStep) {
    steps.append(step)
  }

  mutating func give(_ award: Award) {
    awards.append(award)
    steps.append(.award(award))
  }

  mutating func propose(_ proposed: ProposedCertificate) {
    certificate = proposed
    steps.append(.proposed(proposed))
  }

  mutating func withhold(_ withheld: Withheld) {
    refusals.append(withheld)
    steps.append(.withheld(withheld))
  }

  mutating func ask(_ question: Question) {
    guard !questions.contains(question) else { return }
    questions.append(question)
    steps.append(.asked(question))
  }

  mutating func add(_ other: OutcomePart) {
    awards += other.awards
    certificate = other.certificate ?? certificate
    refusals += other.refusals
    for step in other.steps {
      if case .asked(let question) = step { ask(question) } else { steps.append(step) }
    }
  }

  /// Whether the certificates of both come to the same: what is proposed, withheld and asked, whatever the way there.
  func agrees(with other: OutcomePart) -> Bool {
    certificate?.level == other.certificate?.level && refusals == other.refusals && questions == other.questions
  }
}
