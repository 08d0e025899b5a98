internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  mutating func updateCompliance(_ key: Key, _ state: CompetitionState) -> [Effect] {
    guard let contest = state.contest(contestNumber) else { return [] }
    switch KeyTable.compliance.command(for: key) {
    case .answer: return answerRow(contest, state)
    case .explain: explainRow(contest, state)
    case .nextTab: compliance.turn(by: 1)
    case .previousTab: compliance.turn(by: -1)
    case .tab(let tab): compliance.turn(to: tab)
    case .move(let move):
      compliance.cursor = move.row(from: compliance.cursor, of: max(1, compliance.count), page: complianceRows)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }

  /// Opens the form that answers the row under the cursor; where nothing is to be answered, what it rests on.
  private mutating func answerRow(_ contest: Contest, _ state: CompetitionState) -> [Effect] {
    guard (0..<compliance.count).contains(compliance.cursor) else {
      message = Message(compliance.emptyNote, .question)
      return []
    }
    switch compliance.tab {
    case .findings:
      if let fact = compliance.findings[compliance.cursor].fact {
        ask(for: fact, contest)
      } else {
        explainRow(contest, state)
      }
    case .deadlines: ask(for: compliance.deadlines[compliance.cursor].fact, contest)
    case .questions: return answer(compliance.todos[compliance.cursor], contest, state)
    case .facts: ask(for: ContestFact.plain[compliance.cursor], contest)
    }
    return []
  }

  mutating func answer(_ todo: Todo, _ contest: Contest, _ state: CompetitionState) -> [Effect] {
    switch todo {
    case .contest(let question):
      if let fact = question.fact { ask(for: fact, contest) }
    case .contestant(let contestant, let asked): ask(asked, of: contestant, contest)
    case .warning(let warning): askToWaive(warning, contest)
    case .pastWinners: message = Message(Words.importWinners, .question)
    case .appeal(let appeal, _):
      let effects = go(.register, state)
      register.go(toAppeal: appeal.number)
      return effects
    }
    return []
  }

  private mutating func explainRow(_ contest: Contest, _ state: CompetitionState) {
    guard (0..<compliance.count).contains(compliance.cursor) else {
      message = Message(compliance.emptyNote, .question)
      return
    }
    switch compliance.tab {
    case .findings: dialog = .page(Words.page(on: compliance.findings[compliance.cursor], in: contest, state))
    case .deadlines: dialog = .page(Words.page(on: compliance.deadlines[compliance.cursor], under: state.rulebook))
    case .questions:
      dialog = .page(Words.page(on: compliance.todos[compliance.cursor], in: contest, under: state.rulebook))
    case .facts: dialog = .page(Words.page(on: ContestFact.plain[compliance.cursor], in: contest))
    }
  }

  /// The rows of the open part that are on the screen: below the tabs, above what is told of the row under the cursor.
  var complianceRows: Int { max(1, bodyRows - 3) }
}

// MARK: - The forms

extension Desk {
  /// Asks for a fact of the contest, and for a reason where something is known already.
  mutating func ask(for fact: ContestFact, _ contest: Contest) {
    guard mayRecord(in: contest, evenSealed: fact.isFreeOfResults) else { return }
    let standing = contest.recorded(fact) ?? contest.setUp(fact)
    var fields = Form.Field.asking(fact, standing, in: contest.provisions, isOptional: standing != nil)
    if standing != nil || !contest.refs(of: fact).isEmpty { fields.append(Form.Field(label: Words.reason)) }
    dialog = .form(
      Form(
        .state(fact), Words.factTitle(fact, in: contest.provisions), facts: Words.factHints(fact, contest),
        fields: fields))
  }

  /// Asks for what is not known of a contestant, the level held among a list.
  private mutating func ask(_ asked: [Todo.Asked], of contestant: Int, _ contest: Contest) {
    let particulars = asked.compactMap(\.particular)
    guard !particulars.isEmpty else {
      message = Message(Words.nothingToType, .question)
      return
    }
    guard mayRecord(in: contest) else { return }
    let known = contest.roster[contestant].particulars
    var fields = particulars.map { $0.field(known) }
    if contest.needsReason(toAmend: particulars, of: contestant) { fields.append(Form.Field(label: Words.reason)) }
    dialog = .form(
      Form(
        .amend(contestant: contestant, particulars), Words.amendTitle(contest.roster[contestant]),
        facts: asked.map(Words.asked), fields: fields))
  }

  mutating func askToWaive(_ warning: Todo.Warning, _ contest: Contest) {
    guard mayRecord(in: contest) else { return }
    dialog = .form(
      Form(
        .waive(rule: warning.rule, contestant: warning.contestant), Words.waiveTitle(warning, in: contest),
        facts: Words.waiveFacts(warning, by: person), fields: [Form.Field(label: Words.reason)]))
  }

  /// What the form says becomes an intent, or the form says what is wrong.
  mutating func state(_ form: Form, _ fact: ContestFact, _ contest: Contest) -> [Effect] {
    let reason = form.fields.last?.label == Words.reason ? form.value(form.fields.count - 1) : ""
    switch form.stated([fact], from: 0) {
    case .failure(let wrong): return complain(form, Words.wrongValue(wrong, in: contest.provisions), at: wrong.at)
    case .success(let stated):
      // A fact that was known and is emptied is taken back.
      return [
        .act(
          .state(
            contest: contestNumber, stated.isEmpty ? [StatedFact(fact, "")] : stated, reason: reason))
      ]
    }
  }

  mutating func amend(_ form: Form, _ contestant: Int, _ particulars: [Particular], _ contest: Contest) -> [Effect] {
    var known = contest.roster[contestant].particulars
    for (at, particular) in particulars.enumerated() where !particular.take(form.value(at), into: &known) {
      return complain(form, Words.wrongDay(Words.particular(particular)), at: at)
    }
    let reason = form.fields.count > particulars.count ? form.value(particulars.count) : ""
    return [
      .act(.amend(contest: contestNumber, entry: contest.roster[contestant].entry, known, reason: reason))
    ]
  }
}

extension Contest {
  /// What is known by a fact: the notice's word, else what was stated, else what the contest was set up with.
  func known(_ fact: ContestFact) -> FactValue? { notice(fact) ?? recorded(fact) ?? setUp(fact) }

  /// What the contest was set up with, where that is one of the facts.
  fileprivate func setUp(_ fact: ContestFact) -> FactValue? {
    if fact == .date { return Day(iso: setUp.date).map(FactValue.day) }
    if fact == .tier { return setUp.tier.map(FactValue.tier) }
    return nil
  }

  /// Whether an answer about a contestant takes the place of something that was said, so that it needs a reason.
  fileprivate func needsReason(toAmend asked: [Particular], of contestant: Int) -> Bool {
    let known = roster[contestant].particulars
    guard particularsRefs(contestant).isEmpty else { return true }
    if known == Particulars() { return false }
    let onlyRegistered = known == Particulars(level: known.level, union: known.union)
    return !onlyRegistered || asked.contains(.level) || asked.contains(.union)
  }
}
