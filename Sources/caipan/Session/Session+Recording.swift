internal import Competition
internal import Desk
internal import Journal

// What the desk asks to be put on record.
extension Session {
  func act(_ intent: Intent, by person: String? = nil) -> Event {
    guard case .writing(let folder) = table else { return .refused(.noSuchContest, intent) }
    do throws(ActFailure) {
      try folder.act(intent, by: person ?? desk.person)
      return .recorded(intent)
    } catch {
      return failed(error, intent)
    }
  }

  /// Adds a contest with what is known of it.
  func added(_ setUp: ContestSetUp, _ facts: [StatedFact]) -> Event {
    let intent = Intent.addContest(setUp)
    guard case .writing(let folder) = table else { return .refused(.noSuchContest, intent) }
    do throws(ActFailure) {
      try Founding.add(setUp, facts: facts, to: folder, by: desk.person)
      return .recorded(intent)
    } catch {
      return failed(error, intent)
    }
  }

  private func failed(_ failure: ActFailure, _ intent: Intent) -> Event {
    switch failure {
    case .refused(let refusal): .refused(refusal, intent)
    case .notSaved(.full): .notSaved(.full)
    case .notSaved(.dead), .notSaved(.closed): .notSaved(.dead)
    case .notSaved(.tooLong), .notSaved(.body), .notSaved(.ownKind):
      .refused(.textTooLong(.reason, longest: CompetitionState.longestText), intent)
    }
  }
}
