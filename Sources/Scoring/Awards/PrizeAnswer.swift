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

  /// The prize that is given or within reach.
  var prize: PrizePlan.Prize? {
    switch self {
    case .prize(let prize), .beyondLimit(let prize, _): prize
    case .none, .unknown: nil
    }
  }
}

extension Situation {
  /// The rules of the organiser's prizes where the stage has any.
  var prizeRules: PrizeRules? {
    provisions.prizes.flatMap { $0.stages.contains(facts.stage) ? $0 : nil }
  }

  /// The most ranks all prizes together may have; nil where there is no limit that holds anything back.
  ///
  /// What a notice says of prizes in principle holds until somebody passes it with a written reason.
  var mostPrizes: Int? {
    guard let rules = prizeRules, let percent = rules.atMostPercent else { return nil }
    switch rules.firmness {
    case .refused: break
    case .warned: if facts.passed.contains(Topic.prizeShare.id) { return nil }
    case .noted: return nil
    }
    return field.ranks(percent, ofCompeted: facts.form)
  }

  /// What the organiser's plan says of a rank.
  func prize(at rank: Int) -> PrizeAnswer {
    guard prizeRules != nil else { return .none }
    guard let plan = facts.prizes else { return .unknown }
    guard let place = plan.ranks(in: field, facts.form).first(where: { $0.ranks?.contains(rank) ?? false })
    else { return .none }
    if let most = mostPrizes, rank > most { return .beyondLimit(place.prize, atMost: most) }
    return .prize(place.prize)
  }
}
