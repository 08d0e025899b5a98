internal import Scoring

extension CompetitionState {
  func lackHandedIn(_ kind: PaperKind, _ contest: Contest) -> PaperLack? {
    nil
  }
}
