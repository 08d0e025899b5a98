internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  mutating func updateCodes(_ key: Key, _ contest: Contest, _ state: CompetitionState) -> [Effect] {
    switch KeyTable.codes.command(for: key) {
    case .open: openCodesRow(contest, state)
    case .draw: askToDraw(contest)
    case .lay: askToLay(contest, state)
    case .tabs(let command): return turnPeople(command, state)
    case .move(let move):
      people.codes.cursor = move.row(
        from: people.codes.cursor, of: max(1, people.codes.rows.count), page: peopleRows)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }

  /// What the row under the cursor holds: the draw, a layer's table for who may see it, or the form for the next one.
  private mutating func openCodesRow(_ contest: Contest, _ state: CompetitionState) {
    switch people.codes.row {
    case .draw:
      guard contest.codes.draw != nil else { return askToDraw(contest) }
      guard contest.mayShowDraw(to: state.person(person)) else {
        message = Message(Words.drawIsHidden, .question)
        return
      }
      dialog = .page(Words.drawPage(contest))
    case .layer(let layer):
      guard contest.mayShow(layer: layer, to: person) else {
        message = Message(Words.layerIsHidden(contest.codes.layers[layer - 1].keeper), .question)
        return
      }
      dialog = .page(Words.layerPage(layer, contest))
    case .next: askToLay(contest, state)
    case nil: break
    }
  }

  private mutating func askToDraw(_ contest: Contest) {
    guard mayRecord(in: contest) else { return }
    guard contest.codes.layers.isEmpty else {
      message = Message(Words.drawStands, .question)
      return
    }
    var fields: [Form.Field] = [
      .line(Words.stationsLabel, contest.codes.draw.map { String($0.stations) } ?? ""),
      .line(Words.seedLabel, "", isOptional: true),
    ]
    if contest.codes.draw != nil { fields.append(Form.Field(label: Words.reason)) }
    dialog = .form(Form(.people(.draw), Words.drawTitle, facts: [Words.drawFact], fields: fields))
  }

  private mutating func askToLay(_ contest: Contest, _ state: CompetitionState) {
    guard mayRecord(in: contest) else { return }
    guard case .next(let layer) = people.codes.rows.last else {
      message = Message(Words.noFurtherLayer, .question)
      return
    }
    guard state.person(person)?.duty == .codeKeeper else {
      message = Message(Words.keeperLays, .question)
      return
    }
    dialog = .form(
      Form(
        .people(.layCodes), Words.layTitle(layer, by: person), facts: Words.layFacts(layer),
        fields: [
          .line(Words.firstCodeLabel, String(contest.freeCode)), .line(Words.seedLabel, "", isOptional: true),
        ]))
  }

  // MARK: - What was answered

  mutating func draw(_ form: Form) -> [Effect] {
    let reason = form.fields.count > 2 ? form.value(2) : ""
    guard let stations = Int(form.value(0).plain), stations > 0 else { return complain(form, Words.wholeNumber, at: 0) }
    return [.drawLots(contest: contestNumber, seed: form.value(1), stations: stations, reason: reason)]
  }

  mutating func layCodes(_ form: Form) -> [Effect] {
    guard let first = Int(form.value(0).plain), first > 0 else { return complain(form, Words.wholeNumber, at: 0) }
    return [.layCodes(contest: contestNumber, seed: form.value(1), first: first)]
  }
}
