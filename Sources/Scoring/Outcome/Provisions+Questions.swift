extension Provisions {
  /// What is not known of the contest itself although some rule needs it, in the order in which it is best answered.
  ///
  /// What is not known of single contestants stands in their outcomes.
  public func questions(_ facts: ContestFacts, in field: Field) -> [Question] {
    var questions: [Question] = []
    if facts.givesCertificates == nil, needsCertificates(facts) { questions.append(.givesCertificates) }
    if tier(facts) == .unknown { questions.append(.tier) }
    let mayCertify = facts.givesCertificates != false && hasCertificates(facts)
    if facts.levels == nil, mayCertify { questions.append(.levels) }
    if facts.contestClass == nil, awards(facts).contains(where: { $0.contestClass != nil }) {
      questions.append(.contestClass)
    }
    if facts.requiredField == nil, awards(facts).contains(where: { $0.needs.contains(.requiredField) }) {
      questions.append(.requiredField)
    }
    questions += prizeQuestions(facts, mayCertify)
    if let rule = advancement(from: facts.stage), rule.percent == nil, facts.advancing == nil {
      questions.append(.advancing)
    }
    if facts.date == nil, needsDate(facts, mayCertify) { questions.append(.date) }
    if facts.closing == nil, needsClosing(facts) { questions.append(.closing) }
    if mayCertify { questions += fieldQuestions(facts, field) }
    return questions
  }
}

extension Provisions {
  /// Whether a certificate is possible at the stage: a tier with bands, or steps for those who win prizes.
  fileprivate func hasCertificates(_ facts: ContestFacts) -> Bool {
    guard let rules = certificates else { return false }
    if !rules.promotions.isEmpty {
      return rules.winnersOnly == nil || prizes?.stages.contains(facts.stage) ?? false
    }
    switch tier(facts) {
    case .none: return false
    case .unknown: return true
    case .known(let tier): return rules.bands.contains { $0.tier == tier }
    }
  }

  /// Whether any rule of the stage hangs on whether the event gives certificates.
  fileprivate func needsCertificates(_ facts: ContestFacts) -> Bool {
    hasCertificates(facts) || fields.contains { $0.applies == .certificates && $0.stages.contains(facts.stage) }
      || eligibility.contains { $0.applies == .certificates }
      || deadlines.contains { $0.applies == .certificates && $0.stages.contains(facts.stage) }
      || checks.contains { $0.applies == .certificates && $0.stages.contains(facts.stage) }
      || archive.contains { $0.applies == .certificates }
  }

  /// The awards that the contest may give.
  fileprivate func awards(_ facts: ContestFacts) -> [AwardRule] {
    awards.filter { rule in
      rule.stages.contains(facts.stage) && rule.form.fits(facts.form)
        && (rule.contestClass == nil || facts.contestClass == nil || rule.contestClass == facts.contestClass)
    }
  }

  fileprivate func prizeQuestions(_ facts: ContestFacts, _ mayCertify: Bool) -> [Question] {
    guard let rules = prizes, rules.stages.contains(facts.stage) else { return [] }
    guard let plan = facts.prizes else {
      let hasLimits = !rules.sets.isEmpty || rules.atMostPercent != nil || !rules.ceilings.isEmpty
      return hasLimits || mayCertify && certificates?.winnersOnly != nil ? [.prizes] : []
    }
    let isLifted = rules.aboveCeilings(plan).contains { $0.2.isLiftedForInnovative }
    return isLifted && facts.isInnovative == nil ? [.innovative] : []
  }

  fileprivate func needsDate(_ facts: ContestFacts, _ mayCertify: Bool) -> Bool {
    mayCertify && certificates?.promotions.contains { $0.ageAtLeast != nil } ?? false
      || deadlines.contains { $0.stages.contains(facts.stage) && $0.due.needsDate && $0.mayApply(to: facts) }
  }

  fileprivate func needsClosing(_ facts: ContestFacts) -> Bool {
    eligibility.contains { rule in
      switch rule.condition {
      case .notRetired, .residenceOrWork: rule.applies.mayHold(for: facts)
      case .bornBefore, .category, .consent, .oneEvent, .neverFirstPrize, .identity: false
      }
    } || deadlines.contains { $0.stages.contains(facts.stage) && $0.due.needsClosing && $0.mayApply(to: facts) }
  }

  /// Whether people who sat one part count, asked once nothing but them can fill a firm least number.
  fileprivate func fieldQuestions(_ facts: ContestFacts, _ field: Field) -> [Question] {
    guard field.countsCompetedInPart == nil else { return [] }
    let pending = field.pending * field.people(aRank: facts.form)
    let open = fields.filter { rule in
      rule.stages.contains(facts.stage) && rule.firmness == .refused && field.competed >= rule.atLeast
        && field.complete + pending < rule.atLeast
    }
    return open.first.map { [.competedInPart(complete: field.complete, atLeast: $0.atLeast)] } ?? []
  }
}

extension Applicability {
  /// Whether a rule is there for the event, or may be.
  fileprivate func mayHold(for facts: ContestFacts) -> Bool {
    switch self {
    case .always: true
    case .certificates: facts.givesCertificates != false
    }
  }
}

extension DeadlineRule {
  fileprivate func mayApply(to facts: ContestFacts) -> Bool {
    applies.mayHold(for: facts)
  }
}

extension DeadlineRule.Due {
  /// Whether it hangs on the day of the contest.
  fileprivate var needsDate: Bool {
    switch self {
    case .after(let anchor, _, _), .before(let anchor, _, _): anchor == .contest
    case .sameYear: true
    case .beforeDay, .within: false
    }
  }

  /// Whether it hangs on the day on which registration closed.
  fileprivate var needsClosing: Bool {
    switch self {
    case .after(let anchor, _, _), .before(let anchor, _, _): anchor == .closing
    case .beforeDay, .within, .sameYear: false
    }
  }
}
