internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  /// The live ranking beside the entry grid: the head of the table, and the contestant under the cursor.
  func drawRankingPane(_ contest: Contest, left: Int, on frame: inout Frame) {
    let nameWidth = max(8, min(16, size.columns - left - 34))
    let listing = Listing(
      left: left + 1,
      [
        Listing.Column(title: Words.rank, width: 6, align: .right), Listing.Column(title: Words.entryNumber, width: 7),
        Listing.Column(title: Words.name, width: nameWidth),
        Listing.Column(title: Words.total, width: 9, align: .right),
        Listing.Column(title: Words.change, width: 4, align: .right),
      ])
    listing.drawHead(row: Self.bodyTop, on: &frame, language)
    for (line, item) in itemsShown(contest).enumerated() {
      let row = Self.bodyTop + 1 + line
      let place: Int
      switch item {
      case .place(let shown): place = shown
      case .border(let border):
        draw(border, row: row, from: left + 1, on: &frame)
        continue
      case nil:
        frame.put("⋯", row: row, column: listing.start(0) + 5, role: .dim)
        continue
      }
      let contestant = contest.contestant(at: place)
      let standing = contest.standing(of: contestant)
      let person = contest.roster[contestant]
      let rank: (String, Role) =
        switch standing.place {
        case .tied: ("≈\(place + 1)", .question)
        case .ranked, .unranked: shownRank(standing, contest)
        }
      listing.draw(
        [
          rank, (person.entry, .text), (contest.nameInRanking(contestant), place == 0 ? .leader : .text),
          (Listing.lined(standing.ranked), .text), shownStep(contest.step(of: contestant)),
        ], row: row, on: &frame)
      if contest.competitor(of: entry.row) == contest.ranking.contestant(at: place) {
        frame.style(row: row, column: left, width: size.columns - left, role: .selected)
      }
    }
    frame.put(
      Width.cut(say(Words.progress(contest)), to: size.columns - left - 2), row: footTop - 1, column: left + 1,
      role: contest.isProvisional ? .provisional : .good)
  }

  /// What is on the pane, `nil` for a gap: the first places, and the surroundings of the contestant under the cursor
  /// where they are further down; with the borders of the cut line among them.
  private func itemsShown(_ contest: Contest) -> [CutLines.Item?] {
    let lines = CutLines(contest)
    let rows = max(1, bodyRows - 1)
    let count = lines.rows(of: contest.ranking.rankedCount)
    guard count > rows else { return (0..<count).map(lines.item) }
    guard let own = contest.position(of: entry.row).map(lines.row), own >= rows - 2 else {
      return (0..<rows).map(lines.item)
    }
    let around = max(1, min(5, rows / 3))
    let first = min(max(0, own - around / 2), count - around)
    let head = max(0, rows - around - 1)
    return (0..<head).map(lines.item) + [nil] + (first..<first + around).map(lines.item)
  }

  /// ▲ and ▼ with the places gained or lost at the last change.
  func shownStep(_ step: Movement.Step) -> (String, Role) {
    switch step {
    case .stayed: ("", .dim)
    case .entered: (say(Words.entered), .up)
    case .gained(let places): places > 0 ? ("▲\(places)", .up) : ("▼\(-places)", .down)
    }
  }
}
