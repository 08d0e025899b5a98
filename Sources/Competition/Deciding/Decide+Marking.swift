internal import Scoring

extension CompetitionState {
  func adopt(_ number: Int, _ source: String, _ reason: String) throws(Refusal) -> Record { throw .noScheme }

  func key(
    _ number: Int, _ score: Score, _ replaced: [Ref], _ reason: String, by person: String
  ) throws(Refusal) -> Record { throw .noScheme }

  func penalise(
    _ number: Int, _ subject: String, _ rule: String, _ module: String, _ count: Int, _ decidedBy: String,
    _ reason: String
  ) throws(Refusal) -> Record { throw .noScheme }

  func settle(
    _ number: Int, _ subject: String, _ module: String, _ aspect: String, _ value: Mark?, _ reason: String
  ) throws(Refusal) -> Record { throw .noScheme }

  func count(
    _ number: Int, _ module: String, _ judge: Int, _ step: PaperStep, _ count: Int, _ reason: String
  ) throws(Refusal) -> Record { throw .noScheme }

  func sample(_ number: Int, _ seed: String) throws(Refusal) -> Record { throw .noScheme }
}
