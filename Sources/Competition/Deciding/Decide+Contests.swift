internal import Scoring

extension CompetitionState {
  /// Adds a contest: the next number, under the rulebook in force.
  func add(_ setUp: ContestSetUp) throws(Refusal) -> Record {
    guard let rulebook, !contests.isEmpty else { throw .noSuchContest }
    try check(setUp, under: rulebook.provisions)
    for contest in contests where contest.setUp.event == setUp.event && contest.setUp.stage == setUp.stage {
      let number = contest.setUp.contest
      if contest.setUp.committee == setUp.committee { throw .contestTaken(number) }
      if contest.stageRule?.severalCommittees == false { throw .oneCommittee(number) }
    }
    return .contest(setUp.numbered(contests.count + 1))
  }

  /// Whether a contest fits the rules; a rulebook that names no stages says nothing about them.
  func check(_ setUp: ContestSetUp, under provisions: Provisions) throws(Refusal) {
    try bounded(setUp.event, .event)
    try bounded(setUp.code, .code, mayBeEmpty: true)
    try bounded(setUp.committee, .committee, mayBeEmpty: true)
    guard !provisions.stages.isEmpty else { return }
    guard let rule = provisions.stages.first(where: { $0.stage == setUp.stage }) else {
      throw .noSuchStage(setUp.stage)
    }
    if let tier = setUp.tier, !rule.tier.admits(tier) { throw .noSuchTier(tier) }
  }
}

extension StageRule.TierSource {
  /// Whether a contest may be said to have this tier.
  func admits(_ tier: Tier) -> Bool {
    switch self {
    case .none: false
    case .asked: true
    case .fixed(let fixed): fixed == tier
    }
  }
}

extension ContestSetUp {
  fileprivate func numbered(_ number: Int) -> ContestSetUp {
    ContestSetUp(
      contest: number, event: event, code: code, stage: stage, committee: committee, tier: tier, date: date)
  }
}
