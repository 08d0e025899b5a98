internal import Scoring

/// The result table whose hash is signed: one line a contestant, by rank, then entry number.
///
/// Tab between rank, entry number, name, unit, theory, practical, total, status, awards, certificate; LF after each
/// line. Rank, marks and total are empty where there are none; a component not sat or void says so. A member of a team
/// has the team's marks. Awards are joined by `;`; they and certificates are there once no mark is missing any more.
public struct ResultTable: Hashable, Sendable {
  /// The rows in their order.
  public let rows: [ResultRow]

  /// The result of a contest as it stands.
  ///
  /// Reads every contestant.
  public init(_ contest: Contest, in state: CompetitionState) {
    let outcomes = Outcomes(contest, in: state)
    func rows(_ contestants: [Int]) -> [ResultRow] {
      contestants.map { ResultRow(outcomes, $0) }.sorted { EntryOrder.precedes($0.entry, $1.entry) }
    }
    let ranking = contest.ranking
    var placed: [ResultRow] = []
    var at = 0
    while at < ranking.rankedCount {
      // Those in an unruled tie stand together, by entry number, where they would.
      let group = contest.together(at).sorted { left, right in
        EntryOrder.precedes(contest.entry(of: left), contest.entry(of: right))
      }
      placed += group.flatMap { rows(contest.contestants(of: $0)) }
      at += group.count
    }
    self.rows = placed + rows(contest.roster.indices.filter { contest.position(of: $0) == nil })
  }

  /// The table as its hash is taken over.
  public var text: String {
    rows.map { row in
      [
        row.rank.map(String.init) ?? "", row.entry, row.name, row.unit, row.theory, row.practical,
        row.total?.text ?? "", row.status.rawValue, row.awards.map(\.name.zh).joined(separator: ";"),
        row.certificate?.level.title ?? "",
      ].joined(separator: "\t") + "\n"
    }.joined()
  }
}

extension Contest {
  /// Those in the ranking who share a place: one, or all of a tie that has no ruling.
  fileprivate func together(_ place: Int) -> [Int] {
    let first = ranking.contestant(at: place)
    guard case .tied(let from, let through) = ranking.standing(of: first).place else { return [first] }
    return (from - 1..<through).map(ranking.contestant(at:))
  }

  /// The entry number somebody in the ranking is named by.
  fileprivate func entry(of competitor: Int) -> String { roster[spokesman(of: competitor)].entry }
}
