internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  func drawSignOff(_ contest: Contest, _ state: CompetitionState, on frame: inout Frame) {
    guard contest.seal == nil, !signOff.open.isEmpty else { return drawText(contest, state, on: &frame) }
    var row = Self.bodyTop
    for line in Wrapping.lines(say(signOff.counts), width: size.columns - 2) {
      frame.put(line, row: row, column: 1, role: .text)
      row += 1
    }
    let referee = state.headReferee.map { Words.refereeIs($0.name) } ?? Words.noHeadReferee
    frame.put(say(referee), row: row, column: 1, role: state.headReferee == nil ? .question : .text)
    row += 2
    for shown in Listing.window(cursor: line(of: signOff.cursor), count: lineCount, rows: max(1, footTop - row)) {
      draw(line: shown, contest, row: row, on: &frame)
      row += 1
    }
  }

  /// The lines of the list: a head, what is open, and behind a blank line another head and the questions.
  private var lineCount: Int {
    1 + signOff.open.count + (signOff.questions.isEmpty ? 0 : 2 + signOff.questions.count)
  }

  private func line(of row: Int) -> Int { row + (row < signOff.open.count ? 1 : 3) }

  private func draw(line: Int, _ contest: Contest, row: Int, on frame: inout Frame) {
    let open = signOff.open.count
    switch line {
    case 0: frame.put(say(Words.openHead(open)), row: row, column: 1, role: .alarm)
    case open + 1: break
    case open + 2:
      let head = Words.questionsHead(signOff.questions.count)
      frame.put(Width.cut(say(head), to: size.columns - 2), row: row, column: 1, role: .question)
    default:
      let at = line <= open ? line - 1 : line - 3
      let text =
        line <= open
        ? Words.openItem(signOff.open[at], in: contest) : Words.todo(signOff.questions[at - open], in: contest)
      frame.put(Width.cut(say(text), to: size.columns - 4), row: row, column: 3, role: .text)
      guard at == signOff.cursor else { return }
      frame.style(row: row, column: 0, width: size.columns, role: .selected)
      frame.cursor = Point(row: row, column: 1)
    }
  }

  /// What is read before signing, or what was signed: longer than the screen now and then.
  private func drawText(_ contest: Contest, _ state: CompetitionState, on frame: inout Frame) {
    let lines = signOffLines(contest, state)
    let top = max(0, min(signOff.cursor, lines.count - reviewRows))
    for (line, text) in lines.dropFirst(top).prefix(reviewRows).enumerated() {
      frame.put(text.0, row: Self.bodyTop + line, column: 1, role: text.1)
    }
    guard top + reviewRows < lines.count else { return }
    frame.put(say(Words.more), row: footTop - 1, column: 1, role: .dim)
  }

  /// The rows for the text before and after signing; the one below says that there is more.
  var reviewRows: Int { bodyRows }

  func signOffLines(_ contest: Contest, _ state: CompetitionState) -> [(String, Role)] {
    func wrapped(_ text: String, _ role: Role) -> [(String, Role)] {
      Wrapping.lines(text, width: size.columns - 3).map { ($0, role) }
    }
    if let seal = contest.seal {
      let appeals = contest.unsettledAppealCount
      return wrapped(say(Words.sealedBy(seal.signer)), .good)
        + (appeals == 0 ? [] : wrapped(say(Words.appealsLeft(appeals)), .question)) + [("", .text)]
        + seal.signed.statement.split(separator: "\n").flatMap { wrapped(String($0), .text) } + [("", .text)]
        + wrapped(say(Words.signature) + " " + seal.signed.signature, .dim)
    }
    switch signOff.stage {
    case .coded, .result: break
    case .decoding:
      let signer = contest.codedSeal?.signer ?? ""
      return wrapped(say(Words.codedSealedBy(signer)), .good) + [("", .text)]
        + signOff.review.flatMap { wrapped(say($0), .text) } + [("", .text)]
        + (contest.codedSeal?.signed.statement ?? "").split(separator: "\n").flatMap { wrapped(String($0), .dim) }
        + wrapped(say(Words.signature) + " " + (contest.codedSeal?.signed.signature ?? ""), .dim)
    }
    let ready =
      state.headReferee == nil
      ? wrapped(say(Words.nothingOpenButReferee), .question)
      : wrapped(say(signOff.stage == .coded ? Words.nothingOpenByCode : Words.nothingOpen), .good)
    let questions =
      signOff.questions.isEmpty
      ? []
      : [("", .text)] + wrapped(say(Words.questionsHead(signOff.questions.count)), .question)
        + signOff.questions.prefix(Self.mostQuestions).flatMap { wrapped(say(Words.todo($0, in: contest)), .text) }
    return ready + [("", .text)] + signOff.review.flatMap { wrapped(say($0), .text) } + questions
  }

  /// So many questions are listed before signing; all of them stand on their own screen.
  private static let mostQuestions = 50
}
