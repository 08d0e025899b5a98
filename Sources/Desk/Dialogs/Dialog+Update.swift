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
      leave(form, state)
      return []
    case .erase: form.fields[form.focus].erase()
    case .forward: form.focus = (form.focus + 1) % form.fields.count
    case .backward: form.focus = (form.focus + form.fields.count - 1) % form.fields.count
    case .usualReason: form.fields[form.focus].editor.replace(with: nextUsualReason(form))
    case .pageDown: form.top = min(form.top + factsPage(form), lastTop(of: form))
    case .pageUp: form.top = max(0, form.top - factsPage(form))
    case .laterOption: form.fields[form.focus].pick(by: 1)
    case .earlierOption: form.fields[form.focus].pick(by: -1)
    case .next:
      guard form.focus + 1 == form.fields.count else {
        form.focus += 1
        break
      }
      return submit(form, state)
    case nil:
      guard case .character(let character) = key else { break }
      if !form.fields[form.focus].type(String(character)) { message = Message(Words.pickWithArrows, .question) }
    }
    dialog = .form(form)
    return []
  }

  /// Leaves a form, for the step before it where there is one; a form that would cost more than a line asks first.
  private mutating func leave(_ form: Form, _ state: CompetitionState) {
    guard form.isHalfFilled else {
      dialog = setAside
      setAside = nil
      if case .setUp(let draft, _) = form.purpose { askBefore(draft, state) }
      return
    }
    setAside = .form(form)
    dialog = .choice(
      Choice(
        Words.dropForm(form.title),
        [
          Choice.Option(label: Words.fillOn, answer: .fillOn), Choice.Option(label: Words.dropIt, answer: .dropForm),
        ]))
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
      dialog = setAside
      setAside = nil
      if let draft = choice.draft { askBefore(draft, state) }
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
    case .top: page.top = 0
    case .bottom: page.top = page.wrapped(in: language, size).count
    case nil: break
    }
    page.top = max(0, min(page.top, page.wrapped(in: language, size).count - shown))
    dialog = .page(page)
    return []
  }
}
