internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  mutating func updatePeople(_ key: Key, _ state: CompetitionState) -> [Effect] {
    let contest = state.contest(contestNumber)
    switch people.tab {
    case .people: break
    case .judges: if let contest { return updateJudges(key, contest, state) }
    case .statistics: if let contest { return updateStatistics(key, contest, state) }
    case .codes: if let contest { return updateCodes(key, contest, state) }
    }
    switch KeyTable.people.command(for: key) {
    case .take: return takeKeyboard(state)
    case .enrolScorekeeper: askForScorekeeper()
    case .enrolReferee: askForReferee(state)
    case .enrolOther: askForOther()
    case .choosePIN: askForPIN(state)
    case .move(let move):
      people.cursor = move.row(from: people.cursor, of: max(1, state.people.count), page: peopleRows)
    case nil:
      if people.hasTabs, let command: PeopleTabCommand = KeyTable.peopleTabs.command(for: key) {
        return turnPeople(command, state)
      }
      message = Message(Words.noSuchKey)
    }
    return []
  }

  /// Opens another part of the screen.
  mutating func turnPeople(_ command: PeopleTabCommand, _ state: CompetitionState) -> [Effect] {
    switch command {
    case .next: people.turn(by: 1)
    case .previous: people.turn(by: -1)
    case .tab(let tab): people.turn(to: tab)
    }
    people.refresh(state.contest(contestNumber))
    return []
  }

  /// The rows of the open part that are on the screen.
  var peopleRows: Int { max(1, bodyRows - (people.hasTabs ? 1 : 0)) }

  // MARK: - Who is at the keyboard

  /// The person under the cursor sits down, with the PIN where there is one.
  private mutating func takeKeyboard(_ state: CompetitionState) -> [Effect] {
    guard state.people.indices.contains(people.cursor) else { return [] }
    let chosen = state.people[people.cursor]
    // Where nothing but marks is keyed, nobody else has anything to do here.
    guard chosen.duty != .headReferee || state.contests.contains(where: { $0.marking != nil }) else {
      message = Message(Words.onlyScorekeepersKey, .question)
      return []
    }
    guard typedDigits == nil || chosen.name == person else {
      message = Message(Words.finishTyping(typedDigits ?? ""), .question)
      return []
    }
    guard chosen.pin != nil, chosen.name != person else {
      sitDown(chosen, state)
      return []
    }
    dialog = .form(
      Form(
        .people(.take(chosen.name)), Words.pinTitle(chosen),
        fields: [Form.Field(label: Words.pin, editor: LineEditor(isSecret: true))]))
    return []
  }

  /// Somebody is at the keyboard from now on; the screen of their duty opens.
  mutating func sitDown(_ chosen: Person, _ state: CompetitionState) {
    person = chosen.name
    dialog = nil
    message = Message(Words.atKeyboard(chosen), .good)
    switch chosen.duty {
    case .scorekeeper: screen = .entry
    case .secondKeyer:
      if state.contest(contestNumber)?.hasSheets ?? false { _ = go(.secondKeying, state) }
    case .codeKeeper:
      if people.hasTabs { people.turn(to: .codes) }
      refresh(state)
    case .supervisor, .headReferee: refresh(state)
    }
    message = Message(Words.atKeyboard(chosen), .good)
  }

  /// Asks who sits down at the keyboard.
  mutating func askForScorekeeper() {
    guard mayEnrol() else { return }
    dialog = .form(
      Form(
        .enrolScorekeeper, Words.enrolScorekeeperTitle, facts: [Words.enrolScorekeeperFact],
        fields: [Form.Field(label: Words.scorekeeperName)]))
  }

  private mutating func askForOther() {
    guard mayEnrol() else { return }
    let duties: [Duty] = [.secondKeyer, .codeKeeper, .supervisor]
    dialog = .form(
      Form(
        .people(.enrol), Words.enrolOtherTitle, facts: Words.dutyFacts,
        fields: [
          Form.Field(label: Words.name),
          Form.Field(
            label: Words.duty, options: duties.map { Form.Field.Option(value: $0.rawValue, label: Words.duty($0)) }),
        ]))
  }

  // MARK: - PINs

  /// One's own PIN; somebody else's only as head referee, and with a reason.
  private mutating func askForPIN(_ state: CompetitionState) {
    guard mayEnrol(), state.people.indices.contains(people.cursor) else { return }
    let chosen = state.people[people.cursor]
    let isOwn = chosen.name == person
    guard isOwn || chosen.pin != nil else {
      message = Message(Words.ownPINFirst(chosen), .question)
      return
    }
    guard isOwn || state.person(person)?.duty == .headReferee else {
      message = Message(Words.refereeChangesPIN, .question)
      return
    }
    var fields = [Words.pin, Words.pinAgain].map {
      Form.Field(label: $0, editor: LineEditor(isSecret: true))
    }
    if !isOwn { fields.append(Form.Field(label: Words.reason)) }
    dialog = .form(
      Form(.people(.choosePIN(chosen.name)), Words.choosePINTitle(chosen), facts: [Words.pinFact], fields: fields))
  }

  mutating func choosePIN(_ form: Form, _ name: String) -> [Effect] {
    var form = form
    guard form.value(0) == form.value(1) else {
      form.askForSecretsAgain()
      return complain(form, Words.pinsDiffer, at: form.focus)
    }
    let reason = form.fields.count > 2 ? form.value(2) : ""
    return [.choosePIN(name: name, pin: form.value(0).plain, reason: reason)]
  }
}
