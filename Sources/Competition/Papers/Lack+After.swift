internal import Scoring

extension CompetitionState {
  func lackAfter(_ kind: PaperKind, _ contest: Contest) -> PaperLack? {
    nil
  }
}
