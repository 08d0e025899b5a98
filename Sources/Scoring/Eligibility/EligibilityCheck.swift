/// One contestant against the rules on entering.
struct EligibilityCheck {
  typealias Verdict = EligibilityFinding.Verdict

  let entrant: Entrant
  let facts: ContestFacts
  let past: Participation

  /// A rule's answer; where it is only about events with certificates and nobody said whether this is one, asked is that.
  func verdict(of rule: EligibilityRule) -> Verdict {
    switch (rule.applies, facts.givesCertificates) {
    case (.always, _), (.certificates, true?): return answer(to: rule.condition)
    case (.certificates, false?): return .notApplicable
    case (.certificates, nil):
      switch answer(to: rule.condition) {
      case .met: return .met
      case .notApplicable: return .notApplicable
      case .breached, .unknown: return .unknown(.givesCertificates)
      }
    }
  }

  private func answer(to condition: EligibilityRule.Condition) -> Verdict {
    switch condition {
    case .bornBefore(let limit): bornBefore(limit)
    case .notRetired: notRetired()
    case .residenceOrWork(let region, let months): residenceOrWork(in: Region(name: region), months: months)
    case .category(let accepted, let refused): category(of: accepted, not: refused)
    case .consent(let category): consent(of: category)
    case .oneEvent: past.otherEvents.isEmpty ? .met : .breached(.otherEvents(past.otherEvents))
    case .neverFirstPrize: neverFirstPrize()
    case .identity: identity()
    }
  }

  private func residenceOrWork(in region: Region, months: Int) -> Verdict {
    let residence = RosterWord(entrant.residence)
    if region.holds(residence) { return .met }
    guard let since = entrant.workSince else { return .unknown(residence.isEmpty ? .residence : .workSince) }
    guard let closing = facts.closing else { return .unknown(.closing) }
    if let full = since.adding(months: months), full <= closing { return .met }
    if residence.isEmpty { return .unknown(.residence) }
    return .breached(.tooShortInRegion(since: since, months: months, closing: closing))
  }

  private func category(of accepted: [String], not refused: [String]) -> Verdict {
    let word = RosterWord(entrant.category)
    if word.isEmpty { return .unknown(.category) }
    if accepted.contains(word.text) { return .met }
    if refused.contains(where: word.holds) { return .breached(.category(word.text)) }
    // A word of neither list may be another way to write one: somebody is asked, nobody is turned away for it.
    return accepted.isEmpty || accepted.contains(where: word.holds) ? .met : .unknown(.category)
  }

  private func consent(of category: String) -> Verdict {
    let word = RosterWord(entrant.category)
    if word.isEmpty { return .unknown(.category) }
    guard word.holds(category) else { return .notApplicable }
    return switch entrant.consent {
    case nil: .unknown(.consent)
    case true?: .met
    case false?: .breached(.noConsent)
    }
  }

  private func neverFirstPrize() -> Verdict {
    switch past.hasFirstPrize {
    case nil: .unknown(.pastWinners)
    case true?: .breached(.firstPrize)
    case false?: .met
    }
  }
}
