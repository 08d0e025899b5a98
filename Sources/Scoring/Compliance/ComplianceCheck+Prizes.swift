extension ComplianceCheck {
  /// The prizes' names, all of them together, and what each may be worth at most.
  var prizes: [Finding] {
    guard let rules = provisions.prizes else { return [] }
    return [names(rules), share(rules)].compactMap(\.self) + rules.ceilings.map { ceiling($0, rules) }
  }

  /// A clause on prizes speaks once somebody has said which there are.
  private func verdict(
    _ rules: PrizeRules, of plan: (PrizePlan) -> Finding.Verdict
  ) -> Finding.Verdict {
    guard rules.stages.contains(facts.stage) else { return .notApplicable }
    return facts.prizes.map(plan) ?? .unknown(.fact(.prizes))
  }

  private func names(_ rules: PrizeRules) -> Finding? {
    if rules.sets.isEmpty { return nil }
    let verdict = verdict(rules) { plan in
      provisions.check(plan, facts, competed: nil).contains(where: \.kind.isAboutNames) ? .breached : .met
    }
    return Finding(
      topic: .prizeNames, verdict: verdict,
      figure: facts.prizes.map { $0.prizes.map(\.name).joined(separator: "、") },
      limit: rules.sets.map { $0.joined(separator: "、") }.joined(separator: " / "), firmness: rules.firmness,
      basis: rules.basis)
  }

  /// The share is one of those who competed; of whole teams where teams compete.
  private func share(_ rules: PrizeRules) -> Finding? {
    guard let percent = rules.atMostPercent else { return nil }
    let field = given.field
    let planned = facts.prizes.map { plan in plan.prizes.reduce(0) { $0 + $1.share.ranks(in: field, facts.form) } }
    let verdict = verdict(rules) { _ in
      if field.competed == 0 || field.pending > 0 { return .unknown(.notYet) }
      return planned ?? 0 <= field.ranks(percent, ofCompeted: facts.form) ? .met : .breached
    }
    return Finding(
      topic: .prizeShare, verdict: verdict,
      figure: planned.map { "\($0)/\(field.competed / field.people(aRank: facts.form))" }, limit: "≤ \(percent) %",
      firmness: rules.firmness, basis: rules.basis)
  }

  private func ceiling(_ ceiling: PrizeCeiling, _ rules: PrizeRules) -> Finding {
    let prize = facts.prizes?.prizes.first { $0.name == ceiling.prize }
    let verdict = verdict(rules) { _ in prize.map { worth($0.yuan, ceiling) } ?? .notApplicable }
    return Finding(
      topic: .prizeCeiling(ceiling.prize), verdict: verdict, figure: prize?.yuan.map(String.init),
      limit: "≤ \(ceiling.yuan)", firmness: ceiling.firmness, basis: ceiling.basis)
  }

  private func worth(_ yuan: Int?, _ ceiling: PrizeCeiling) -> Finding.Verdict {
    guard let yuan else { return .unknown(.prizeWorth) }
    if yuan <= ceiling.yuan { return .met }
    guard ceiling.isLiftedForInnovative else { return .breached }
    return switch facts.isInnovative {
    case nil: .unknown(.fact(.innovative))
    case true?: .met
    case false?: .breached
    }
  }
}

extension PrizeFault.Kind {
  /// Whether a plan's names, or their order, are at fault.
  fileprivate var isAboutNames: Bool {
    switch self {
    case .unknownName, .mixedSets, .order: true
    case .noPrizesHere, .tooMany, .tooManyPercent, .aboveCeiling: false
    }
  }
}
