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
    case .opened(let readOnly, let notices): open(readOnly, notices, state)
    case .noticed(let notice):
      notices.append(notice)
      message = Message(Words.notice(notice), .question)
    case .refreshed: refresh(state)
    case .recorded(let intent): settle(intent, state)
    case .corrected(let intent):
      settle(intent, state)
      message = Message(Words.correctedAndOpen, .question)
    case .refused(let refusal, let intent): refuse(Words.refusal(refusal, of: intent, in: state))
    case .keyFailed(let problem):
      refuse(Words.keyProblem(problem))
      if case .form(var form) = dialog {
        form.askForSecretsAgain()
        dialog = .form(form)
      }
    case .pinAccepted(let name): return pinAccepted(name, state)
    case .pinRefused(_, let wait): pinRefused(Words.pinRefused(wait))
    case .pinFailed(let problem): pinRefused(Words.pinProblem(problem))
    case .idle: lockUp(state)
    case .notSaved(let failure): hold(failure)
    case .movedTo(let folder): moved(to: folder)
    case .space(let free): measure(free)
    case .log(let lines, let more): log.take(lines, more: more)
    case .papersMade(let made, let folder, let failure): takePapers(made, in: folder, failure: failure)
    case .folderFailed(let problem): refuse(Words.folderProblem(problem))
    case .clock(let time, let today):
      clock = time
      self.today = today
    }
    return []
  }

  private mutating func take(_ input: Input, _ state: CompetitionState) -> [Effect] {
    switch input {
    case .key(let key) where lock != nil: return updateLock(key, state)
    case .paste where lock != nil, .mouse where lock != nil: return []
    case .key(.alt(let character)):
      // Escape and a letter typed so fast that the terminal made one key of them; but no wrong key may cost what was
      // typed, and it may be that key as well.
      guard !holdsTyping else {
        message = Message(typedDigits.map(Words.finishTyping) ?? Words.noSuchKey, .question)
        return []
      }
      return take(.key(.escape), state) + take(.key(.character(character)), state)
    case .key(let key):
      message = nil
      return dialog == nil ? press(key, state) : updateDialog(key, state)
    case .paste(let text): return paste(text, state)
    case .mouse(let mouse): return dialog == nil ? click(mouse, state) : []
    case .resize(let size):
      self.size = size
      if size.columns < Self.leastSize.columns || size.rows < Self.leastSize.rows {
        message = Message(Words.tooSmall, .question)
      }
      return []
    case .ended: return [.quit]
    case .woken: return []
    }
  }

  /// Whether something stands on the screen that was typed and is not recorded.
  private var holdsTyping: Bool {
    if case .form(let form) = dialog { return form.fields.contains { !$0.editor.text.isEmpty } }
    return isTyping
  }

  /// Whether letters are text here and no commands.
  private var isTyping: Bool {
    switch screen {
    case .entry: entry.typed != nil || sheets.isTyping
    case .secondKeying: secondKeying.tab == .keying && secondKeying.page.isTyping
    case .log: log.isFiltering
    case .welcome, .ranking, .ruling, .signOff, .results, .people, .scheme, .compliance, .paperwork,
      .register:
      false
    }
  }

  private mutating func press(_ key: Key, _ state: CompetitionState) -> [Effect] {
    let table = screen == .welcome ? KeyTable.everywhere : KeyTable.desk
    if let command = table.command(for: key), !isTyping || key.isFunction {
      return perform(command, state)
    }
    if key == .control("c") || !isTyping && key.folded == .character("q") {
      message = Message(Words.howToQuit, .question)
      return []
    }
    switch screen {
    case .welcome: return updateWelcome(key, state)
    case .entry: return updateEntry(key, state)
    case .ranking: return updateRanking(key, state)
    case .secondKeying: return updateSecondKeying(key, state)
    case .ruling: return updateRulingParts(key, state)
    case .signOff: return updateSignOff(key, state)
    case .results: return updateResults(key, state)
    case .compliance: return updateCompliance(key, state)
    case .log: return updateLog(key, state)
    case .people: return updatePeople(key, state)
    case .scheme: return updateScheme(key, state)
    case .paperwork: return updatePaperwork(key, state)
    case .register: return updateRegister(key, state)
    }
  }

  private mutating func perform(_ command: DeskCommand, _ state: CompetitionState) -> [Effect] {
    switch command {
    case .go(let screen):
      if let typed = typedDigits, screen != self.screen {
        message = Message(Words.finishTyping(typed), .question)
        return []
      }
      return go(screen, state)
    case .chooseContest: askForContest(state)
    case .help: dialog = .page(help(state))
    case .switchLanguage: language = language == .zh ? .en : .zh
    case .quit:
      guard let loss = typedDigits.map(Words.unsavedDigits) ?? (scheme.hasDraft ? Words.unsavedDraft : nil) else {
        return [.quit]
      }
      dialog = .choice(
        Choice(
          loss,
          [
            Choice.Option(label: Words.stay, answer: .stay),
            Choice.Option(label: Words.quitWithoutSaving, answer: .quit),
          ]))
    }
    return []
  }

  /// Opens a screen; what it lists is made here, once, and not at every paint.
  mutating func go(_ screen: Screen, _ state: CompetitionState) -> [Effect] {
    self.screen = screen
    dialog = nil
    switch screen {
    case .welcome, .entry: return []
    case .ranking:
      ranking.refresh(state.contest(contestNumber))
      codedRanking.refresh(state.contest(contestNumber))
      return []
    case .secondKeying:
      secondKeying.refresh(state.contest(contestNumber))
      return []
    case .ruling:
      ruling.refresh(state.contest(contestNumber))
      spreads.refresh(state.contest(contestNumber))
      penalties.refresh(state.contest(contestNumber))
      return []
    case .signOff:
      signOff.refresh(state.contest(contestNumber), in: state, today: today)
      return []
    case .results:
      results.refresh(state.contest(contestNumber), in: state)
      results.turnToFirst()
      return []
    case .compliance:
      compliance.refresh(state.contest(contestNumber), in: state, today: today)
      return []
    case .log:
      log = LogPage()
      return [.readLog(log.query(before: nil, by: person))]
    case .people:
      people.cursor = max(0, state.people.firstIndex { $0.name == person } ?? 0)
      people.refresh(state.contest(contestNumber))
      return []
    case .scheme:
      scheme.refresh(state.contest(contestNumber), in: state)
      return []
    case .register:
      register.refresh(state.contest(contestNumber), in: state, now: now)
      return []
    case .paperwork:
      paperwork.refresh(state.contest(contestNumber), in: state, for: person)
      return []
    }
  }

  /// Whether something may be recorded now; says why not.
  mutating func mayRecord(_ state: CompetitionState) -> Bool { mayRecord(in: state.contest(contestNumber)) }

  /// The same for what may be recorded of a sealed contest too, because no result follows from it.
  mutating func mayRecord(in contest: Contest?, evenSealed: Bool = false) -> Bool {
    guard mayEnrol() else { return false }
    if person.isEmpty {
      message = Message(Words.nobodyAtKeyboard, .question)
      return false
    }
    if !evenSealed, let seal = contest?.seal {
      message = Message(Words.sealed(by: seal.signer), .alarm)
      return false
    }
    return true
  }

  /// Whether people may be enrolled now, which needs nobody at the keyboard; says why not.
  mutating func mayEnrol() -> Bool {
    guard let readOnly else { return true }
    message = Message(Words.readOnly(readOnly), .alarm)
    return false
  }

  /// Puts the cursor of the screen that is open on a contestant, unless digits stand in another one's cell.
  mutating func goTo(_ contestant: Int, _ state: CompetitionState) {
    if screen == .ranking, let contest = state.contest(contestNumber) {
      return ranking.go(to: contestant, in: contest)
    }
    if screen == .results, let contest = state.contest(contestNumber) {
      if !results.go(to: contestant) {
        message = Message(Words.notInThisPart(contest.roster[contestant]), .question)
      }
      return
    }
    screen = .entry
    if let typed = entry.typed, entry.row != contestant {
      message = Message(Words.finishTyping(typed), .question)
      return
    }
    entry.row = contestant
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
