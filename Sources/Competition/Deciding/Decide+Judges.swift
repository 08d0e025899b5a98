internal import Scoring

extension CompetitionState {
  func seat(_ number: Int, _ judges: [Judge], _ note: ImportNote?, _ reason: String) throws(Refusal) -> [Record] {
    throw .noScheme
  }

  func recuse(
    _ number: Int, _ subject: String, _ judge: String, _ decision: RecusalDecision, _ substitute: String,
    _ decidedBy: String, _ reason: String
  ) throws(Refusal) -> Record { throw .noScheme }
}
