public import Scoring

/// An event that a notice's table of events lists.
public struct ListedEvent: Hashable, Sendable {
  /// The event, one of those of the line.
  public let event: String
  /// The line of the table.
  public let entry: CatalogueEntry
}

/// What someone typed to name an event of a notice's table: its name, its code, or the name's pinyin.
public struct EventSearch: Sendable {
  private let typed: String
  private let search: Search

  /// A search for what was typed; spaces and quotation marks don't count.
  public init(_ typed: String) {
    self.typed = Self.plain(typed)
    search = Search(typed)
  }

  /// The events that are meant: those named exactly so, else those that the text abbreviates.
  ///
  /// Exact is the whole name, the name without what is in brackets, the code, or the title of a contest; an abbreviation
  /// is the initials of a whole name, else any part of a name by its characters or its pinyin.
  public func found(in catalogue: [CatalogueEntry]) -> [ListedEvent] {
    var seen: Set<ListedEvent> = []
    // A line of a notice's table may name an event twice.
    let listed = catalogue.flatMap { entry in entry.events.map { ListedEvent(event: $0, entry: entry) } }
      .filter { seen.insert($0).inserted }
    guard !typed.isEmpty else { return listed }
    let meanings: [(ListedEvent) -> Bool] = [
      { Self.plain($0.event) == typed || $0.entry.code == typed },
      { Self.plain(Self.withoutBrackets($0.event)) == typed || $0.entry.title.map(Self.plain) == typed },
      { search.finds(name: $0.event) && $0.event.unicodeScalars.count == typed.unicodeScalars.count },
      { search.finds(name: $0.event) },
    ]
    return meanings.lazy.map { listed.filter($0) }.first { !$0.isEmpty } ?? []
  }

  /// Whether two titles are the same but for spaces and quotation marks.
  public static func isSame(_ one: String, _ other: String) -> Bool {
    plain(one) == plain(other)
  }

  private static func plain(_ text: String) -> String {
    text.filter { !$0.isWhitespace && !"“”\"「」『』".contains($0) }
  }

  private static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    return text.filter { character in
      switch character {
      case "（", "(": depth += 1
      case "）", ")": depth = max(0, depth - 1)
      case _: return depth == 0
      }
      return false
    }
  }
}
