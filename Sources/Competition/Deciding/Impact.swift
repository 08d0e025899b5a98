public import Scoring

/// What a change of one cell would do to the result, shown before it is saved.
public struct Impact: Hashable, Sendable {
  /// The contestant's place before.
  public let before: Place
  /// The contestant's place after.
  public let after: Place
  /// The total that is ranked after, `nil` where there is none.
  public let total: Total?
  /// How many others would gain or lose a place; teams where teams compete.
  public let others: Int
  /// What follows for the contestant before: going on, awards, certificate.
  public let outcomeBefore: Outcome
  /// What follows for the contestant after.
  public let outcomeAfter: Outcome
}

extension CompetitionState {
  /// What a new value of a cell would change.
  ///
  /// Copies the ranking, so not for every key press: for a correction.
  public func impact(of cell: Cell, contestant: Int, column: Int, in contest: Contest) -> Impact {
    let after = contest.changed(cell, contestant: contestant, column: column)
    let others =
      switch (contest.position(of: contestant), after.position(of: contestant)) {
      case (let from?, let to?): abs(from - to)
      case (nil, let to?): after.ranking.rankedCount - 1 - to
      case (let from?, nil): contest.ranking.rankedCount - 1 - from
      case (nil, nil): 0
      }
    let standing = after.standing(of: contestant)
    return Impact(
      before: contest.standing(of: contestant).place, after: standing.place, total: standing.ranked, others: others,
      outcomeBefore: outcome(of: contestant, in: contest), outcomeAfter: outcome(of: contestant, in: after))
  }
}

extension Contest {
  /// The contest as it would be with another value in a cell.
  fileprivate func changed(_ cell: Cell, contestant: Int, column: Int) -> Contest {
    var contest = self
    let place = contestant * scheme.columns.count + column
    let ref = contest.cells[place].refs.first ?? Ref(station: 0, seq: 0)
    contest.cells[place] = .one(cell, ref)
    contest.rerank(contestant)
    return contest
  }
}
