internal import Competition
internal import Scoring
internal import Terminal

/// A search by number, name or pinyin: for a contestant, or for an event of a notice's table.
struct Finder: Hashable, Sendable {
  /// What is searched for.
  enum Subject: Hashable, Sendable {
    case contestant
    /// The event of a contest that is being set up; one that no table has may be typed.
    case event(ContestDraft)
  }

  /// One row to choose.
  enum Match: Hashable, Sendable {
    /// By the place in the roster.
    case contestant(Int)
    case event(ListedEvent)
    /// What was typed, as it is.
    case typed(String)
  }

  let subject: Subject
  var editor = LineEditor()
  fileprivate(set) var matches: [Match] = []
  var cursor = 0

  init(_ subject: Subject = .contestant) { self.subject = subject }

  /// The keys that work in it.
  var keys: [KeyBinding<FinderCommand>] {
    switch subject {
    case .contestant: KeyTable.finder
    case .event: KeyTable.eventFinder
    }
  }

  /// So many contestants are shown; who needs more types on.
  static let mostContestants = 9
}

extension Desk {
  mutating func update(_ finder: Finder, _ key: Key, _ state: CompetitionState) -> [Effect] {
    var finder = finder
    switch finder.keys.command(for: key) {
    case .back:
      switch finder.subject {
      case .contestant: dialog = nil
      case .event(let draft): askBefore(draft, state)
      }
      return []
    case .choose:
      // Nobody found: the next digits would else go to whoever the cursor was on before.
      guard finder.matches.indices.contains(finder.cursor) else { break }
      choose(finder.matches[finder.cursor], in: finder, state)
      return []
    case .up: finder.cursor = max(0, finder.cursor - 1)
    case .down: finder.cursor = max(0, min(finder.matches.count - 1, finder.cursor + 1))
    case .erase:
      finder.editor.erase()
      search(&finder, state)
    case nil:
      guard case .character(let character) = key else { break }
      finder.editor.type(String(character))
      search(&finder, state)
    }
    dialog = .finder(finder)
    return []
  }

  private mutating func choose(_ match: Finder.Match, in finder: Finder, _ state: CompetitionState) {
    dialog = nil
    guard case .event(var draft) = finder.subject else {
      if case .contestant(let contestant) = match { goTo(contestant, state) }
      return
    }
    switch match {
    case .contestant: break
    case .event(let listed): draft.choose(listed.event, listed.entry)
    case .typed(let name): draft.choose(name, nil)
    }
    ask(draft, state)
  }

  func search(_ finder: inout Finder, _ state: CompetitionState) {
    finder.cursor = 0
    let typed = finder.editor.value
    switch finder.subject {
    case .contestant: finder.matches = typed.isEmpty ? [] : contestants(Search(typed), state)
    case .event(let draft): finder.matches = events(typed, in: draft.rulebook?.provisions.catalogue ?? [])
    }
  }

  private func contestants(_ search: Search, _ state: CompetitionState) -> [Finder.Match] {
    guard let roster = state.contest(contestNumber)?.roster else { return [] }
    let found = roster.indices.lazy.filter { search.finds(name: roster[$0].name, entry: roster[$0].entry) }
    return found.prefix(Finder.mostContestants).map { .contestant($0) }
  }

  /// The events that are meant, then all others that hold what was typed, then what was typed itself.
  private func events(_ typed: String, in catalogue: [CatalogueEntry]) -> [Finder.Match] {
    let meant = EventSearch(typed).found(in: catalogue)
    let search = Search(typed)
    let others = EventSearch("").found(in: catalogue).filter {
      !meant.contains($0) && search.finds(name: $0.event, entry: $0.entry.code ?? "")
    }
    let isListed = meant.contains { $0.event == typed }
    return (meant + others).map { .event($0) } + (typed.isEmpty || isListed ? [] : [.typed(typed)])
  }
}
