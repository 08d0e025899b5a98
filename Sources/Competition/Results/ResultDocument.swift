public import Scoring

/// The result as `results --format json` gives it: a contract with other programs (members are added, never renamed).
public struct ResultDocument: Sendable {
  private let contest: Contest
  private let state: CompetitionState

  /// The result of a contest in a competition.
  public init(_ contest: Contest, in state: CompetitionState) {
    self.contest = contest
    self.state = state
  }

  /// The whole document.
  public var json: JSON {
    let table = ResultTable(contest)
    let open = contest.openItems
    let setUp = contest.setUp
    return .object([
      member("competition", .string(state.title)),
      member("id", .string(state.id)),
      member(
        "event", .object([member("name", .string(setUp.event)), member("code", text(setUp.code))])),
      member("stage", .string(setUp.stage.rawValue)),
      member("committee", text(setUp.committee)),
      member("tier", setUp.tier.map { .string($0.rawValue) } ?? .null),
      member("rulebook", .string(state.rulebook?.id ?? "")),
      member("competed", .number(String(contest.ranking.competedCount))),
      member("ranked", .number(String(contest.ranking.rankedCount))),
      member("complete", .bool(open.isEmpty)),
      member("sealed", .bool(contest.seal != nil)),
      member("head", .string(state.head?.hash ?? "")),
      member("standings", .array(table.rows.map(standing))),
      member("open", .array(open.flatMap(openItem))),
    ])
  }

  private func standing(_ row: ResultRow) -> JSON {
    let columns = contest.scheme.columns
    // Theory and practical are always there, null where the contest has no such component.
    let absent = ["theory", "practical"].filter { contest.scheme.column(id: $0) == nil }.map { member($0, .null) }
    let marks = columns.indices.map { member(columns[$0].id, mark(row.cells[$0])) } + absent
    return .object(
      [
        member("rank", row.rank.map { .number(String($0)) } ?? .null),
        member("entry", .string(row.entry)),
        member("name", .string(row.name)),
        member("unit", .string(row.unit)),
        member("status", .string(row.status.rawValue)),
      ] + marks + [
        member("total", row.total.map { .string($0.text) } ?? .null),
        member("decidedBy", decided(row)),
        member("advances", .null),
        member("awards", .array([])),
        member("certificate", .null),
        member("refused", .array([])),
        member("noMark", .array(columns.indices.compactMap { noMark(row, $0) })),
      ])
  }

  private func mark(_ cell: Cell) -> JSON {
    switch cell {
    case .mark(let mark): .string(mark.text)
    case .missing, .notSat, .voided: .null
    }
  }

  /// Why a cell has no mark: what `null` alone would not tell apart.
  private func noMark(_ row: ResultRow, _ column: Int) -> JSON? {
    let why: String
    switch row.cells[column] {
    case .mark: return nil
    case .missing: why = contest.isInConflict(row.contestant, column: column) ? "conflict" : "notKeyed"
    case .notSat: why = "notSat"
    case .voided: why = "voided"
    }
    return .object([
      member("component", .string(contest.scheme.columns[column].id)), member("why", .string(why)),
    ])
  }

  private func decided(_ row: ResultRow) -> JSON {
    guard row.rank != nil, let decided = row.decided else { return .null }
    switch decided {
    case .total: return .string("total")
    case .key(let column): return .string(contest.scheme.columns[column].id)
    case .ruling: return .string("ruling")
    case .shared: return .string("shared")
    }
  }

  private func openItem(_ item: OpenItem) -> [JSON] {
    switch item {
    case .missing(let contestant, let columns):
      columns.map { open("missingMark", contestant, contest.scheme.columns[$0].id) }
    case .tie(let contestants):
      contestants.map { contestant in
        let others = contestants.filter { $0 != contestant }.map { contest.roster[$0].entry }
        return open("tie", contestant, others.joined(separator: " "))
      }
    case .conflict(let contestant): disputed(contestant).map { open("conflict", contestant, $0) }
    case .nobody:
      [.object([member("kind", .string("question")), member("entry", .null), member("detail", .string("roster"))])]
    }
  }

  /// What two or more records claim of a contestant: columns, and `status`.
  private func disputed(_ contestant: Int) -> [String] {
    let columns = contest.scheme.columns.indices.filter { contest.isInConflict(contestant, column: $0) }
    return columns.map { contest.scheme.columns[$0].id }
      + (contest.isStatusInConflict(contestant) ? [UndoRecord.status] : [])
  }

  private func open(_ kind: String, _ contestant: Int, _ detail: String) -> JSON {
    .object([
      member("kind", .string(kind)), member("entry", .string(contest.roster[contestant].entry)),
      member("detail", .string(detail)),
    ])
  }

  private func member(_ name: String, _ value: JSON) -> JSON.Member { JSON.Member(name: name, value: value) }

  private func text(_ text: String) -> JSON { text.isEmpty ? .null : .string(text) }
}
