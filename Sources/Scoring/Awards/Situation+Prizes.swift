/// A prize as it lies in a field: the ranks that get it.
struct PrizeRanks {
  let prize: PrizePlan.Prize
  /// The ranks; nil where the share comes to nobody.
  let ranks: ClosedRange<Int>?
}

/// What the organiser's plan says of one rank.
enum PrizeAnswer: Equatable {
  /// No prize is given here, or none for this rank.
  case none
  /// This prize.
  case prize(PrizePlan.Prize)
  /// This prize's rank, but all together would be more than the limit.
  case beyondLimit(PrizePlan.Prize, atMost: Int)
  /// Nobody has said which prizes there are.
  case unknown
}

extension Situation {
  /// The rules of the organiser's prizes where the stage has any.
  var prizeRules: PrizeRules? {
    provisions.prizes.flatMap { $0.stages.contains(facts.stage) ? $0 : nil }
  }

  /// The most ranks all prizes together may have; nil where there is no limit that holds anything back.
  var mostPrizes: Int? {
    guard let rules = prizeRules, let percent = rules.atMostPercent, rules.firmness != .noted else { return nil }
    return field.ranks(percent, ofCompeted: facts.form)
  }

  /// What the organiser's plan says of a rank.
  func prize(at rank: Int) -> PrizeAnswer {
    guard prizeRules != nil else { return .none }
    guard let plan = facts.prizes else { return .unknown }
    guard let prize = plan.ranks(in: field, facts.form).first(where: { $0.ranks?.contains(rank) ?? false })?.prize
    else { return .none }
    if let most = mostPrizes, rank > most { return .beyondLimit(prize, atMost: most) }
    return .prize(prize)
  }

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
    guard best == worst else {
      let name = best.prizeName ?? worst.prizeName ?? ""
      part.note(
        .border(of: .award(Bilingual(zh: name, en: name)), from: first, through: last, basis: rules.basis))
      return part
    }
    switch worst {
    case .none, .unknown: break
    case .prize(let prize):
      part.give(
        Award(
          name: Bilingual(zh: prize.name, en: prize.name), rank: first == last ? first : nil, yuan: prize.yuan,
          isProposal: false, basis: rules.basis))
    case .beyondLimit(let prize, let most):
      part.withhold(
        Withheld(
          what: .award(Bilingual(zh: prize.name, en: prize.name)), reason: .tooManyPrizes(atMost: most),
          basis: rules.basis))
    }
    return part
  }
}

extension PrizeAnswer {
  var prizeName: String? {
    switch self {
    case .prize(let prize), .beyondLimit(let prize, _): prize.name
    case .none, .unknown: nil
    }
  }
}
