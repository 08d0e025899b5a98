internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  /// The chooser: every pile with a bar, what is due, done and left.
  func drawPiles(_ contest: Contest, from top: Int, on frame: inout Frame) {
    let module = max(12, min(30, sheetWidth - 51))
    let listing = Listing([
      Listing.Column(title: Words.pileHead, width: module), Listing.Column(title: Words.judgeHead, width: 16),
      Listing.Column(title: Words.howFar, width: 12), Listing.Column(title: Words.dueHead, width: 5, align: .right),
      Listing.Column(title: page.keying == .first ? Words.keyedHead : Words.verifiedHead, width: 5, align: .right),
      Listing.Column(title: Words.leftHead, width: 5, align: .right),
    ])
    listing.drawHead(row: top, on: &frame, language)
    let choices = contest.pileChoices(page.keying)
    let shown = Listing.window(cursor: page.choice, count: choices.count, rows: max(1, footTop - top - 1))
    for (line, at) in shown.enumerated() {
      let row = top + 1 + line
      listing.draw(texts(of: choices[at], contest), row: row, on: &frame)
      guard at == page.choice else { continue }
      frame.style(row: row, column: 0, width: listing.left + listing.width - 1, role: .selected)
      frame.cursor = Point(row: row, column: 0)
    }
  }

  private func texts(of choice: PileChoice, _ contest: Contest) -> [(String, Role)] {
    switch choice {
    case .grid:
      let names = contest.keyedColumns.map { say(contest.scheme.columns[$0].name) }
      return [(names.joined(separator: say(Words.listComma)), .text), (say(Words.oneMarkEach), .dim)]
    case .pile(let pile):
      guard let scheme = contest.marking?.scheme else { return [] }
      let module = scheme.modules[scheme.piles[pile].module]
      let progress = contest.progress(pile: pile)
      let (due, done) =
        page.keying == .first ? (progress.expected, progress.keyed) : (progress.demanded, progress.verified)
      return [
        ("\(module.id) \(say(module.name))", .text), (say(Words.judge(ofPile: pile, in: contest)), .text),
        (Bar(done: done, underway: 0, whole: due).text(width: 12), done == due ? .good : .text),
        (String(due), .text), (String(done), .text), (due == done ? "✓" : String(due - done), .text),
      ]
    }
  }
}

extension Words {
  static let pileHead = both("模块", "Module")
  static let judgeHead = both("评委", "Judge")
  static let howFar = both("进度", "How far")
  static let dueHead = both("应", "due")
  static let keyedHead = both("已录", "keyed")
  static let verifiedHead = both("已核", "ver.")
  static let leftHead = both("余", "left")
  static let listComma = both("、", ", ")
  static let oneMarkEach = both("整分录入", "one mark each")
}
