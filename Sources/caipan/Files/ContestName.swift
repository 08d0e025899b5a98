internal import Competition
internal import Desk
internal import Scoring

/// How somebody names a contest of a competition: by event (or its code), stage and committee, or as far as is needed.
struct ContestName: Hashable, Sendable {
  /// The event, or its code; `nil` where it was not said.
  var event: String?
  /// The stage; `nil` where it was not said.
  var stage: Stage?
  /// The committee, empty for a contest without one; `nil` where it was not said.
  var committee: String?

  /// Whether nothing was said.
  var isAnything: Bool { event == nil && stage == nil && committee == nil }

  /// The contests of just this name; one only where it says enough.
  func contests(of state: CompetitionState) -> [Contest] {
    state.contests.filter { contest in
      names(contest.setUp) && (event == nil || event == contest.setUp.event || event == contest.setUp.code)
    }
  }

  /// The one contest that is meant, or the only one there is; its event may be abbreviated, or be its pinyin.
  func contest(of state: CompetitionState, at path: String) throws(CommandProblem) -> Contest {
    guard !state.contests.isEmpty else { throw .noContestYet(at: path) }
    var found = contests(of: state)
    if found.isEmpty, let event {
      let search = Search(event)
      found = state.contests.filter { names($0.setUp) && search.finds(name: $0.setUp.event) }
    }
    guard let first = found.first else { throw .noSuchContest(at: path) }
    guard found.count == 1 else { throw .whichContest(found.map(\.setUp), at: path) }
    return first
  }

  /// Whether stage and committee are this contest's, as far as they were said.
  private func names(_ setUp: ContestSetUp) -> Bool {
    (stage == nil || stage == setUp.stage) && (committee == nil || committee == setUp.committee)
  }
}
