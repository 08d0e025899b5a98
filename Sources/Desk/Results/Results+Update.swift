internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  mutating func updateResults(_ key: Key, _ state: CompetitionState) -> [Effect] {
    guard let contest = state.contest(contestNumber) else { return [] }
    switch KeyTable.results.command(for: key) {
    case .explain:
      guard results.shown.indices.contains(results.cursor) else {
        message = Message(results.emptyNote, .question)
        break
      }
      dialog = .page(explanation(of: results.shown[results.cursor].contestant, in: contest, state))
    case .find: dialog = .finder(Finder())
    case .nextTab: results.turn(by: 1)
    case .previousTab: results.turn(by: -1)
    case .tab(let tab): results.turn(to: tab)
    case .move(let move):
      results.cursor = move.row(from: results.cursor, of: max(1, results.shown.count), page: resultRows)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }

  /// The rows of the open part that are on the screen: below the tabs and what is said above the list, and above the
  /// two lines at the bottom.
  var resultRows: Int { max(1, bodyRows - 3 - resultNotes.count) }
}
