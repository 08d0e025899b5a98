internal import Competition
internal import Scoring
internal import Terminal

/// The sign-off: what is open or, where nothing is, what the head referee should see before signing; listed when the
/// screen opens and after each record made there.
struct SignOffPage: Hashable, Sendable {
  /// What is signed or opened next.
  enum Stage: Hashable, Sendable {
    /// The result by code, before anybody knows whose it is.
    case coded
    /// The layers of codes, the last one first.
    case decoding
    /// The result.
    case result
  }

  private(set) var stage = Stage.result
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
    stage = Stage(of: contest)
    switch stage {
    case .coded:
      open = contest.codedOpenItems
      questions = []
      counts = Words.codedCounts(contest)
      review = open.isEmpty ? Words.codedReview(contest, in: state) : []
    case .decoding:
      open = []
      questions = []
      review = Words.layersToOpen(contest)
    case .result:
      open = contest.openItems
      // What warns is among the open items already, and so are appeals.
      questions = Todo.all(of: contest, in: state, today: today).filter { !$0.isWarning && !$0.isAppeal }
      counts = Words.counts(contest)
      review = open.isEmpty ? Words.review(contest, in: state) : []
    }
    cursor = min(cursor, max(0, rows - 1))
  }
}

extension Desk {
  mutating func updateSignOff(_ key: Key, _ state: CompetitionState) -> [Effect] {
    guard let contest = state.contest(contestNumber) else { return [] }
    switch KeyTable.signOff.command(for: key) {
    case .sign: askToSign(contest, state)
    case .decode: askToDecode(contest, state)
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
    guard signOff.stage != .decoding else {
      message = Message(Words.decodeFirst, .question)
      return
    }
    guard signOff.open.isEmpty else {
      message = Message(Words.refusal(.open(signOff.open), of: nil, in: state), .alarm)
      return
    }
    guard let referee = state.headReferee, referee.key != nil else {
      message = Message(Words.noHeadReferee, .question)
      return
    }
    let isCoded = signOff.stage == .coded
    dialog = .form(
      Form(
        isCoded ? .signCoded : .sign, Words.signTitle(referee.name),
        facts: isCoded ? Words.signCodedFacts(contest) : Words.signFacts(contest),
        fields: [Form.Field(label: Words.passphrase, editor: LineEditor(isSecret: true))]))
  }

  private mutating func askToReopen(_ contest: Contest) {
    guard mayEnrol() else { return }
    guard let seal = contest.outermostSeal else {
      message = Message(Words.notSealed)
      return
    }
    dialog = .form(
      Form(
        .reopen, Words.reopenTitle(seal.signer),
        facts: contest.seal == nil ? [Words.reopenCodedFact, Words.reopenFact] : [Words.reopenFact],
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
}

extension SignOffPage.Stage {
  /// What comes next in a contest: behind codes first the result by code, then the codes, then the result.
  init(of contest: Contest) {
    guard contest.codes.isBlind else {
      self = .result
      return
    }
    self = contest.codedSeal == nil ? .coded : .decoding
  }
}
