public import Scoring

/// What a change of one cell would do to the ranking, shown before it is saved.
public struct Impact: Hashable, Sendable {
  /// The contestant's place before.
  public let before: Place
  /// The contestant's place after.
  public let after: Place
  /// The total that is ranked after, `nil` where there is none.
  public let total: Total?
  /// How many others would gain or lose a place.
  public let others: Int
}

extension Contest {
  /// What a new value of a cell would change.
  ///
  /// Copies the ranking, so not for every key press: for a correction.
  public func impact(of cell: Cell, contestant: Int, column: Int) -> Impact {
    var after = ranking
    var sheet = sheet(contestant)
    sheet.cells[column] = cell
    after.update(contestant, to: sheet)
    let from = ranking.position(of: contestant)
    let to = after.position(of: contestant)
    let others =
      switch (from, to) {
      case (let from?, let to?): abs(from - to)
      case (nil, let to?): after.rankedCount - 1 - to
      case (let from?, nil): ranking.rankedCount - 1 - from
      case (nil, nil): 0
      }
    let standing = after.standing(of: contestant)
    return Impact(
      before: ranking.standing(of: contestant).place, after: standing.place, total: standing.ranked, others: others)
  }
}
