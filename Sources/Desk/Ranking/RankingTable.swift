internal import Competition
internal import Scoring
internal import Terminal

/// The full-screen ranking's cursor, and who follows below the ranked.
struct RankingTable: Hashable, Sendable {
  /// The row under the cursor: the ranked come first, the unranked follow by entry number.
  var cursor = 0
  /// The contestants without a rank, by entry number; listed when the screen opens and when something was recorded.
  private(set) var unranked: [Int] = []

  mutating func refresh(_ contest: Contest?) {
    guard let contest else { return }
    unranked = contest.roster.indices.filter { contest.position(of: $0) == nil }
      .sorted { EntryOrder.precedes(contest.roster[$0].entry, contest.roster[$1].entry) }
  }

  /// The contestant of a row.
  func contestant(at row: Int, in contest: Contest) -> Int? {
    if row < contest.ranking.rankedCount { return contest.contestant(at: row) }
    let below = row - contest.ranking.rankedCount
    return unranked.indices.contains(below) ? unranked[below] : nil
  }

  mutating func go(to contestant: Int, in contest: Contest) {
    if let place = contest.position(of: contestant) {
      cursor = place
    } else if let below = unranked.firstIndex(of: contestant) {
      cursor = contest.ranking.rankedCount + below
    }
  }
}

extension Contest {
  /// The name in a row of the ranking: the contestant's, or the team's with its members'.
  func nameInRanking(_ contestant: Int) -> String {
    guard let teams, let team = teams.team(of: contestant) else { return roster[contestant].name }
    return "\(teams.names[team])（\(teams.members[team].map { roster[$0].name }.joined(separator: "、"))）"
  }
}

extension Desk {
  mutating func updateRanking(_ key: Key, _ state: CompetitionState) -> [Effect] {
    guard let contest = state.contest(contestNumber) else { return [] }
    if contest.isRankedByCode { return updateCodedRanking(key, contest, state) }
    switch KeyTable.ranking.command(for: key) {
    case .find: dialog = .finder(Finder())
    case .explain:
      guard let contestant = ranking.contestant(at: ranking.cursor, in: contest) else { break }
      dialog = .page(explanation(of: contestant, in: contest, state))
    case .move(let move):
      ranking.cursor = move.row(from: ranking.cursor, of: contest.roster.count, page: bodyRows)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }
}
