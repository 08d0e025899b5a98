public import Scoring

extension CompetitionState {
  /// How a contestant stands to every rule on entering.
  public func eligibility(of contestant: Int, in contest: Contest) -> [EligibilityFinding] {
    guard contest.provisions.hasRulesOnEntering else { return [] }
    var past = contest.participation(contestant)
    past.hasFirstPrize = winners.hasWon(contest.setUp.event, contest.roster[contestant])
    return contest.provisions.eligibility(of: contest.entrant(contestant), contest.facts, past)
  }

  /// How somebody who is not on the roster yet would stand to every rule on entering.
  public func eligibility(ofCandidate candidate: Contestant, in contest: Contest) -> [EligibilityFinding] {
    guard contest.provisions.hasRulesOnEntering else { return [] }
    let past = Participation(
      otherEvents: otherEvents(of: candidate.identity, beside: contest),
      hasFirstPrize: winners.hasWon(contest.setUp.event, candidate))
    return contest.provisions.eligibility(of: Entrant(candidate), contest.facts, past)
  }

  /// The firm rule that keeps somebody out of a contest; nil where none does.
  func firmRule(against contestant: Contestant, in contest: Contest) -> EligibilityRule? {
    eligibility(ofCandidate: contestant, in: contest).first { finding in
      guard case .breached = finding.verdict else { return false }
      return finding.rule.firmness == .refused
    }?.rule
  }

  private func otherEvents(of identity: String, beside contest: Contest) -> [String] {
    let entered = (entered[identity] ?? []).map { contests[$0] }.filter { $0.isInCycle(of: contest) }
    let events = entered.map(\.setUp.event)
    return events.reduce(into: []) { if $1 != contest.setUp.event, !$0.contains($1) { $0.append($1) } }
  }

  // MARK: - The fold

  /// Follows an entry: who entered another event here, or won in this one before, is noted in each contest.
  mutating func follow(entryOf contestant: Contestant, at place: Int) {
    guard !contestant.identity.isEmpty, let index = contests[place].index(identity: contestant.identity) else { return }
    let event = contests[place].setUp.event
    for other in entered[contestant.identity] ?? []
    where contests[other].setUp.event != event && contests[other].isInCycle(of: contests[place]) {
      contests[place].note(otherEvent: contests[other].setUp.event, of: index)
      if let there = contests[other].index(identity: contestant.identity) {
        contests[other].note(otherEvent: event, of: there)
      }
    }
    let known = entered[contestant.identity] ?? []
    if !known.contains(place), known.count < Self.mostContests { entered[contestant.identity] = known + [place] }
    if winners.hasWon(event, document: contestant.identity) { contests[place].noteFirstPrize(of: index) }
  }

  /// So many contests of one person are held against each other: far more than anybody enters, and few enough that a
  /// hostile journal can't make each entry cost as much as all the entries before it.
  private static let mostContests = 64

  mutating func take(_ winner: PastWinner) {
    winners.append(winner)
    guard !winner.identity.isEmpty else { return }
    for place in entered[winner.identity] ?? [] where contests[place].setUp.event == winner.occupation {
      if let index = contests[place].index(identity: winner.identity) { contests[place].noteFirstPrize(of: index) }
    }
  }
}

extension Contest {
  /// Whether two contests are of the same cycle, the calendar year; where a day is not known yet they may be.
  fileprivate func isInCycle(of other: Contest) -> Bool {
    guard let year = facts.date?.year, let otherYear = other.facts.date?.year else { return true }
    return year == otherYear
  }
}
