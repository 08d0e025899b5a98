internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  mutating func updateRegister(_ key: Key, _ state: CompetitionState) -> [Effect] {
    guard let contest = state.contest(contestNumber) else { return [] }
    switch KeyTable.register.command(for: key) {
    case .read: readEntry()
    case .file: if mayRecord(in: contest, evenSealed: true) { askForAppeal(nil, contest) }
    case .report: if mayRecord(in: contest, evenSealed: true) { askForIncident(nil) }
    case .rule:
      guard let row = register.appeal else {
        message = Message(Words.chooseAppeal, .question)
        break
      }
      if mayRecord(in: contest, evenSealed: true) { askForAppealRuling(row.appeal, contest) }
    case .amend: amendEntry(contest)
    case .nextTab: register.turn(by: 1)
    case .previousTab: register.turn(by: -1)
    case .tab(let tab): register.turn(to: tab)
    case .move(let move):
      register.cursor = move.row(from: register.cursor, of: max(1, register.count), page: registerRows)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }

  private mutating func readEntry() {
    if let row = register.appeal {
      dialog = .page(Words.page(on: row))
    } else if let incident = register.incident {
      dialog = .page(Words.page(on: incident))
    } else {
      message = Message(Words.nothingOnRegister, .question)
    }
  }

  private mutating func amendEntry(_ contest: Contest) {
    guard register.count > 0 else {
      message = Message(Words.nothingOnRegister, .question)
      return
    }
    guard mayRecord(in: contest, evenSealed: true) else { return }
    if let row = register.appeal { askForAppeal(row.appeal, contest) }
    if let incident = register.incident { askForIncident(incident) }
  }
}
