internal import Scoring

/// What is different for the contestants of one contest between two states of a competition, one after the other.
///
/// Reads every contestant of both, once: linear in the field but for the sorting of the two tables.
public struct ResultChange: Hashable, Sendable {
  /// Those for whom anything is different, in the order of the later result, then those who are only in the earlier one.
  public let contestants: [ContestantChange]

  /// The differences between a contest as it stood and as it stands, each in its own competition.
  public init(
    from before: Contest, in stateBefore: CompetitionState, to after: Contest, in stateAfter: CompetitionState
  ) {
    let earlier = ResultTable(before, in: stateBefore).rows
    let later = ResultTable(after, in: stateAfter).rows
    var rowsBefore: [String: ResultRow] = [:]
    for row in earlier { rowsBefore[row.entry] = row }
    let columns = Columns(before.scheme, after.scheme)
    let changed = later.compactMap { row in
      ContestantChange(from: rowsBefore[row.entry], to: row, columns)
    }
    let gone = earlier.filter { after.index(entry: $0.entry) == nil }
    contestants = changed + gone.compactMap { ContestantChange(from: $0, to: nil, columns) }
  }

  /// Whether the two results are the same for everybody.
  public var isNothing: Bool { contestants.isEmpty }
}

extension CompetitionState {
  /// What is different in a contest since an earlier state of the same competition; nil where either does not have it.
  public func changes(of contest: Int, since before: CompetitionState) -> ResultChange? {
    guard let then = before.contest(contest), let now = self.contest(contest) else { return nil }
    return ResultChange(from: then, in: before, to: now, in: self)
  }
}

/// The columns of two schemes, each once by its id: where it stands in the earlier one and in the later one.
struct Columns {
  let all: [(column: Column, before: Int?, after: Int?)]

  init(_ before: Scheme, _ after: Scheme) {
    let standing = after.columns.indices.map { at in
      (column: after.columns[at], before: before.column(id: after.columns[at].id), after: Optional(at))
    }
    let gone = before.columns.indices.filter { after.column(id: before.columns[$0].id) == nil }
    all = standing + gone.map { (column: before.columns[$0], before: Optional($0), after: nil) }
  }
}
