extension Situation {
  /// The certificate that the level held leads to 晋升.
  func promotion(at rank: Int, _ rules: CertificateRules) -> OutcomePart {
    // Where only winners get one, a stage without prizes has none within reach.
    guard rules.winnersOnly == nil || prizeRules != nil else { return OutcomePart() }
    let held = entrant.held
    let step = rules.promotions.first { $0.from.contains(held) }
    guard step != nil || held == .unknown || rules.grantsNothingAbove(held) else { return OutcomePart() }
    var reasoning = CertificateReasoning(self, rules)
    if let step { reasoning.part.note(.promotion(from: held, to: step.to, basis: step.basis)) }
    reasoning.checkEvent()
    reasoning.checkField()
    reasoning.checkPrize(at: rank)
    if let step {
      reasoning.checkAge(step)
      reasoning.standardHas(step, held)
    }
    reasoning.checkPasses()
    switch held {
    case .unknown: reasoning.ask(.heldLevel)
    case .none: break
    case .level(let level): if step == nil { reasoning.refuse(.alreadyHeld(level), rules.heldBasis) }
    }
    if let step { reasoning.checkEarlier(step.to) }
    return reasoning.close(
      with: step.map { ProposedCertificate(level: $0.to, skipped: nil, basis: $0.basis) })
  }
}

extension CertificateRules {
  /// Whether somebody holds what a step grants, or more, without standing on a step.
  fileprivate func grantsNothingAbove(_ held: HeldLevel) -> Bool {
    guard case .level(let level) = held else { return false }
    return promotions.contains { $0.to <= level }
  }
}

extension CertificateReasoning {
  /// The least age on the day of the contest; two days of birth that contradict each other may leave it open.
  fileprivate mutating func checkAge(_ step: Promotion) {
    guard let atLeast = step.ageAtLeast else { return }
    let entrant = situation.entrant
    let births = [entrant.birth, entrant.identity?.birthDate].compactMap(\.self)
    guard let date = situation.facts.date else {
      ask(.date)
      if births.isEmpty { ask(.birth) }
      return
    }
    let ages = births.map { $0.age(on: date) }
    guard let least = ages.min(), let most = ages.max(), (least >= atLeast) == (most >= atLeast) else {
      return ask(.birth)
    }
    part.note(.age(least, atLeast: atLeast, basis: step.basis))
    if least < atLeast { refuse(.underAge(atLeast), step.basis) }
  }

  /// The national standard has to have the level; it may end at the one that is held.
  fileprivate mutating func standardHas(_ step: Promotion, _ held: HeldLevel) {
    guard let levels = situation.facts.levels else { return ask(.levels) }
    guard !levels.contains(step.to) else { return }
    let isBelow = step.to < levels.lowerBound
    let basis = isBelow ? rules.lowestBasis : rules.standardBasis
    part.note(.standard(levels, skipped: step.to, basis: basis))
    if case .level(let level) = held, level >= levels.upperBound {
      refuse(.standardEnds(at: levels.upperBound), basis)
    } else {
      refuse(.levelNotInStandard(step.to), basis)
    }
  }
}
