internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  func drawRanking(_ contest: Contest, on frame: inout Frame) {
    if contest.isRankedByCode { return drawCodedRanking(contest, on: &frame) }
    let listing = rankingListing(contest)
    listing.drawHead(row: Self.bodyTop, on: &frame, language)
    let count = contest.ranking.rankedCount + ranking.unranked.count
    let lines = CutLines(contest)
    let window = Listing.window(
      cursor: lines.row(of: ranking.cursor), count: lines.rows(of: count), rows: bodyRows - 1)
    for (line, shown) in window.enumerated() {
      let at: Int
      switch lines.item(at: shown) {
      case .border(let border):
        draw(border, row: Self.bodyTop + 1 + line, from: 0, on: &frame)
        continue
      case .place(let place): at = place
      }
      guard let contestant = ranking.contestant(at: at, in: contest) else { continue }
      let row = Self.bodyTop + 1 + line
      listing.draw(texts(of: contestant, at: at, contest, hasUnit: unitWidth(contest) > 0), row: row, on: &frame)
      guard at == ranking.cursor else { continue }
      frame.style(row: row, column: 0, width: size.columns, role: .selected)
      frame.cursor = Point(row: row, column: 0)
    }
    frame.put(
      Width.cut(say(Words.progress(contest)), to: size.columns - 2), row: footTop - 1, column: 1,
      role: contest.isProvisional ? .provisional : .good)
  }

  private func rankingListing(_ contest: Contest) -> Listing {
    let marks = contest.scheme.columns.map { Listing.Column(title: $0.name, width: 9, align: .right) }
    let unit = unitWidth(contest)
    var columns = [
      Listing.Column(title: Words.rank, width: 9, align: .right), Listing.Column(title: Words.entryNumber, width: 7),
      Listing.Column(title: Words.name, width: 12),
    ]
    if unit > 0 { columns.append(Listing.Column(title: Words.unit, width: unit)) }
    columns += marks
    columns += [
      Listing.Column(title: Words.total, width: 9, align: .right),
      Listing.Column(title: Words.change, width: 4, align: .right), Listing.Column(title: Words.decidedBy, width: 14),
    ]
    return Listing(columns)
  }

  /// The room for the unit; 0 where it would be too little to read.
  private func unitWidth(_ contest: Contest) -> Int {
    let fixed = 10 + 8 + 13 + contest.scheme.columns.count * 10 + 10 + 5 + 15
    let left = size.columns - fixed - 3
    return left < 10 ? 0 : min(24, left)
  }

  private func texts(
    of contestant: Int, at place: Int, _ contest: Contest, hasUnit: Bool
  ) -> [(String, Role)] {
    let person = contest.roster[contestant]
    let standing = contest.standing(of: contestant)
    var texts = [
      shownRank(standing, contest), (person.entry, .text),
      (contest.nameInRanking(contestant), place == 0 ? .leader : .text),
    ]
    if hasUnit { texts.append((person.unit, .text)) }
    texts += standing.cells.map { cell in
      switch cell {
      case .mark(let mark): (mark.text, .text)
      case .missing, .notSat, .voided: (say(Words.cell(cell)), .question)
      }
    }
    texts.append((Listing.lined(standing.ranked), .text))
    switch standing.place {
    case .ranked:
      texts.append(shownStep(contest.step(of: contestant)))
      texts.append((say(Words.decided(standing.decided, in: contest)), .dim))
    case .tied(let from, let through):
      texts.append(shownStep(contest.step(of: contestant)))
      texts.append(("\(from)–\(through)", .question))
    case .unranked(let reason):
      texts.append(("", .dim))
      texts.append((say(Words.unrankedShort(reason)), .question))
    }
    return texts
  }
}
