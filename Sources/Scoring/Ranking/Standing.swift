/// One row of the ranking: where a contestant stands and what decided it.
public struct Standing: Hashable, Sendable {
  /// The contestant's index.
  public let contestant: Int
  /// Where the contestant stands with the contest.
  public let status: Status
  /// The rank, the ranks tied for, or why there is none.
  public let place: Place
  /// The cells as they were keyed.
  public let cells: [Cell]
  /// The exact total; nil for the unranked.
  public let total: Total?
  /// The total that is ranked and printed: the exact one, or what the organiser rounds it to; nil for the unranked.
  public let ranked: Total?
  /// The deepest key needed against the two neighbours; nil for the unranked and for an open tie.
  public let decided: Decided?

  /// A row of the ranking.
  public init(
    contestant: Int, status: Status, place: Place, cells: [Cell], total: Total?, ranked: Total?, decided: Decided?
  ) {
    self.contestant = contestant
    self.status = status
    self.place = place
    self.cells = cells
    self.total = total
    self.ranked = ranked
    self.decided = decided
  }
}

/// A contestant's place; ranks count from 1.
public enum Place: Hashable, Sendable {
  /// A rank.
  case ranked(Int)
  /// 待裁定: tied for these ranks until the head referee rules.
  case tied(from: Int, through: Int)
  /// No rank, and why.
  case unranked(Unranked)
}

/// Why a contestant has no rank.
///
/// What is final comes before what is merely not keyed yet.
public enum Unranked: Hashable, Sendable {
  /// These columns are still to key.
  case missing([Int])
  /// These columns were never sat.
  case notSat([Int])
  /// These columns were cancelled.
  case voided([Int])
  /// The contestant is excluded.
  case excluded(Exclusion)
}

/// What settled a contestant's place against the two neighbours.
public enum Decided: Hashable, Sendable {
  /// The total alone.
  case total
  /// A key of the tie chain: the column's index.
  case key(Int)
  /// The head referee's ruling.
  case ruling
  /// Nothing had to: the rank is shared.
  case shared
}
