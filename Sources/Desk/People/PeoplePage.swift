internal import Competition
internal import Scoring
internal import Terminal

/// The people at the table.
struct PeoplePage: Hashable, Sendable {
  var cursor = 0
}

extension Desk {
  mutating func updatePeople(_ key: Key, _ state: CompetitionState) -> [Effect] {
    switch KeyTable.people.command(for: key) {
    case .take:
      guard state.people.indices.contains(people.cursor) else { break }
      let chosen = state.people[people.cursor]
      guard chosen.duty == .scorekeeper else {
        message = Message(Words.onlyScorekeepersKey, .question)
        break
      }
      person = chosen.name
      screen = .entry
      message = Message(Words.atKeyboard(person), .good)
    case .enrolScorekeeper: askForScorekeeper()
    case .enrolReferee: askForReferee(state)
    case .move(let move): people.cursor = move.row(from: people.cursor, of: max(1, state.people.count), page: bodyRows)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }

  /// Asks who sits down at the keyboard.
  mutating func askForScorekeeper() {
    guard mayEnrol() else { return }
    dialog = .form(
      Form(
        .enrolScorekeeper, Words.enrolScorekeeperTitle, facts: [Words.enrolScorekeeperFact],
        fields: [Form.Field(label: Words.scorekeeperName)]))
  }
}
