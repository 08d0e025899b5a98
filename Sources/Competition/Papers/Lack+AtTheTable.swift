internal import Scoring

extension CompetitionState {
  func lackAtTheTable(_ kind: PaperKind, _ contest: Contest, _ person: String) -> PaperLack? {
    nil
  }
}
