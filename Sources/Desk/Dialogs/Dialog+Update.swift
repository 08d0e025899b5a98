internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  /// A key for the dialog that is open.
  mutating func updateDialog(_ key: Key, _ state: CompetitionState) -> [Effect] {
    guard let dialog else { return [] }
    guard dialog.takes(key) else {
      message = Message(Words.leaveDialogFirst, .question)
      return []
    }
    switch dialog {
    case .form(let form): return update(form, key, state)
    case .choice(let choice): return update(choice, key, state)
    case .page(let page): return update(page, key, state)
    case .finder(let finder): return update(finder, key, state)
    }
  }

  private mutating func update(_ form: Form, _ key: Key, _ state: CompetitionState) -> [Effect] {
    var form = form
    switch form.keys.command(for: key) {
    case .back:
      dialog = form.purpose == .otherDisk ? setAside : nil
      setAside = nil
      return []
    case .erase: form.fields[form.focus].editor.erase()
    case .forward: form.focus = (form.focus + 1) % form.fields.count
    case .backward: form.focus = (form.focus + form.fields.count - 1) % form.fields.count
    case .usualReason: form.fields[form.focus].editor.replace(with: nextUsualReason(form))
    case .next:
      guard form.focus + 1 == form.fields.count else {
        form.focus += 1
        break
      }
      return submit(form, state)
    case nil:
      if case .character(let character) = key { form.fields[form.focus].editor.type(String(character)) }
    }
    dialog = .form(form)
    return []
  }

  /// The usual reasons in turn.
  private func nextUsualReason(_ form: Form) -> String {
    let field = form.fields[form.focus]
    guard field.label == Words.reason else { return field.editor.text }
    let usual = Words.usualReasons(for: form.purpose).map { $0(language) }
    guard let at = usual.firstIndex(of: field.editor.text), at + 1 < usual.count else { return usual.first ?? "" }
    return usual[at + 1]
  }

  private mutating func update(_ choice: Choice, _ key: Key, _ state: CompetitionState) -> [Effect] {
    var choice = choice
    switch KeyTable.choice.command(for: key) {
    case .back:
      dialog = nil
      return []
    case .choose: return answer(choice.options[choice.cursor].answer, state)
    case .up: choice.cursor = max(0, choice.cursor - 1)
    case .down: choice.cursor = min(choice.options.count - 1, choice.cursor + 1)
    case nil: break
    }
    dialog = .choice(choice)
    return []
  }

  private mutating func update(_ page: Page, _ key: Key, _ state: CompetitionState) -> [Effect] {
    var page = page
    let shown = Page.shownLines(in: size)
    switch KeyTable.page.command(for: key) {
    case .back:
      dialog = nil
      if page.isGreeting { seat(state) }
      return []
    case .up: page.top -= 1
    case .down: page.top += 1
    case .pageUp: page.top -= shown
    case .pageDown: page.top += shown
    case nil: break
    }
    page.top = max(0, min(page.top, page.wrapped(in: language, size).count - shown))
    dialog = .page(page)
    return []
  }

  private mutating func update(_ finder: Finder, _ key: Key, _ state: CompetitionState) -> [Effect] {
    var finder = finder
    switch KeyTable.finder.command(for: key) {
    case .back:
      dialog = nil
      return []
    case .choose:
      // Nobody found: the next digits would else go to whoever the cursor was on before.
      guard finder.matches.indices.contains(finder.cursor) else { break }
      dialog = nil
      goTo(finder.matches[finder.cursor], state)
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

  func search(_ finder: inout Finder, _ state: CompetitionState) {
    finder.cursor = 0
    let typed = finder.editor.value
    guard let contest = state.contest(contestNumber), !typed.isEmpty else {
      finder.matches = []
      return
    }
    let search = Search(typed)
    finder.matches = Array(
      contest.roster.indices.lazy
        .filter { search.finds(name: contest.roster[$0].name, entry: contest.roster[$0].entry) }
        .prefix(Finder.mostMatches))
  }
}
