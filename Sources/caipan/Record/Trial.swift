internal import Competition
internal import Journal
internal import Scoring

/// Operations on trial: each is done to a copy of the competition, past its seals if need be, and nothing is written.
final class Trial: RecordingTable {
  private(set) var state: CompetitionState
  let stationID: String
  let isTrial = true

  /// A trial on a folder as it can be seen.
  init(_ looked: Looked) {
    state = looked.state
    stationID = looked.state.head?.station ?? ""
  }

  func act(_ intent: Intent, inTheNameOf person: String) throws(ActFailure) -> [JSON] {
    if person.isEmpty, intent.needsPerson { throw .refused(.personNeeded) }
    do throws(Refusal) {
      let before = state
      var seated = state
      if !person.isEmpty, state.person(person) == nil, !intent.enrols(person) {
        seated = try state.foretold(.enrol(name: person, duty: .scorekeeper, key: nil, reason: ""))
      }
      let foretold = try seated.foretoldPastSeals(intent, by: person)
      state = foretold.state
      return [TrialAnswer(before, foretold.state, reopenings: foretold.reopenings).json]
    } catch {
      throw .refused(error)
    }
  }

  func enrol(_ person: String) throws(ActFailure) {
    _ = try act(.enrol(name: person, duty: .scorekeeper, key: nil, reason: ""), inTheNameOf: "")
  }
}
