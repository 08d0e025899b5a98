internal import Competition
internal import Scoring
internal import Terminal

/// The screen that covers an idle desk: what was typed stays behind it, and a PIN opens it.
struct LockScreen: Hashable, Sendable {
  /// The PIN, as it is typed.
  var editor = LineEditor(isSecret: true)
  /// Whose PIN is asked for: of whoever was at the keyboard, or of somebody else who sits down.
  var name: String
  /// What was wrong with the last PIN.
  var complaint: Bilingual?
}

extension Desk {
  /// Covers the screen, where whoever is at the keyboard has a PIN: nobody could open it otherwise.
  mutating func lockUp(_ state: CompetitionState) {
    guard lock == nil, screen != .welcome, state.person(person)?.pin != nil else { return }
    lock = LockScreen(name: person)
    message = nil
  }

  /// A key while the desk is locked: digits of the PIN, and whose it is.
  mutating func updateLock(_ key: Key, _ state: CompetitionState) -> [Effect] {
    guard var locked = lock else { return [] }
    locked.complaint = nil
    defer { if lock != nil { lock = locked } }
    switch KeyTable.lock.command(for: key) {
    case .open:
      guard !locked.editor.text.isEmpty else { break }
      return [.checkPIN(name: locked.name, pin: locked.editor.text.plain)]
    case .erase: locked.editor.erase()
    case .clear: locked.editor.replace(with: "")
    case .nextPerson: locked.turn(by: 1, among: state.peopleWithPIN)
    case .previousPerson: locked.turn(by: -1, among: state.peopleWithPIN)
    case .switchLanguage: language = language == .zh ? .en : .zh
    case nil:
      guard case .character(let character) = key.folded, character.isASCII, character.isNumber else {
        locked.complaint = Words.lockedKeys
        break
      }
      locked.editor.type(String(character))
    }
    return []
  }

  // MARK: - What came of a PIN

  /// The PIN is right: the desk opens, or the person sits down.
  mutating func pinAccepted(_ name: String, _ state: CompetitionState) -> [Effect] {
    guard let chosen = state.person(name) else { return [] }
    guard let locked = lock else { return pinAccepted(chosen, state) }
    guard locked.name == name else { return [] }
    lock = nil
    if name != person { changePlaces(with: chosen, state) }
    return []
  }

  /// Somebody else sits down at a locked desk: what the one before had not saved would be saved in another's name, and
  /// what was open may not be for these eyes.
  private mutating func changePlaces(with chosen: Person, _ state: CompetitionState) {
    let dropped = typedDigits
    entry.drop()
    sheets.drop()
    secondKeying.page.drop()
    dialog = nil
    setAside = nil
    person = chosen.name
    refresh(state)
    message = Message(dropped.map { Words.dropped($0, for: chosen) } ?? Words.atKeyboard(chosen), .good)
  }

  /// The PIN of a form: somebody sits down, or is there as a witness.
  private mutating func pinAccepted(_ chosen: Person, _ state: CompetitionState) -> [Effect] {
    guard case .form(let form) = dialog else { return [] }
    if form.purpose == .people(.take(chosen.name)) { sitDown(chosen, state) }
    guard form.purpose == .decode, form.value(0) == chosen.name else { return [] }
    return [.act(.decode(contest: contestNumber, witness: chosen.name))]
  }

  /// The PIN is wrong, or could not be checked.
  mutating func pinRefused(_ why: Bilingual) {
    guard var locked = lock else {
      refuse(why)
      if case .form(var form) = dialog {
        form.askForSecretsAgain()
        dialog = .form(form)
      }
      return
    }
    locked.editor.replace(with: "")
    locked.complaint = why
    lock = locked
  }
}

extension LockScreen {
  /// Asks for another person's PIN.
  fileprivate mutating func turn(by step: Int, among names: [String]) {
    guard !names.isEmpty else { return }
    let at = names.firstIndex(of: name) ?? 0
    name = names[(at + step + names.count) % names.count]
    editor.replace(with: "")
  }
}

extension CompetitionState {
  /// Who can open a locked desk.
  fileprivate var peopleWithPIN: [String] { people.filter { $0.pin != nil }.map(\.name) }
}

// MARK: - The screen

extension Desk {
  /// Nothing of the screen below is drawn: the bar with who is here, and the line for the PIN.
  func drawLock(_ locked: LockScreen, on frame: inout Frame, _ state: CompetitionState) {
    let whose = state.person(locked.name).map(Words.pinTitle) ?? Words.both(locked.name, locked.name)
    let facts = Wrapping.lines(say(Words.lockedFact), width: Dialog.insideWidth(size))
    let inside = box(Words.lockedTitle, rows: facts.count + 4, on: &frame)
    var row = inside.row
    for line in facts {
      frame.put(line, row: row, column: inside.column, width: inside.width, role: .text)
      row += 1
    }
    row += 1
    frame.put(say(whose), row: row, column: inside.column, width: inside.width, role: .header)
    let shown = locked.editor.shown.tail(inside.width - 1)
    frame.put(shown, row: row + 1, column: inside.column, width: inside.width, role: .edit)
    frame.cursor = Point(row: row + 1, column: inside.column + Width.of(shown))
    guard let complaint = locked.complaint else { return }
    frame.put(
      Width.cut(say(complaint), to: inside.width), row: row + 2, column: inside.column, width: inside.width,
      role: .alarm)
  }
}

extension Words {
  fileprivate static let lockedTitle = both("已锁屏", "Locked")
  fileprivate static let lockedFact = both(
    "闲置后锁屏。录了一半的还在，输入 PIN 接着录；换人按 ↑ ↓ 选（前一人未存的就不要了）。",
    "Idle for a while, so it locked. What was typed is kept; the PIN opens it. ↑ ↓ choose who else sits down; then it is not."
  )
  /// What the one before had typed is gone.
  fileprivate static func dropped(_ typed: String, for chosen: Person) -> Bilingual {
    let here = atKeyboard(chosen)
    return both(
      "\(here.zh)；前一人未存的 \(typed) 没有录入", "\(here.en); \(typed), which was not saved, is gone")
  }

  fileprivate static let lockedKeys = both("已锁屏：输入 PIN，回车", "locked: type the PIN, then Enter")
}
