internal import Competition
internal import Scoring

/// What one operation would change: contests, contestants, each thing as it was and as it would be.
struct TrialAnswer {
  private let state: CompetitionState
  private let reopenings: Int
  private let contests: [Consequences.InContest]

  /// The differences between two states, and the seals that had to be lifted between them.
  init(_ before: CompetitionState, _ after: CompetitionState, reopenings: Int) {
    state = after
    self.reopenings = reopenings
    contests = after.differences(from: before)
  }

  /// The answer as one object.
  ///
  /// `{"reopenings":1,"contests":[{"event":…,"contestants":[{"entry":"017","name":…,"changes":{"rank":[1,2]}}]}]}`
  var json: JSON {
    .object([
      member("reopenings", .number(String(reopenings))), member("contests", .array(contests.compactMap(contest))),
    ])
  }

  private func contest(_ found: Consequences.InContest) -> JSON? {
    guard let contest = state.contest(found.contest) else { return nil }
    return .object([
      member("event", .string(contest.setUp.event)), member("stage", .string(contest.setUp.stage.rawValue)),
      member("committee", contest.setUp.committee.isEmpty ? .null : .string(contest.setUp.committee)),
      member("contestants", .array(found.change.contestants.map(contestant))),
      member("codes", .array(found.codes.map(code))),
    ])
  }

  private func contestant(_ change: ContestantChange) -> JSON {
    .object([
      member("entry", .string(change.entry)), member("name", .string(change.name)),
      member("changes", .object(change.differences.map(difference))),
    ])
  }

  /// What changes by code, while nobody may know whose it is.
  private func code(_ change: CodeChange) -> JSON {
    func line(_ row: CodedTable.Row) -> JSON {
      .object([
        member("modules", .array(row.modules.map { .string($0) })),
        member("components", .array(row.components.map { .string($0) })), member("status", .string(row.status)),
      ])
    }
    return .object([
      member("code", .string(change.code)), member("from", change.before.map(line) ?? .null),
      member("to", line(change.after)),
    ])
  }

  private func difference(_ difference: ContestantChange.Difference) -> JSON.Member {
    func pair(_ name: String, _ from: JSON, _ to: JSON) -> JSON.Member { member(name, .array([from, to])) }
    func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
    func names(_ awards: [Award]) -> JSON { .array(awards.map { .string($0.name.zh) }) }
    switch difference {
    case .mark(let column, let from, let to): return pair(column.id, text(spelling(from)), text(spelling(to)))
    case .total(let from, let to): return pair("total", text(from?.text), text(to?.text))
    case .rank(let from, let to):
      return pair("rank", from.map { .number(String($0)) } ?? .null, to.map { .number(String($0)) } ?? .null)
    case .status(let from, let to): return pair("status", text(from?.rawValue), text(to?.rawValue))
    case .advances(let from, let to):
      return pair("advances", from.map { .bool($0) } ?? .null, to.map { .bool($0) } ?? .null)
    case .awards(let from, let to): return pair("awards", names(from), names(to))
    case .certificate(let from, let to):
      return pair("certificate", text(from?.level.rawValue), text(to?.level.rawValue))
    }
  }

  /// A mark, or why there is none; nothing where it is not keyed.
  private func spelling(_ cell: Cell) -> String? {
    switch cell {
    case .mark(let mark): mark.text
    case .notSat: Cell.notSatSpelling
    case .voided: Cell.voidedSpelling
    case .missing: nil
    }
  }

  private func member(_ name: String, _ value: JSON) -> JSON.Member { JSON.Member(name: name, value: value) }
}
