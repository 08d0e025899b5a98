internal import Scoring

extension CompetitionState {
  func rule(_ number: Int, _ order: [String], _ reason: String) throws(Refusal) -> Record {
    let contest = try openContest(number)
    var named: [Int] = []
    for entry in order {
      guard let contestant = contest.index(entry: entry) else { throw .noSuchEntry(entry) }
      // A team is named by any of its members, and goes on record by its first.
      named.append(contest.competitor(of: contestant).map(contest.spokesman(of:)) ?? contestant)
    }
    guard let first = named.first, let key = contest.key(of: first), !contest.scheme.sharedRanks,
      Set(contest.tied(with: first)) == Set(named), named.count == Set(named).count, named.count > 1
    else { throw .noSuchTie }
    try bounded(reason, .reason)
    return .ruling(
      RulingRecord(
        contest: number, order: named.map { contest.roster[$0].entry }, total: key.total.text,
        keys: key.values.map(\.text), replaces: contest.rulingRefs(key).map { spelling(of: $0) },
        referee: headReferee?.name ?? "", reason: reason))
  }
}
