internal import Competition
internal import Scoring
internal import Terminal

/// The sign-off: what is open or, where nothing is, what the head referee should see before signing; listed when the
/// screen opens and after each record made there.
struct SignOffPage: Hashable, Sendable {
  /// What the sign-off waits for.
  private(set) var open: [OpenItem] = []
  /// What is not known and does not stand in the way.
  private(set) var questions: [Todo] = []
  /// How many are on the list, competed, are ranked, are out and why.
  private(set) var counts = Words.both("", "")
  private(set) var review: [Bilingual] = []
  /// The row under the cursor, the questions behind what is open; or the first line of the review on the screen.
  var cursor = 0

  /// The rows a cursor can be on.
  var rows: Int { open.count + questions.count }

  mutating func refresh(_ contest: Contest?, in state: CompetitionState, today: Day?) {
    guard let contest else { return }
    open = contest.openItems
    // What warns is among the open items already.
    questions = Todo.all(of: contest, in: state, today: today).filter { !$0.isWarning }
    counts = Words.counts(contest)
    review = open.isEmpty ? Words.review(contest, in: state) : []
    cursor = min(cursor, max(0, rows - 1))
  }
}

extension Desk {
  mutating func updateSignOff(_ key: Key, _ state: CompetitionState) -> [Effect] {
    guard let contest = state.contest(contestNumber) else { return [] }
    switch KeyTable.signOff.command(for: key) {
    case .sign: askToSign(contest, state)
    case .jump: return jump(contest, state)
    case .enrolReferee: askForReferee(state)
    case .reopen: askToReopen(contest)
    case .move(let move):
      let lines = signOff.open.isEmpty ? signOffLines(contest, state).count - reviewRows + 1 : signOff.rows
      signOff.cursor = move.row(from: signOff.cursor, of: max(1, lines), page: reviewRows)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }

  private mutating func askToSign(_ contest: Contest, _ state: CompetitionState) {
    guard mayRecord(state) else { return }
    guard signOff.open.isEmpty else {
      message = Message(Words.refusal(.open(signOff.open), of: nil, in: state), .alarm)
      return
    }
    guard let referee = state.headReferee, referee.key != nil else {
      message = Message(Words.noHeadReferee, .question)
      return
    }
    dialog = .form(
      Form(
        .sign, Words.signTitle(referee.name), facts: Words.signFacts(contest),
        fields: [Form.Field(label: Words.passphrase, editor: LineEditor(isSecret: true))]))
  }

  private mutating func askToReopen(_ contest: Contest) {
    guard mayEnrol() else { return }
    guard let seal = contest.seal else {
      message = Message(Words.notSealed)
      return
    }
    dialog = .form(
      Form(
        .reopen, Words.reopenTitle(seal.signer), facts: [Words.reopenFact],
        fields: [
          Form.Field(label: Words.reason),
          Form.Field(label: Words.passphrase, editor: LineEditor(isSecret: true)),
        ]))
  }

  /// Asks for the head referee's name and passphrase, and for a reason where one stands already.
  mutating func askForReferee(_ state: CompetitionState) {
    guard mayRecord(state) else { return }
    let standing = state.headReferee
    var fields = [
      Form.Field(label: Words.refereeName),
      Form.Field(label: Words.passphrase, editor: LineEditor(isSecret: true)),
      Form.Field(label: Words.passphraseAgain, editor: LineEditor(isSecret: true)),
    ]
    if standing != nil { fields.append(Form.Field(label: Words.reason)) }
    dialog = .form(
      Form(
        .enrolReferee(replacing: standing != nil), Words.enrolRefereeTitle,
        facts: [Words.passphraseFact] + (standing.map { [Words.replacesReferee($0.name)] } ?? []), fields: fields))
  }

  /// To the place where the row under the cursor is dealt with: what is open, or a question.
  private mutating func jump(_ contest: Contest, _ state: CompetitionState) -> [Effect] {
    guard contest.seal == nil, !signOff.open.isEmpty else {
      guard !signOff.questions.isEmpty else { return [] }
      compliance.turn(to: .questions)
      return go(.compliance, state)
    }
    guard signOff.open.indices.contains(signOff.cursor) else {
      let at = signOff.cursor - signOff.open.count
      if signOff.questions.indices.contains(at) { answer(signOff.questions[at], contest, state) }
      return []
    }
    switch signOff.open[signOff.cursor] {
    case .missing(let contestant, let columns):
      goTo(contestant, state)
      if entry.typed == nil { entry.column = columns.first ?? 0 }
    case .marksDiffer(let contestants, let column):
      if let first = contestants.first { goTo(first, state) }
      if entry.typed == nil { entry.column = column }
    case .conflict(let contestant): goTo(contestant, state)
    case .ineligible(let contestant, _):
      goTo(contestant, state)
      message = Message(Words.declareVoid, .question)
    case .warning(let rule, let contestant):
      let warnings = Todo.Warning.all(of: contest, in: state, today: today)
      if let warning = warnings.first(where: { $0.rule == rule && $0.contestant == contestant }) {
        askToWaive(warning, contest)
      }
    case .dispute(let fact): ask(for: fact, contest)
    case .tie: return go(.ruling, state)
    case .nobody: message = Message(Words.emptyRoster, .question)
    case .unkeyed, .unverified, .difference, .markingConflict, .spread, .sampleNotDrawn, .papers, .ownUnit, .emptySeat,
      .codedUnsigned, .undecoded:
      break
    }
    return []
  }
}
