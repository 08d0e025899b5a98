public import Competition
internal import Scoring
internal import Terminal

extension Desk {
  /// Takes what happened and says what is to be done.
  ///
  /// The competition is read, never changed.
  public mutating func update(_ event: Event, _ state: CompetitionState) -> [Effect] {
    switch event {
    case .input(let input): return take(input, state)
    case .opened(let readOnly): return open(readOnly, state)
    case .refreshed:
      refresh(state)
      return []
    case .recorded(let intent): return settle(intent, state)
    case .refused(let refusal, let intent):
      refuse(Words.refusal(refusal, of: intent, in: state), state)
      return []
    case .keyFailed(let problem):
      refuse(Words.keyProblem(problem), state)
      return []
    case .notSaved(let failure):
      alarm = Notice(Words.notSaved(failure), .alarm)
      if failure == .dead { askForOtherDisk() }
      return []
    case .movedTo(let folder):
      alarm = nil
      dialog = nil
      notice = Notice(Words.moved(to: folder), .good)
      return []
    case .space(let free):
      spaceLow = free.flatMap { $0 < Self.littleSpace ? $0 : nil }
      return []
    case .log(let lines, let more):
      log.take(lines, more: more)
      return []
    case .folderFailed(let problem):
      refuse(Words.folderProblem(problem), state)
      return []
    case .clock(let time):
      clock = time
      return []
    }
  }

  private mutating func take(_ input: Input, _ state: CompetitionState) -> [Effect] {
    switch input {
    case .key(.alt(let character)):
      // Escape and a letter typed so fast that the terminal made one key of them: neither is lost.
      return take(.key(.escape), state) + take(.key(.character(character)), state)
    case .key(let key):
      notice = nil
      return dialog == nil ? press(key, state) : updateDialog(key, state)
    case .paste(let text): return paste(text, state)
    case .mouse(let mouse): return dialog == nil ? click(mouse, state) : []
    case .resize(let size):
      self.size = size
      return []
    case .ended: return [.quit]
    case .woken: return []
    }
  }

  private mutating func press(_ key: Key, _ state: CompetitionState) -> [Effect] {
    let isTyping = screen == .entry && entry.typed != nil
    let table = screen == .welcome ? KeyTable.everywhere : KeyTable.desk
    if let command = table.command(for: key), !isTyping || key.isFunction {
      return perform(command, state)
    }
    switch screen {
    case .welcome: return updateWelcome(key)
    case .entry: return updateEntry(key, state)
    case .ranking: return updateRanking(key, state)
    case .ruling: return updateRuling(key, state)
    case .signOff: return updateSignOff(key, state)
    case .log: return updateLog(key)
    case .people: return updatePeople(key, state)
    }
  }

  private mutating func perform(_ command: DeskCommand, _ state: CompetitionState) -> [Effect] {
    switch command {
    case .go(let screen): return go(screen, state)
    case .help:
      dialog = .page(help(state))
      return []
    case .switchLanguage:
      language = language == .zh ? .en : .zh
      return []
    case .quit:
      guard screen == .entry, let typed = entry.typed else { return [.quit] }
      dialog = .choice(
        Choice(
          Words.unsavedDigits(typed),
          [
            Choice.Option(label: Words.stay, answer: .stay),
            Choice.Option(label: Words.quitWithoutSaving, answer: .quit),
          ]))
      return []
    }
  }

  /// Opens a screen; what it lists is made here, once, and not at every paint.
  mutating func go(_ screen: Screen, _ state: CompetitionState) -> [Effect] {
    self.screen = screen
    dialog = nil
    switch screen {
    case .welcome, .entry: return []
    case .ranking:
      ranking.refresh(state.contest(contestNumber))
      return []
    case .ruling:
      ruling.refresh(state.contest(contestNumber))
      return []
    case .signOff:
      signOff.refresh(state.contest(contestNumber))
      return []
    case .log:
      log = LogPage()
      return [.readLog(log.query(before: nil))]
    case .people:
      people.cursor = max(0, state.people.firstIndex { $0.name == person } ?? 0)
      return []
    }
  }

  private mutating func open(_ readOnly: ReadOnly?, _ state: CompetitionState) -> [Effect] {
    self.readOnly = readOnly
    dialog = nil
    screen = .entry
    contestNumber = state.contests.first?.setUp.contest ?? 1
    entry = EntryGrid()
    entry.goToFirstMissing(in: state.contest(contestNumber))
    person = state.scorekeepers.count == 1 ? state.scorekeepers[0].name : ""
    guard readOnly == nil, person.isEmpty else { return [] }
    if state.scorekeepers.isEmpty { askForScorekeeper() } else { screen = .people }
    return []
  }

  /// What follows on the screen from a record that is now durable.
  private mutating func settle(_ intent: Intent, _ state: CompetitionState) -> [Effect] {
    alarm = nil
    dialog = nil
    notice = Notice(Words.recorded(intent, in: state), .good)
    let contest = state.contest(contestNumber)
    switch intent {
    case .key: entry.settle(in: contest)
    case .enrol(let name, let duty, _, _): if duty == .scorekeeper { person = name }
    case .undo:
      if let contest { notice = Notice(Words.undone(entry.row, entry.column, in: contest), .good) }
    case .declare, .found, .register, .take: break
    case .rule: ruling.refresh(contest)
    case .signOff, .reopen: break
    }
    signOff.refresh(screen == .signOff ? contest : nil)
    if screen == .ranking { ranking.refresh(contest) }
    return []
  }

  /// What the open screen lists was read from another state: it is listed anew, cursors stay.
  private mutating func refresh(_ state: CompetitionState) {
    let contest = state.contest(contestNumber)
    switch screen {
    case .ranking: ranking.refresh(contest)
    case .ruling: ruling.refresh(contest)
    case .signOff: signOff.refresh(contest)
    case .welcome, .entry, .log, .people: break
    }
  }

  private mutating func refuse(_ sentence: Bilingual, _ state: CompetitionState) {
    if case .form(var form) = dialog {
      form.complaint = sentence
      dialog = .form(form)
    } else {
      notice = Notice(sentence, .alarm)
    }
  }

  /// Whether something may be recorded now; says why not.
  mutating func mayRecord(_ state: CompetitionState) -> Bool {
    if let readOnly {
      notice = Notice(Words.readOnly(readOnly), .alarm)
      return false
    }
    if person.isEmpty {
      notice = Notice(Words.nobodyAtKeyboard, .question)
      return false
    }
    if let seal = state.contest(contestNumber)?.seal {
      notice = Notice(Words.sealed(by: seal.signer), .alarm)
      return false
    }
    return true
  }

  /// Puts the cursor of the screen that is open on a contestant.
  mutating func goTo(_ contestant: Int, _ state: CompetitionState) {
    guard screen == .ranking, let contest = state.contest(contestNumber) else {
      screen = .entry
      entry.row = contestant
      return
    }
    ranking.go(to: contestant, in: contest)
  }
}

extension Key {
  /// Whether this is a key that never stands for a character.
  var isFunction: Bool {
    switch self {
    case .function, .control: true
    case .character, .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .alt:
      false
    }
  }
}
