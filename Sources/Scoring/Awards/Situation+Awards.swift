extension Situation {
  /// The notice's own awards for a rank, or for a tie that lies within an award's ranks.
  func awards(first: Int, last: Int) -> OutcomePart {
    var part = OutcomePart()
    for rule in provisions.awards where rule.stages.contains(facts.stage) && rule.form.fits(facts.form) {
      guard rule.ranks.overlaps(first...last) else { continue }
      guard rule.contestClass == nil || facts.contestClass == nil || rule.contestClass == facts.contestClass
      else { continue }
      guard rule.ranks.contains(first), rule.ranks.contains(last) else {
        part.note(.border(of: .award(rule.name), from: first, through: last, basis: rule.basis))
        continue
      }
      part.add(award(rule, rank: first == last ? first : nil))
    }
    return part
  }

  private func award(_ rule: AwardRule, rank: Int?) -> OutcomePart {
    var part = OutcomePart()
    var questions: [Question] = []
    for need in rule.needs {
      switch meets(need, of: rule) {
      case true?: part.note(.condition(need, basis: rule.basis))
      case false?: part.withhold(Withheld(what: .award(rule.name), reason: .need(need), basis: rule.basis))
      case nil: questions.append(need == .requiredField ? .requiredField : .need(need))
      }
    }
    guard rule.contestClass == nil || facts.contestClass != nil else { return classQuestion(part) }
    guard part.refusals.isEmpty else { return part }
    for question in questions { part.ask(question) }
    if questions.isEmpty {
      part.give(
        Award(name: rule.name, rank: rank, yuan: rule.yuan, isProposal: rule.isProposal, basis: rule.basis))
    }
    return part
  }

  /// The class is asked for where nothing else is against the award; what another class would withhold isn't said.
  private func classQuestion(_ part: OutcomePart) -> OutcomePart {
    var asking = OutcomePart()
    if part.refusals.isEmpty { asking.ask(.contestClass) }
    return asking
  }

  /// Whether a condition is met; nil where that is not known.
  private func meets(_ need: AwardRule.Need, of rule: AwardRule) -> Bool? {
    switch need {
    case .union: entrant.union
    case .unionCard: entrant.unionCard
    case .worker: entrant.group.map { $0 == .worker }
    case .titleNotHeld:
      entrant.titles.map { titles in !titles.contains { $0.contains(rule.name.zh) } }
    case .requiredField: facts.requiredField.map { field.competed + pendingPeople >= $0 }
    }
  }
}

extension AwardRule.Form {
  /// Whether the award is for such an event.
  func fits(_ form: EventForm) -> Bool {
    switch self {
    case .any: true
    case .individual: !form.isTeam
    case .team: form.isTeam
    }
  }
}
