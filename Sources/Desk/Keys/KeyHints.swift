internal import Scoring

extension Desk {
  /// What works here and now, in the order of use: the key bar shows as much as fits, the help shows all.
  var hints: [KeyHint] {
    switch dialog {
    case .form(let form): return (form.asksForReason ? KeyTable.reasonForm : KeyTable.form).map(\.hint)
    case .choice: return KeyTable.choice.map(\.hint)
    case .page: return KeyTable.page.map(\.hint)
    case .finder: return KeyTable.finder.map(\.hint)
    case nil: break
    }
    switch screen {
    case .welcome: return KeyTable.welcome.map(\.hint)
    case .entry: return entry.typed == nil ? KeyTable.entry.map(\.hint) : KeyTable.typing.map(\.hint)
    case .ranking: return KeyTable.ranking.map(\.hint)
    case .ruling: return KeyTable.ruling.map(\.hint)
    case .signOff: return KeyTable.signOff.map(\.hint)
    case .log: return KeyTable.log.map(\.hint)
    case .people: return KeyTable.people.map(\.hint)
    }
  }

  /// The keys that work on every screen; no dialog lets them through.
  var hintsEverywhere: [KeyHint] {
    dialog == nil ? KeyTable.everywhere.map(\.hint) : []
  }
}
