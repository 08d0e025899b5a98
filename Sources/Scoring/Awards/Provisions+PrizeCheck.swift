extension Provisions {
  /// What the rules have against a plan of prizes: names, the share of all together, what they are worth.
  ///
  /// The numbers are looked at once it is known how many competed; before that, only shares that are too high by
  /// themselves. A ceiling that innovative events may pass is a question until that is known, see `questions`.
  public func check(_ plan: PrizePlan, _ facts: ContestFacts, competed: Int?) -> [PrizeFault] {
    guard let rules = prizes, rules.stages.contains(facts.stage) else {
      return [PrizeFault(kind: .noPrizesHere, firmness: .refused, basis: prizes?.basis ?? .convention)]
    }
    var faults = rules.names(plan).map { PrizeFault(kind: $0, firmness: rules.firmness, basis: rules.basis) }
    if let fault = rules.number(plan, facts, competed) {
      faults.append(PrizeFault(kind: fault, firmness: rules.firmness, basis: rules.basis))
    }
    for (prize, yuan, ceiling) in rules.aboveCeilings(plan) {
      if ceiling.isLiftedForInnovative, facts.isInnovative != false { continue }
      faults.append(
        PrizeFault(
          kind: .aboveCeiling(prize: prize.name, yuan: yuan, atMost: ceiling.yuan), firmness: ceiling.firmness,
          basis: ceiling.basis))
    }
    return faults
  }
}

extension PrizeRules {
  /// The prizes that are worth more than their ceiling, with the sum and the ceiling.
  func aboveCeilings(_ plan: PrizePlan) -> [(PrizePlan.Prize, Int, PrizeCeiling)] {
    plan.prizes.flatMap { prize in
      ceilings.compactMap { ceiling in
        guard let yuan = prize.yuan, ceiling.prize == prize.name, yuan > ceiling.yuan else { return nil }
        return (prize, yuan, ceiling)
      }
    }
  }

  /// What is wrong with the names, and with their order.
  fileprivate func names(_ plan: PrizePlan) -> [PrizeFault.Kind] {
    guard !sets.isEmpty else { return [] }
    let names = plan.prizes.map(\.name)
    let unknown = names.filter { name in !sets.contains { $0.contains(name) } }
    guard unknown.isEmpty else { return unknown.map { .unknownName($0) } }
    guard let set = sets.first(where: { set in names.allSatisfy(set.contains) }) else { return [.mixedSets(names)] }
    let places = names.compactMap(set.firstIndex(of:))
    return zip(places, places.dropFirst()).compactMap { before, after in
      after < before ? .order(set[after], behind: set[before]) : nil
    }
  }

  /// Whether all prizes together are too many.
  fileprivate func number(_ plan: PrizePlan, _ facts: ContestFacts, _ competed: Int?) -> PrizeFault.Kind? {
    guard let limit = atMostPercent else { return nil }
    guard let competed else {
      let planned = plan.prizes.reduce(0) { sum, prize in
        switch prize.share {
        case .count: sum
        case .percent(let percent): sum + percent
        }
      }
      return planned > limit ? .tooManyPercent(planned: planned, atMost: limit) : nil
    }
    let field = Field(competed: competed, ranked: competed)
    let planned = plan.prizes.reduce(0) { $0 + $1.share.ranks(in: field, facts.form) }
    let most = field.ranks(limit, ofCompeted: facts.form)
    return planned > most ? .tooMany(planned: planned, atMost: most) : nil
  }
}
