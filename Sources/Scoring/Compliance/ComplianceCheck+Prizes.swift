extension ComplianceCheck {
  /// All prizes together, and what each may be worth at most.
  var prizes: [Finding] {
    guard let rules = provisions.prizes else { return [] }
    return [share(rules)].compactMap(\.self) + rules.ceilings.map { ceiling($0, rules) }
  }

  /// The share is one of those who competed; of whole teams where teams compete.
  private func share(_ rules: PrizeRules) -> Finding? {
    guard let percent = rules.atMostPercent else { return nil }
    let plan = rules.stages.contains(facts.stage) ? facts.prizes : nil
    let planned = plan.map { plan in
      plan.prizes.reduce(0) { $0 + $1.share.ranks(in: given.field, facts.form) }
    }
    let verdict: Finding.Verdict =
      if !rules.stages.contains(facts.stage) {
        .notApplicable
      } else if let planned {
        if given.field.competed == 0 || given.field.pending > 0 {
          .unknown(.notYet)
        } else {
          planned <= given.field.ranks(percent, ofCompeted: facts.form) ? .met : .breached
        }
      } else {
        .unknown(.fact(.prizes))
      }
    return Finding(
      topic: .prizeShare, verdict: verdict,
      figure: planned.map { "\($0)/\(given.field.competed / given.field.people(aRank: facts.form))" },
      limit: "≤ \(percent) %", firmness: rules.firmness, basis: rules.basis)
  }

  private func ceiling(_ ceiling: PrizeCeiling, _ rules: PrizeRules) -> Finding {
    let prize = facts.prizes?.prizes.first { $0.name == ceiling.prize }
    let verdict: Finding.Verdict =
      if !rules.stages.contains(facts.stage) {
        .notApplicable
      } else if facts.prizes == nil {
        .unknown(.fact(.prizes))
      } else if let prize {
        worth(prize.yuan, ceiling)
      } else {
        .notApplicable
      }
    return Finding(
      topic: .prizeCeiling(ceiling.prize), verdict: verdict,
      figure: verdict == .notApplicable ? nil : prize?.yuan.map(String.init), limit: "≤ \(ceiling.yuan)",
      firmness: ceiling.firmness, basis: ceiling.basis)
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
