internal import Competition
internal import Journal
internal import Scoring
internal import Terminal

// What the world answers: a folder that was opened, a record that is durable, a refusal, a disk that fails.

extension Desk {
  mutating func open(_ readOnly: ReadOnly?, _ notices: [Notice], _ state: CompetitionState) {
    self.readOnly = readOnly
    self.notices = notices
    unsaved = nil
    setAside = nil
    dialog = nil
    lock = nil
    screen = .entry
    contestNumber = state.contests.first?.setUp.contest ?? 1
    entry = EntryGrid()
    entry.goToFirstMissing(in: state.contest(contestNumber))
    sheets = SheetPage(.first)
    sheets.goToFirstLacking(in: state.contest(contestNumber))
    secondKeying = SecondKeyingPage()
    // Who has a PIN sits down with it.
    let only = state.scorekeepers.count == 1 ? state.scorekeepers[0] : nil
    person = only?.pin == nil ? only?.name ?? "" : ""
    if readOnly == nil, person.isEmpty, !state.scorekeepers.isEmpty { screen = .people }
    if notices.isEmpty { seat(state) } else { dialog = .page(Words.journalNotices(notices)) }
  }

  /// Asks who sits down where nobody is enrolled yet.
  mutating func seat(_ state: CompetitionState) {
    if readOnly == nil, !state.contests.isEmpty, state.scorekeepers.isEmpty { askForScorekeeper() }
  }

  /// What follows on the screen from a record that is now durable.
  mutating func settle(_ intent: Intent, _ state: CompetitionState) {
    unsaved = nil
    setAside = nil
    dialog = nil
    message = Message(Words.recorded(intent, in: state), .good)
    let contest = state.contest(contestNumber)
    switch intent {
    case .key:
      let column = entry.column
      let isDone = entry.settle(in: contest)
      if isDone, let contest {
        message = Message(Words.recordedLast(intent, column: column, in: contest, state), .good)
      }
    case .enrol(let name, let duty, _, _):
      if duty == .scorekeeper { person = name }
      people.cursor = max(0, state.people.count - 1)
    case .undo:
      let undone = undoing
      undoing = nil
      if case .score(let subject, let place, let keying) = undone, let contest {
        settleUndo(subject, place, keying, in: contest)
      } else if let contest {
        message = Message(Words.undone(entry.row, entry.column, in: contest), .good)
      }
    case .rule: ruling = RulingTable()
    case .score(_, let score, _, _): if let contest { settle(score, in: contest) }
    case .adopt: scheme.drop()
    case .encode: people.codes.cursor = contest?.codes.layers.count ?? 0
    case .addContest: turn(to: state.contests.last?.setUp.contest ?? contestNumber, state)
    case .declare, .found, .register, .take, .signOff, .reopen, .state, .amend, .waive, .replace, .bringWinners,
      .bringCalendar, .seat, .recuse, .draw, .penalise, .settle, .count, .sample, .signCoded,
      .decode, .choosePIN, .report, .appeal, .ruleOnAppeal:
      break
    }
    refresh(state)
  }

  /// What the open screen lists was read from another state: it is listed anew, cursors stay.
  mutating func refresh(_ state: CompetitionState) {
    let contest = state.contest(contestNumber)
    entry.stay(in: contest)
    sheets.stay(in: contest)
    switch screen {
    case .ranking:
      ranking.refresh(contest)
      codedRanking.refresh(contest)
    case .ruling:
      ruling.refresh(contest)
      spreads.refresh(contest)
      penalties.refresh(contest)
    case .signOff: signOff.refresh(contest, in: state, today: today)
    case .results: results.refresh(contest, in: state)
    case .compliance: compliance.refresh(contest, in: state, today: today)
    case .secondKeying: secondKeying.refresh(contest, afterKey: true)
    case .scheme: scheme.refresh(contest, in: state)
    case .people: people.refresh(contest)
    case .register: register.refresh(contest, in: state, now: now)
    case .paperwork: paperwork.refresh(contest, in: state, for: person)
    case .welcome, .entry, .log: break
    }
  }

  mutating func refuse(_ sentence: Bilingual) {
    if case .form(var form) = dialog {
      form.complaint = sentence
      dialog = .form(form)
    } else {
      message = Message(sentence, .alarm)
    }
  }

  /// The disk refused: what was typed stays where it is, and a journal that is dead can go on elsewhere.
  mutating func hold(_ failure: SaveFailure) {
    let cell = entry.typed.map { _ in Unsaved.Place(row: entry.row, column: entry.column) }
    unsaved = Unsaved(failure: failure, cell: cell, sheetCell: typedSheetCell)
    if case .form(var form) = dialog {
      form.complaint = Words.notSaved(failure)
      dialog = .form(form)
    }
    if failure == .dead {
      setAside = dialog
      askForOtherDisk()
    }
  }

  /// How much room is left; where there is some again and nothing waits for it, nothing is unsaved any more.
  mutating func measure(_ free: Int?) {
    spaceLow = free.flatMap { $0 < Self.littleSpace ? $0 : nil }
    guard unsaved?.failure == .full, let free, free >= Self.littleSpace else { return }
    if typedDigits == nil, dialog == nil { unsaved = nil }
  }

  mutating func moved(to folder: String) {
    unsaved = nil
    dialog = setAside
    setAside = nil
    message = Message(Words.moved(to: folder), .good)
  }
}
