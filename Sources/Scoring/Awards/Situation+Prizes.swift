extension Situation {
  /// The organiser's prize for a rank, or for a tie where all its ranks have the same.
  func prizes(first: Int, last: Int) -> OutcomePart {
    var part = OutcomePart()
    guard let rules = prizeRules, let plan = facts.prizes else { return part }
    for place in plan.ranks(in: field, facts.form) {
      let isReached = place.ranks.map { $0.contains(first) && $0.contains(last) } ?? false
      part.note(
        .prize(
          name: place.prize.name, share: place.prize.share, competed: field.competed, ranks: place.ranks,
          isReached: isReached, basis: rules.basis))
    }
    if let percent = rules.atMostPercent, let most = mostPrizes {
      part.note(.prizeLimit(competed: field.competed, percent: percent, atMost: most, basis: rules.basis))
    }
    let (best, worst) = (prize(at: first), prize(at: last))
    guard let prize = best.prize else { return part }
    guard best == worst else {
      part.note(.border(of: .award(prize.title), from: first, through: last, basis: rules.basis))
      return part
    }
    if case .beyondLimit(_, let most) = best {
      part.withhold(Withheld(what: .award(prize.title), reason: .tooManyPrizes(atMost: most), basis: rules.basis))
    } else {
      part.give(
        Award(
          name: prize.title, rank: first == last ? first : nil, yuan: prize.yuan, isProposal: false,
          basis: rules.basis))
    }
    return part
  }
}

extension PrizePlan.Prize {
  /// The name in both languages: the organiser has only one.
  var title: Bilingual { Bilingual(zh: name, en: name) }
}
