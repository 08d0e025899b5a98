internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  /// Beside the sheet, where there is room: the sheets of the pile in the order of their codes, and how far each is.
  ///
  /// Totals stand there in the first keying only: they would tell a second keyer too much.
  func drawSheetPane(_ contest: Contest, from top: Int, on frame: inout Frame) {
    let left = Self.gridWidth
    guard size.columns >= Self.widthForBoth else { return }
    // The rule below comes first: an end that meets a line joins it as ┴ and does not cross it.
    frame.line(row: footTop, column: 0, width: size.columns)
    frame.line(row: 2, column: left, height: footTop - 1)
    let isFirst = page.keying == .first
    let name = max(8, min(20, size.columns - left - 36))
    let listing = Listing(
      left: left + 2,
      [
        Listing.Column(title: contest.codes.layers.isEmpty ? Words.entryNumber : Words.code, width: 8),
        Listing.Column(title: Words.name, width: name),
        Listing.Column(title: isFirst ? Words.keyedHead : Words.againHead, width: 8, align: .right),
        Listing.Column(title: isFirst ? Words.sumHead : Words.both("", ""), width: 8, align: .right),
      ])
    listing.drawHead(row: top, on: &frame, language)
    let window = Listing.window(cursor: page.subject, count: contest.subjectCount, rows: max(1, footTop - top - 1))
    for (line, subject) in window.enumerated() {
      let row = top + 1 + line
      let person = contest.contestant(of: subject).map { contest.roster[$0].name } ?? ""
      listing.draw(
        [(contest.label(of: subject), .text), (person, .text)] + state(of: subject, contest, isFirst: isFirst),
        row: row, on: &frame)
      if subject == page.subject {
        frame.style(row: row, column: left + 1, width: size.columns - left - 1, role: .selected)
      }
    }
  }

  private func state(of subject: Int, _ contest: Contest, isFirst: Bool) -> [(String, Role)] {
    let progress = contest.progress(of: subject, pile: page.pile)
    guard !progress.isExcused, isFirst || progress.isDemanded else { return [(say(Words.none), .dim), ("", .text)] }
    let keyed = isFirst ? progress.keyed : progress.keyedAgain
    let isWhole = keyed == progress.cells
    let done = (isWhole ? "✓" : "\(keyed)/\(progress.cells)", isWhole ? Role.good : .dim)
    guard isFirst else { return [done, ("", .text)] }
    return [done, (page.total(of: subject, in: contest) ?? "", .text)]
  }
}

extension Words {
  fileprivate static let againHead = both("复核", "again")
  fileprivate static let sumHead = both("合计", "total")
  fileprivate static let none = both("无表", "none")
}
