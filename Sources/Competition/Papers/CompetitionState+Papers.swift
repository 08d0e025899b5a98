public import Scoring

extension CompetitionState {
  /// Why a paper can't be made of a contest now for somebody who asks for it; nil where it can.
  public func lack(of kind: PaperKind, in contest: Contest, for person: String) -> PaperLack? {
    if contest.roster.isEmpty { return .noContestants }
    return switch kind.phase {
    case .before, .during: lackAtTheTable(kind, contest, person)
    case .after: lackAfter(kind, contest)
    case .handedIn, .kept: lackHandedIn(kind, contest)
    }
  }
}
