internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  mutating func updateScheme(_ key: Key, _ state: CompetitionState) -> [Effect] {
    guard let contest = state.contest(contestNumber) else { return [] }
    switch KeyTable.scheme(scheme.mode).command(for: key) {
    case .start: start(contest, state)
    case .change: change(contest, state)
    case .edit: if let row = scheme.row { ask(for: row, adding: false) }
    case .addModule: add(.module(scheme.shown.place(after: scheme.row)))
    case .addAspect:
      guard let module = scheme.row?.module ?? scheme.shown.modules.indices.last else {
        message = Message(Words.firstAModule, .question)
        break
      }
      add(.aspect(module: module, scheme.shown.place(after: scheme.row, in: module)))
    case .addPenalty: add(.penalty(scheme.shown.penalties.count))
    case .remove: remove()
    case .adopt: return adopt(contest, state)
    case .drop: askToDropDraft()
    case .move(let move): scheme.cursor = move.row(from: scheme.cursor, of: max(1, scheme.count), page: schemeRows)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }

  private mutating func start(_ contest: Contest, _ state: CompetitionState) {
    guard mayRecord(state), let rulebook = state.rulebook else { return }
    let templates = SchemeTemplate.allCases
    guard templates.indices.contains(scheme.cursor) else { return }
    scheme.edit(templates[scheme.cursor].draft(under: rulebook, title: Words.schemeTitle(contest)))
    scheme.cursor = 0
    message = Message(Words.draftBegun, .good)
  }

  private mutating func change(_ contest: Contest, _ state: CompetitionState) {
    guard mayRecord(in: contest) else { return }
    if let fixed = scheme.fixed {
      message = Message(Words.refusal(fixed, of: nil, in: state), .alarm)
      return
    }
    scheme.edit(scheme.shown)
  }

  /// Asks for what is to be added; nothing is in the draft before the form is answered.
  private mutating func add(_ row: SchemeRow) { ask(for: row, adding: true) }

  private mutating func remove() {
    guard let row = scheme.row, row.isRemovable else {
      message = Message(Words.notRemovable, .question)
      return
    }
    var draft = scheme.shown
    if case .module(let at) = row, draft.modules[at].aspects.count > 1 {
      dialog = .choice(
        Choice(
          Words.removeModule(draft.modules[at]),
          [
            Choice.Option(label: Words.changeNothing, answer: .leave),
            Choice.Option(label: Words.removeIt, answer: .removeModule(at)),
          ]))
      return
    }
    draft.remove(row)
    scheme.edit(draft)
    message = Message(Words.removed, .good)
  }

  /// Takes a module out of the draft.
  mutating func removeModule(_ at: Int) {
    var draft = scheme.shown
    draft.remove(.module(at))
    scheme.edit(draft)
    message = Message(Words.removed, .good)
  }

  private mutating func askToDropDraft() {
    dialog = .choice(
      Choice(
        Words.dropDraft,
        [
          Choice.Option(label: Words.workOn, answer: .leave),
          Choice.Option(label: Words.dropIt, answer: .dropScheme),
        ]))
  }

  /// Reads the draft as the journal would take it: what is wrong is told at its row; else it is taken into use.
  private mutating func adopt(_ contest: Contest, _ state: CompetitionState) -> [Effect] {
    guard mayRecord(in: contest), let rulebook = state.rulebook else { return [] }
    let text = scheme.shown.text
    do throws(MarkingProblem) {
      _ = try MarkingScheme(reading: text, under: rulebook)
    } catch {
      scheme.tell(error)
      message = Message(Words.notYetInUse, .alarm)
      return []
    }
    let intent = Intent.adopt(contest: contestNumber, scheme: text, reason: "")
    do throws(Refusal) {
      _ = try state.decide(intent, by: person)
    } catch {
      guard error == .reasonNeeded else { return [.act(intent)] }
      dialog = .form(
        Form(
          .scheme(.adopt(text)), Words.adoptTitle, facts: [Words.adoptFact(isFirst: contest.marking == nil)],
          fields: [Form.Field(label: Words.reason)]))
      return []
    }
    return [.act(intent)]
  }

  /// The rows of the scheme on the screen: below its state and its head, above what is told of the row under the cursor.
  var schemeRows: Int { max(1, bodyRows - 3) }
}

extension SchemeRow {
  /// The module a row stands in.
  var module: Int? {
    switch self {
    case .module(let at), .panel(let at), .aspect(let at, _): at
    case .title, .component, .join, .deducting, .penalty, .rounding, .secondKeying, .papers: nil
    }
  }

  /// Whether it can be taken out of the scheme: modules, aspects and penalties.
  var isRemovable: Bool {
    switch self {
    case .module, .aspect, .penalty: true
    case .title, .component, .join, .panel, .deducting, .rounding, .secondKeying, .papers: false
    }
  }
}

extension MarkingDraft {
  /// Where a new module stands: behind the one a row is in, else at the end.
  func place(after row: SchemeRow?) -> Int { min(modules.count, (row?.module ?? modules.count) + 1) }

  /// Where a new aspect of a module stands: behind the one under the cursor, else at the end.
  func place(after row: SchemeRow?, in module: Int) -> Int {
    if case .aspect(module, let at) = row { return at + 1 }
    return modules[module].aspects.count
  }

  /// Takes a row out, and with a module its penalties.
  mutating func remove(_ row: SchemeRow) {
    switch row {
    case .module(let at):
      let gone = modules.remove(at: at)
      penalties.removeAll { $0.module == gone.id }
    case .aspect(let module, let at): modules[module].aspects.remove(at: at)
    case .penalty(let at): penalties.remove(at: at)
    case .title, .component, .join, .panel, .deducting, .rounding, .secondKeying, .papers: break
    }
  }
}
