public import Scoring

/// The result table whose hash is signed: one line a contestant, by rank, then entry number.
///
/// Tab between rank, entry number, name, unit, theory, practical, total, status, awards, certificate; LF after each
/// line. Rank, marks and total are empty where there are none; a component not sat or void says so.
public struct ResultTable: Hashable, Sendable {
  /// The rows in their order.
  public let rows: [ResultRow]

  /// The result of a contest as it stands.
  ///
  /// Reads every contestant.
  public init(_ contest: Contest) {
    let ranking = contest.ranking
    var placed: [ResultRow] = []
    var at = 0
    // Contestants in an unruled tie stand together, by entry number, where they would.
    while at < ranking.rankedCount {
      let group = contest.together(at)
      placed += group.map { ResultRow(contest, $0) }.sorted { EntryOrder.precedes($0.entry, $1.entry) }
      at += group.count
    }
    let others = contest.roster.indices.filter { ranking.position(of: $0) == nil }.map { ResultRow(contest, $0) }
    rows = placed + others.sorted { EntryOrder.precedes($0.entry, $1.entry) }
  }

  /// The table as its hash is taken over.
  public var text: String {
    rows.map { row in
      [
        row.rank.map(String.init) ?? "", row.entry, row.name, row.unit, row.theory, row.practical,
        row.total?.text ?? "", row.status.rawValue, "", "",
      ].joined(separator: "\t") + "\n"
    }.joined()
  }
}

/// One standing of the result, with what its papers need.
public struct ResultRow: Hashable, Sendable {
  /// The contestant's place in the roster.
  public let contestant: Int
  /// The rank, `nil` where there is none (yet).
  public let rank: Int?
  /// The entry number.
  public let entry: String
  /// The name.
  public let name: String
  /// The unit.
  public let unit: String
  /// The status.
  public let status: Status
  /// The cells, by column.
  public let cells: [Cell]
  /// The total that is ranked and printed.
  public let total: Total?
  /// What decided the standing against its neighbours.
  public let decided: Decided?
  /// The spelling of the theory cell; empty where the scheme has none.
  public let theory: String
  /// The spelling of the practical cell; empty where the scheme has none.
  public let practical: String

  init(_ contest: Contest, _ contestant: Int) {
    let standing = contest.ranking.standing(of: contestant)
    let person = contest.roster[contestant]
    func spelling(_ column: String) -> String {
      contest.scheme.column(id: column).map { standing.cells[$0].spelling } ?? ""
    }
    self.contestant = contestant
    switch standing.place {
    case .ranked(let place): rank = place
    case .tied, .unranked: rank = nil
    }
    entry = person.entry
    name = person.name
    unit = person.unit
    status = standing.status
    cells = standing.cells
    total = standing.ranked
    decided = standing.decided
    theory = spelling("theory")
    practical = spelling("practical")
  }
}

extension Contest {
  /// The contestants who share a place: one, or all of a tie that has no ruling.
  fileprivate func together(_ place: Int) -> [Int] {
    let first = ranking.contestant(at: place)
    guard case .tied(let from, let through) = ranking.standing(of: first).place else { return [first] }
    return (from - 1..<through).map(ranking.contestant(at:))
  }
}

/// The order of entry numbers: by value where both are digits only, else by their text.
public enum EntryOrder {
  /// Whether one entry number stands before another.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    guard left.utf8.allSatisfy(isDigit), right.utf8.allSatisfy(isDigit) else {
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    let one = left.utf8.drop { $0 == 0x30 }
    let other = right.utf8.drop { $0 == 0x30 }
    if one.count != other.count { return one.count < other.count }
    if !one.elementsEqual(other) { return one.lexicographicallyPrecedes(other) }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
