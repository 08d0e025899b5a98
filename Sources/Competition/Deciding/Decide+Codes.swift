internal import Scoring

extension CompetitionState {
  func draw(_ number: Int, _ seed: String, _ stations: Int, _ reason: String) throws(Refusal) -> Record {
    throw .noSuchContest
  }

  func encode(_ number: Int, _ seed: String, _ first: Int, by person: String) throws(Refusal) -> Record {
    throw .noSuchContest
  }

  func decode(_ number: Int, _ witness: String, by person: String) throws(Refusal) -> Record { throw .nothingToDecode }

  func signCoded(_ number: Int, _ signed: SignedStatement) throws(Refusal) -> Record { throw .nothingToDecode }

  func choosePIN(_ name: String, _ pin: SealedPIN, _ reason: String, by person: String) throws(Refusal) -> Record {
    throw .notEnrolled(name)
  }
}
