internal import Competition

extension Desk {
  /// What works here and now, in the order of use: the key bar shows as much as fits, the help shows all.
  ///
  /// A key that could only say no here is left out.
  func hints(_ state: CompetitionState) -> [KeyHint] {
    switch dialog {
    case .form(let form): return form.keys.map(\.hint)
    case .choice: return KeyTable.choice.map(\.hint)
    case .page: return KeyTable.page.map(\.hint)
    case .finder: return KeyTable.finder.map(\.hint)
    case nil: break
    }
    switch screen {
    case .welcome:
      return KeyTable.welcome.filter { $0.command != .open || !welcome.folders.isEmpty }.map(\.hint)
    case .entry: return entry.typed == nil ? KeyTable.entry.map(\.hint) : KeyTable.typing.map(\.hint)
    case .ranking: return KeyTable.ranking.map(\.hint)
    case .ruling: return ruling.tie == nil ? [] : KeyTable.ruling.map(\.hint)
    case .signOff: return KeyTable.signOff.filter { offers($0.command, state) }.map(\.hint)
    case .log:
      return log.isFiltering
        ? KeyTable.filter.map(\.hint) : KeyTable.log.filter { offers($0.command) }.map(\.hint)
    case .people: return KeyTable.people.map(\.hint)
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
    switch command {
    case .sign: return !isSealed && signOff.open.isEmpty && state.headReferee != nil
    case .jump: return !isSealed && !signOff.open.isEmpty
    case .move: return true
    case .enrolReferee: return !isSealed
    case .reopen: return isSealed
    case nil: return false
    }
  }

  /// The keys that work on every screen; no dialog lets them through.
  var hintsEverywhere: [KeyHint] {
    dialog == nil ? KeyTable.everywhere.map(\.hint) : []
  }
}
