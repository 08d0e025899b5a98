internal import Scoring

extension CompetitionState {
  func state(_ number: Int, _ facts: [StatedFact], _ reason: String) throws(Refusal) -> [Record] {
    var contest: Contest
    if facts.allSatisfy(\.fact.isFreeOfResults) {
      guard let found = self.contest(number) else { throw .noSuchContest }
      contest = found
    } else {
      contest = try openContest(number)
    }
    try bounded(reason, .reason, mayBeEmpty: true)
    var records: [Record] = []
    var stated: Set<ContestFact> = []
    for fact in facts {
      // Said twice in one breath: the second word would replace a record that is not there yet.
      guard stated.insert(fact.fact).inserted else { throw .badValue(fact.fact) }
      records.append(.fact(try state(fact, of: contest, reason)))
    }
    if records.isEmpty { throw .unchanged }
    return records
  }

  private func state(_ stated: StatedFact, of contest: Contest, _ reason: String) throws(Refusal) -> FactRecord {
    let fact = stated.fact
    let value: FactValue?
    if stated.value.isEmpty {
      value = nil
    } else {
      value = FactValue(reading: stated.value, of: fact)
      guard let value else { throw .badValue(fact) }
      try contest.check(value, of: fact)
    }
    let standing = contest.refs(of: fact)
    if contest.recorded(fact) == value, standing.count == (value == nil ? 0 : 1) { throw .unchanged }
    // What was set up with the contest was said too, though by no record of its own.
    let isKnown = !standing.isEmpty || contest.isSetUp(fact, otherThan: value)
    if isKnown, reason.isBlank { throw .reasonNeeded }
    return FactRecord(
      contest: contest.setUp.contest, fact: fact, value: value, replaces: standing.map { spelling(of: $0) },
      reason: reason)
  }
}

extension Contest {
  /// Whether a value is one the rules let this fact have.
  fileprivate func check(_ value: FactValue, of fact: ContestFact) throws(Refusal) {
    if let says = known.notice(fact), says != value { throw .contradictsCatalogue(fact) }
    switch fact {
    case .tier:
      if case .tier(let tier) = value, let rule = stageRule, !rule.tier.admits(tier) { throw .noSuchTier(tier) }
    case .check(let id):
      guard let rule = provisions.checks.first(where: { $0.id == id }) else { throw .noSuchFact(fact) }
      guard rule.question.admits(value) else { throw .badValue(fact) }
    case .done(let id):
      let isPublicity = id == PublicityRule.id && provisions.publicity != nil
      guard isPublicity || provisions.deadlines.contains(where: { $0.id == id }) else { throw .noSuchFact(fact) }
    case .kept(let id):
      guard provisions.archive.contains(where: { $0.id == id }) else { throw .noSuchFact(fact) }
    case .confirmed(let id):
      let confirmations = provisions.certificates?.confirmations ?? []
      guard confirmations.contains(where: { $0.id == id }) else { throw .noSuchFact(fact) }
    case .awards: if case .prizes(let plan) = value { try check(plan) }
    case .advancing:
      let rule = provisions.advancement.first { $0.from == setUp.stage }
      if case .number(let number) = value, let atMost = rule?.atMost, rule?.firmness == .refused, number > atMost {
        throw .overLimit(fact, atMost: atMost)
      }
    case .contestClass, .certificates, .levels, .requiredField, .innovative, .date, .closing, .theoryDate,
      .practicalDate, .accepted, .posted, .form, .competedInPart, .text, .ended, .appealTerm, .rulingTerm:
      break
    }
  }

  /// Prizes that a firm rule has something against are refused; a rule that warns makes them a warning.
  private func check(_ plan: PrizePlan) throws(Refusal) {
    guard !provisions.stages.isEmpty else { return }
    let isOver = field.competed > 0 && field.pending == 0
    let faults = provisions.check(plan, facts, competed: isOver ? field.competed : nil)
    let firm = faults.filter { $0.firmness == .refused }
    if !firm.isEmpty { throw .prizes(firm) }
  }

  /// Whether the contest was set up with something else than this.
  fileprivate func isSetUp(_ fact: ContestFact, otherThan value: FactValue?) -> Bool {
    switch fact {
    case .tier: setUp.tier.map { .tier($0) != value } ?? false
    case .date: Day(iso: setUp.date).map { .day($0) != value } ?? false
    case .contestClass, .certificates, .levels, .requiredField, .awards, .innovative, .advancing, .closing,
      .theoryDate, .practicalDate, .accepted, .posted, .form, .competedInPart, .check, .done, .kept, .confirmed, .text,
      .ended, .appealTerm, .rulingTerm:
      false
    }
  }
}

extension CheckRule.Question {
  /// Whether a value answers the question, be it well or badly.
  fileprivate func admits(_ value: FactValue) -> Bool {
    switch (self, value) {
    case (.yesNo, .yesNo): true
    case (.number(_, _, let isPercent), .number(let number)): !isPercent || number <= 100
    case (.yesNo, _), (.number, _): false
    }
  }
}
