extension Provisions {
  /// The cut line of a contest as its field stands; nil where its stage leads nowhere.
  ///
  /// - Complexity: by the number of stages; nothing grows with the field.
  public func cut(in field: Field, _ facts: ContestFacts) -> Cut? {
    guard let rule = advancement(from: facts.stage) else { return nil }
    let all = field.ranked + field.pending
    let most = rule.places(among: all, decided: facts.advancing)
    let isKnown = rule.percent != nil || facts.advancing != nil
    return Cut(
      to: rule.to, ranked: field.ranked, pending: field.pending, percent: rule.percent, atMost: rule.atMost,
      decided: facts.advancing,
      places: isKnown ? rule.places(among: field.ranked, decided: facts.advancing) : nil,
      safeThrough: isKnown ? max(0, most - field.pending) : 0, openThrough: most,
      shortfalls: shortfalls(after: rule, most: most, field, facts), basis: rule.basis)
  }

  func advancement(from stage: Stage) -> AdvancementRule? {
    advancement.first { $0.from == stage }
  }

  /// Follows the most who can go on through the later stages, and notes each that they can't fill.
  private func shortfalls(
    after first: AdvancementRule, most: Int, _ field: Field, _ facts: ContestFacts
  ) -> [Shortfall] {
    var shortfalls: [Shortfall] = []
    var most = most
    var isShared = hasSeveralCommittees(first.from)
    var next: AdvancementRule? = first
    // A step for every stage at most, whatever the rules say.
    for _ in Stage.allCases {
      guard let rule = next else { break }
      if let least = leastRule(at: rule.to, facts), most * field.people(aRank: facts.form) < least.atLeast {
        shortfalls.append(
          Shortfall(
            stage: rule.to, most: most * field.people(aRank: facts.form), atLeast: least.atLeast,
            isSharedWithOthers: isShared, firmness: least.firmness, basis: least.basis))
      }
      next = advancement(from: rule.to)
      isShared = isShared || hasSeveralCommittees(rule.to)
      if let next { most = next.places(among: most, decided: nil) }
    }
    return shortfalls
  }

  private func hasSeveralCommittees(_ stage: Stage) -> Bool {
    stages.contains { $0.stage == stage && $0.severalCommittees }
  }

  /// The highest least number of a stage that is known to apply to the event; the firmest of equal ones.
  private func leastRule(at stage: Stage, _ facts: ContestFacts) -> FieldRule? {
    highest(fields.filter { $0.stages.contains(stage) && $0.applies(to: facts) })
  }
}

extension AdvancementRule {
  /// How many of so many ranked go on; the most who may, where the organiser has to say how many and has not.
  ///
  /// A recorded decision stands in the place of an exact ratio 应为, and below a firm one 以内; a firm cap always holds.
  func places(among ranked: Int, decided: Int?) -> Int {
    let share = percent.map { Share.floor($0, of: ranked) }
    var places = max(0, decided ?? share ?? ranked)
    if let share, !isExact, firmness == .refused { places = min(places, share) }
    if let atMost, decided == nil || firmness == .refused { places = min(places, atMost) }
    return min(places, max(0, ranked))
  }
}

extension FieldRule {
  /// Whether the rule is known to be there for an event.
  func applies(to facts: ContestFacts) -> Bool {
    switch applies {
    case .always: true
    case .certificates: facts.givesCertificates == true
    }
  }
}
