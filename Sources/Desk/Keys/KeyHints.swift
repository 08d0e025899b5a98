internal import Competition

extension Desk {
  /// What works here and now, in the order of use: the key bar shows as much as fits, the help shows all.
  ///
  /// A key that could only say no here is left out.
  func hints(_ state: CompetitionState) -> [KeyHint] {
    if lock != nil { return KeyTable.lock.map(\.hint) }
    switch dialog {
    case .form(let form):
      let hasOneField = form.fields.count == 1
      return form.keys.filter { !hasOneField || $0.command != .forward && $0.command != .backward }.map(\.hint)
    case .choice: return KeyTable.choice.map(\.hint)
    case .page: return KeyTable.page.map(\.hint)
    case .finder(let finder): return finder.keys.map(\.hint)
    case nil: break
    }
    switch screen {
    case .welcome:
      return KeyTable.welcome.filter { offers($0.command) }.map(\.hint)
    case .entry:
      guard entry.typed == nil else { return KeyTable.typing.map(\.hint) }
      if let contest = state.contest(contestNumber), !showsGrid(contest) {
        return sheetHints(isClosed: isClosed(state))
      }
      let back = state.contest(contestNumber)?.hasSheets == true ? KeyTable.fromGrid.map(\.hint) : []
      return back + KeyTable.entry.filter { offers($0.command, state) }.map(\.hint)
    case .ranking:
      let isByCode = state.contest(contestNumber)?.isRankedByCode ?? false
      return isByCode ? KeyTable.codedRanking.map(\.hint) : KeyTable.ranking.map(\.hint)
    case .secondKeying: return secondKeyingHints(state)
    case .ruling:
      if let contest = state.contest(contestNumber), contest.hasSheets {
        return rulingHints(isClosed: isClosed(state))
      }
      guard ruling.tie != nil else { return [] }
      return KeyTable.ruling.filter { !isClosed(state) || $0.command != .pick && $0.command != .putBack }.map(\.hint)
    case .signOff: return KeyTable.signOff.filter { offers($0.command, state) }.map(\.hint)
    case .results: return KeyTable.results.map(\.hint)
    case .compliance: return KeyTable.compliance.filter { readOnly == nil || $0.command != .answer }.map(\.hint)
    case .log:
      return log.isFiltering
        ? KeyTable.filter.map(\.hint) : KeyTable.log.filter { offers($0.command) }.map(\.hint)
    case .scheme: return KeyTable.scheme(scheme.mode).filter { offers($0.command) }.map(\.hint)
    case .people: return peopleHints(state)
    case .paperwork: return KeyTable.paperwork.map(\.hint)
    case .register: return KeyTable.register.filter { offers($0.command) }.map(\.hint)
    }
  }

  /// Whether no mark, status or ruling can be recorded here.
  func isClosed(_ state: CompetitionState) -> Bool {
    readOnly != nil || state.contest(contestNumber)?.seal != nil
  }

  /// What is sealed is corrected with the head referee's passphrase, but never taken back with a key.
  private func offers(_ command: EntryCommand?, _ state: CompetitionState) -> Bool {
    switch command {
    case .nextSheet, .nextCell, .previousCell, .left, .right, .find, .explain, .move: true
    case .absent, .withdrawn, .statusMenu, nil: readOnly == nil
    case .undo: !isClosed(state)
    }
  }

  private func offers(_ command: WelcomeCommand?) -> Bool {
    switch command {
    case .open, .move: !welcome.folders.isEmpty
    case .demo, .new, .openPath, nil: true
    }
  }

  private func offers(_ command: SchemeCommand?) -> Bool {
    switch command {
    case .start, .edit, .addModule, .addAspect, .addPenalty, .adopt: readOnly == nil
    case .change: readOnly == nil && scheme.fixed == nil
    case .remove: scheme.row?.isRemovable ?? false
    case .drop, .move, nil: true
    }
  }

  private func offers(_ command: RegisterCommand?) -> Bool {
    switch command {
    case .file, .report: readOnly == nil
    case .rule: readOnly == nil && register.appeal != nil
    case .amend: readOnly == nil && register.count > 0
    case .read: register.count > 0
    case .nextTab, .previousTab, .tab, .move, nil: true
    }
  }

  private func offers(_ command: LogCommand?) -> Bool {
    switch command {
    case .clear: !log.filter.text.isEmpty
    case .notices: !notices.isEmpty
    case .filter, .open, .move, nil: true
    }
  }

  private func offers(_ command: SignOffCommand?, _ state: CompetitionState) -> Bool {
    let isSealed = state.contest(contestNumber)?.seal != nil
    let isDecoding = signOff.stage == .decoding
    switch command {
    case .sign: return !isClosed(state) && !isDecoding && signOff.open.isEmpty && state.headReferee != nil
    case .decode: return !isClosed(state) && isDecoding
    case .jump: return !isSealed && signOff.rows > 0
    case .move: return true
    case .enrolReferee: return !isClosed(state)
    case .reopen: return state.contest(contestNumber)?.outermostSeal != nil && readOnly == nil
    case nil: return false
    }
  }

  /// The keys that work on every screen and always stand at the end of the bar; no dialog lets them through.
  func hintsAtTheEnd(_ state: CompetitionState) -> [KeyHint] {
    guard dialog == nil, lock == nil else { return [] }
    let contests = state.contests.count > 1 && screen != .welcome ? [KeyTable.otherContest.hint] : []
    return contests + KeyTable.everywhere.suffix(2).map(\.hint)
  }
}
