internal import Competition
internal import Scoring

/// What a form about sheets is for.
enum MarkingPurpose: Hashable, Sendable {
  /// Another mark is put in place of one that stands.
  case correct(SheetCell, Mark)
}

extension Desk {
  /// The answers of a form about sheets become an effect, or the form says what is missing.
  mutating func marking(_ form: Form, _ purpose: MarkingPurpose, _ state: CompetitionState) -> [Effect] {
    guard let contest = state.contest(contestNumber) else { return [] }
    switch purpose {
    case .correct(let cell, let mark):
      let refs = contest.scoreRefs(cell.subject, cell.place, cell.keying)
      return [
        .act(
          .score(contest: contestNumber, contest.score(mark, cell), replacing: refs, reason: form.value(0)))
      ]
    }
  }
}
