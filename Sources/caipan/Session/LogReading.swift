internal import Competition
internal import Desk
internal import Journal

/// Reads the journal backwards for the journal view, a block at a time, and only as far as it is asked to.
struct LogReading {
  private let query: LogQuery
  private let needles: [[UInt8]]
  private let veil: Veil
  private let end: Int

  /// So many lines are read from the disk at once.
  private static let block = 500
  /// A filter that finds little gives up after so many lines, and says that there may be more.
  private static let longestSearch = 50_000
  /// So many contestants are looked up for a filter that is a name.
  private static let mostNames = 50

  init(_ query: LogQuery, _ state: CompetitionState) {
    self.query = query
    veil = Veil(state, before: query.person)
    end = min(query.before ?? Int.max, state.recordCount)
    let stored = Words.stored(query.filter, under: state.rulebook).map { Array($0.utf8) }
    needles =
      query.filter.isEmpty ? [] : [Array(query.filter.utf8)] + stored + Self.entries(named: query.filter, state)
  }

  /// Records name contestants by number: a filter that is a name or pinyin stands for the numbers it finds.
  private static func entries(named filter: String, _ state: CompetitionState) -> [[UInt8]] {
    let search = Search(filter)
    return state.contests.flatMap { contest in
      contest.roster.lazy.filter { search.finds(name: $0.name, entry: $0.entry) }.prefix(mostNames)
        .map { Array("\"\($0.entry)\"".utf8) }
    }
  }

  func answer(_ lines: (Range<Int>) throws(JournalError) -> [Line]) -> Event {
    var found: [Line] = []
    var upper = end
    var searched = 0
    while upper > 0, found.count < query.limit, searched < Self.longestSearch {
      let lower = max(0, upper - Self.block)
      guard let block = try? lines(lower..<upper) else { return .log(found, more: false) }
      for line in block.reversed() where found.count < query.limit {
        if matches(line) { found.append(line) }
        upper = line.seq
      }
      searched += block.count
      if block.isEmpty { break }
    }
    return .log(found, more: upper > 0)
  }

  private func matches(_ line: Line) -> Bool {
    guard !needles.isEmpty else { return true }
    return needles.contains { needle in
      // Whoever may not read a mark does not find it either.
      line.body.contains(needle) && Array(veil.body(of: line).utf8)[...].contains(needle)
        || Array(line.by.utf8)[...].contains(needle) || Array(line.kind.utf8)[...].contains(needle)
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func contains(_ needle: [UInt8]) -> Bool {
    guard let first = needle.first, count >= needle.count else { return needle.isEmpty }
    var at = startIndex
    while at <= endIndex - needle.count {
      if self[at] == first, self[at..<at + needle.count].elementsEqual(needle) { return true }
      at += 1
    }
    return false
  }
}
