internal import Competition
internal import Journal
internal import Scoring
internal import Terminal

/// The journal as it is read on the screen: newest first, older lines fetched when the cursor comes near them.
struct LogPage: Sendable {
  private(set) var lines: [Line] = []
  private(set) var filter = LineEditor()
  private(set) var isFiltering = false
  private(set) var isComplete = false
  var cursor = 0

  /// So many lines are fetched at a time.
  private static let portion = 100

  func query(before: Int?, by person: String) -> LogQuery {
    LogQuery(before: before, filter: filter.value, limit: Self.portion, person: person)
  }

  mutating func take(_ more: [Line], more isThereMore: Bool) {
    lines += more
    isComplete = !isThereMore
  }

  /// Starts over with the filter as it is typed.
  mutating func restart(by person: String) -> LogQuery {
    lines = []
    cursor = 0
    isComplete = false
    return query(before: nil, by: person)
  }

  mutating func startFiltering() { isFiltering = true }

  mutating func endFiltering(keeping: Bool) {
    isFiltering = false
    if !keeping { filter = LineEditor() }
  }

  mutating func type(_ text: String) { filter.type(text) }

  mutating func erase() { filter.erase() }
}

extension Desk {
  mutating func updateLog(_ key: Key, _ state: CompetitionState) -> [Effect] {
    if log.isFiltering { return updateFilter(key) }
    switch KeyTable.log.command(for: key) {
    case .filter: log.startFiltering()
    case .open:
      guard log.lines.indices.contains(log.cursor) else { break }
      dialog = .page(Words.wholeRecord(log.lines[log.cursor], in: state, to: person))
    case .clear:
      guard !log.filter.text.isEmpty else { break }
      log.endFiltering(keeping: false)
      return [.readLog(log.restart(by: person))]
    case .notices:
      if notices.isEmpty { message = Message(Words.noNotices) } else { dialog = .page(Words.journalNotices(notices)) }
    case .move(let move):
      log.cursor = move.row(from: log.cursor, of: max(1, log.lines.count), page: logRows)
      let isNearEnd = log.cursor + logRows >= log.lines.count
      if isNearEnd, !log.isComplete, let last = log.lines.last {
        return [.readLog(log.query(before: last.seq, by: person))]
      }
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }

  private mutating func updateFilter(_ key: Key) -> [Effect] {
    switch KeyTable.filter.command(for: key) {
    case .clear: log.endFiltering(keeping: false)
    case .keep:
      log.endFiltering(keeping: true)
      return []
    case .erase: log.erase()
    case nil:
      guard case .character(let character) = key else {
        message = Message(Words.leaveFilterFirst, .question)
        return []
      }
      log.type(String(character))
    }
    return [.readLog(log.restart(by: person))]
  }

  /// The rows of the journal's list: one less than others, for the filter below it.
  var logRows: Int { max(1, bodyRows - 1) }
}
