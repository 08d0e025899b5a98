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
    frame.put(say(Words.openHead(signOff.open.count)), row: row, column: 1, role: .alarm)
    row += 1
    for at in Listing.window(cursor: signOff.cursor, count: signOff.open.count, rows: max(1, footTop - row)) {
      let item = say(Words.openItem(signOff.open[at], in: contest))
      frame.put(Width.cut(item, to: size.columns - 4), row: row, column: 3, role: .text)
      if at == signOff.cursor {
        frame.style(row: row, column: 0, width: size.columns, role: .selected)
        frame.cursor = Point(row: row, column: 1)
      }
      row += 1
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
      return wrapped(say(Words.sealedBy(seal.signer)), .good) + [("", .text)]
        + seal.signed.statement.split(separator: "\n").flatMap { wrapped(String($0), .text) } + [("", .text)]
        + wrapped(say(Words.signature) + " " + seal.signed.signature, .dim)
    }
    let ready =
      state.headReferee == nil
      ? wrapped(say(Words.nothingOpenButReferee), .question) : wrapped(say(Words.nothingOpen), .good)
    return ready + [("", .text)] + signOff.review.flatMap { wrapped(say($0), .text) }
  }
}
