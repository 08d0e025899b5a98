internal import Competition
internal import Scoring

/// The judges of a contest: who sits where, who is of a contestant's own unit, which seats are empty.
struct JudgesPage: Sendable {
  /// A row of the list.
  enum Row: Hashable, Sendable {
    case judge(Judge)
    /// A judge of a contestant's own unit, below that judge.
    case ownUnit(OwnUnit)
    /// A pile that no judge marks.
    case emptySeat(pile: Int)
  }

  private(set) var rows: [Row] = []
  var cursor = 0

  /// The row under the cursor.
  var row: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  /// The cases of one's own unit that nobody has decided.
  var undecided: Int {
    rows.count { row in if case .ownUnit(let own) = row { own.decision == nil } else { false } }
  }

  /// The judge the cursor is on, or among whose cases it is.
  var judge: Judge? {
    rows.prefix(cursor + 1).reversed().lazy.compactMap { row in if case .judge(let judge) = row { judge } else { nil } }
      .first
  }

  /// Lists the judges anew.
  ///
  /// - Complexity: the judges times the contestants.
  mutating func refresh(_ contest: Contest) {
    let cases = Dictionary(grouping: contest.ownUnits, by: \.judge)
    rows = contest.judgeRoster.judges.flatMap { judge in
      [.judge(judge)] + (cases[judge.id] ?? []).map(Row.ownUnit)
    }
    // Before the first judge is there, every seat is empty, and that is no news.
    let piles = rows.isEmpty ? [] : contest.marking?.scheme.piles ?? []
    rows += piles.indices.filter { piles[$0].judge > 0 && contest.judge(ofPile: $0) == nil }.map(Row.emptySeat)
    cursor = min(cursor, max(0, rows.count - 1))
  }

  /// Puts the cursor on the case of a judge and a contestant.
  mutating func go(to judge: String, _ contestant: Int) {
    let at = rows.firstIndex { row in
      if case .ownUnit(let own) = row { own.judge == judge && own.contestant == contestant } else { false }
    }
    if let at { cursor = at }
  }

  /// Puts the cursor on an empty seat.
  mutating func go(toSeatOf pile: Int) {
    if let at = rows.firstIndex(of: .emptySeat(pile: pile)) { cursor = at }
  }
}
