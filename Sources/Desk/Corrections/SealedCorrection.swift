internal import Competition
internal import Scoring

/// A correction of what is sealed, before its reason is known.
enum SealedCorrection: Hashable, Sendable {
  case cell(contestant: Int, column: Int, Scoring.Cell)
  case status(contestant: Int, Exclusion?)
  case score(SheetCell, Mark)

  /// What is to be recorded, once the seals are lifted.
  func intent(reason: String, in contest: Contest) -> Intent {
    let number = contest.setUp.contest
    switch self {
    case .cell(let contestant, let column, let cell):
      return .key(
        contest: number, entry: contest.roster[contestant].entry, component: contest.scheme.columns[column].id, cell,
        replacing: contest.refs(contestant, column: column), reason: reason)
    case .status(let contestant, let exclusion):
      return .declare(contest: number, entry: contest.roster[contestant].entry, exclusion, reason: reason)
    case .score(let cell, let mark):
      return .score(
        contest: number, contest.score(mark, cell),
        replacing: contest.scoreRefs(cell.subject, cell.place, cell.keying), reason: reason)
    }
  }
}

extension Desk {
  /// Whether something may be recorded of a contest, if need be past its seal; says what that takes.
  mutating func mayCorrect(_ contest: Contest) -> Bool {
    guard mayRecord(in: contest, evenSealed: true) else { return false }
    if let seal = contest.outermostSeal { message = Message(Words.correctingSealed(seal.signer), .question) }
    return true
  }

  /// Shows what a correction of something sealed would change for everybody, and asks for its reason and for the head
  /// referee's passphrase.
  mutating func ask(toCorrect correction: SealedCorrection, _ contest: Contest, _ state: CompetitionState) {
    guard let referee = state.headReferee, referee.key != nil else {
      message = Message(Words.noHeadReferee, .question)
      return
    }
    // No consequence hangs on the words of the reason, but without one nothing is corrected.
    let intent = correction.intent(reason: Words.reason.zh, in: contest)
    do throws(Refusal) {
      let would = try state.consequences(of: intent, by: person)
      dialog = .form(
        Form(
          .correctSealed(correction), Words.correctSealedTitle(referee.name),
          facts: Words.correctionHead(correction, in: contest) + Words.consequences(would, in: state),
          fields: [
            Form.Field(label: Words.reason),
            Form.Field(label: Words.passphrase, editor: LineEditor(isSecret: true)),
          ]))
    } catch {
      message = Message(Words.refusal(error, of: intent, in: state), .alarm)
    }
  }

  /// The form for a correction of something sealed becomes its effect.
  func correctSealed(_ form: Form, _ correction: SealedCorrection, _ contest: Contest) -> [Effect] {
    let reason = form.value(0)
    return [
      .correctSealed(
        correction.intent(reason: reason, in: contest), in: contestNumber, reason: reason, passphrase: form.value(1))
    ]
  }
}
