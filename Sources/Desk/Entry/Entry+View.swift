internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  /// From this width on the ranking stands beside the grid.
  static let widthForBoth = 106
  static let gridWidth = 64

  func drawEntry(_ contest: Contest, on frame: inout Frame) {
    let listing = entryListing(contest)
    listing.drawHead(row: Self.bodyTop, on: &frame, language)
    let rows = Listing.window(cursor: entry.row, count: contest.roster.count, rows: bodyRows)
    for (line, contestant) in rows.enumerated() {
      drawSheet(contestant, contest, listing, row: Self.bodyTop + 1 + line, on: &frame)
    }
    guard size.columns >= Self.widthForBoth else { return }
    let left = max(Self.gridWidth, listing.left + listing.width)
    guard size.columns - left >= 42 else { return }
    frame.line(row: 2, column: left, height: footTop - 1)
    drawRankingPane(contest, left: left + 1, on: &frame)
  }

  private func entryListing(_ contest: Contest) -> Listing {
    var columns = [
      Listing.Column(title: Words.entryNumber, width: 7), Listing.Column(title: Words.name, width: 14),
    ]
    columns += contest.scheme.columns.map { Listing.Column(title: $0.name, width: 9, align: .right) }
    columns += [
      Listing.Column(title: Words.total, width: 9, align: .right),
      Listing.Column(title: Words.rank, width: 8, align: .right),
    ]
    return Listing(columns)
  }

  private func drawSheet(
    _ contestant: Int, _ contest: Contest, _ listing: Listing, row: Int, on frame: inout Frame
  ) {
    let person = contest.roster[contestant]
    let standing = contest.ranking.standing(of: contestant)
    let isCurrent = contestant == entry.row
    var texts: [(String, Role)] = [(person.entry, .text), (person.name, .text)]
    texts += contest.scheme.columns.indices.map { shownCell(contestant, $0, contest) }
    texts.append((Listing.lined(standing.ranked), .text))
    texts.append(shownRank(standing, contest))
    listing.draw(texts, row: row, on: &frame)
    if isCurrent {
      frame.style(row: row, column: 0, width: listing.left + listing.width - 1, role: .selected)
      drawCursor(contest, listing, row: row, on: &frame)
    }
  }

  private func drawCursor(_ contest: Contest, _ listing: Listing, row: Int, on frame: inout Frame) {
    let at = 2 + entry.column
    let start = listing.start(at)
    let width = listing.columns[at].width
    if let typed = entry.typed {
      let shown = "[\(typed)_]"
      let wide = max(width, Width.of(shown))
      frame.put(shown, row: row, column: start + width - wide, width: wide, role: .edit, align: .right)
      frame.cursor = Point(row: row, column: start + width - 2)
    } else {
      let (text, _) = shownCell(entry.row, entry.column, contest)
      frame.put("[\(text)]", row: row, column: start - 1, width: width + 2, role: .field, align: .right)
      frame.cursor = Point(row: row, column: start + width - 1)
    }
  }

  private func shownCell(_ contestant: Int, _ column: Int, _ contest: Contest) -> (String, Role) {
    if contest.isInConflict(contestant), contest.refs(contestant, column: column).count > 1 {
      return (say(Words.conflictShort), .alarm)
    }
    let cell = contest.cell(contestant, column)
    switch cell {
    case .mark(let mark): return (mark.text, .text)
    case .notSat, .voided: return (say(Words.cell(cell)), .question)
    case .missing:
      guard let exclusion = contest.sheet(contestant).exclusion else { return ("—", .dim) }
      return column == 0 ? (say(Words.exclusion(exclusion)), .question) : ("", .dim)
    }
  }

  /// A rank, or what stands in its place.
  func shownRank(_ standing: Standing, _ contest: Contest) -> (String, Role) {
    switch standing.place {
    case .ranked(let rank): (String(rank), contest.openCount == 0 ? .text : .provisional)
    case .tied: (say(Words.ruling), .question)
    case .unranked(.excluded(let exclusion)): (say(Words.exclusion(exclusion)), .question)
    case .unranked: ("—", .dim)
    }
  }

  /// The message under the grid: whose cell it is, what is typed, and the limit.
  func entryMessage(_ state: CompetitionState) -> Notice? {
    guard screen == .entry, let contest = state.contest(contestNumber), contest.roster.indices.contains(entry.row)
    else { return nil }
    let column = contest.scheme.columns[entry.column]
    if let problem = entry.problem { return Notice(Words.markProblem(problem, in: column), .alarm) }
    return Notice(Words.cellMessage(contest.roster[entry.row], column, typed: entry.typed))
  }
}
