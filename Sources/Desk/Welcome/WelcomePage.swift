internal import Competition
internal import Scoring
internal import Terminal

/// The screen of a program that was started without a folder.
struct WelcomePage: Hashable, Sendable {
  /// The competition folders found in the working folder.
  let folders: [String]
  var cursor = 0
}

extension Desk {
  mutating func updateWelcome(_ key: Key, _ state: CompetitionState) -> [Effect] {
    switch KeyTable.welcome.command(for: key) {
    case .open:
      guard welcome.folders.indices.contains(welcome.cursor) else { return [.demo] }
      return [.open(folder: welcome.folders[welcome.cursor])]
    case .demo: return [.demo]
    case .new:
      ask(ContestDraft(), state)
    case .openPath:
      dialog = .form(Form(.openFolder, Words.openFolderTitle, fields: [Form.Field(label: Words.folder)]))
    case .move(let move):
      welcome.cursor = move.row(from: welcome.cursor, of: max(1, welcome.folders.count), page: bodyRows)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }
}
