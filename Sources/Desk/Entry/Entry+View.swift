internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  /// From this width on the ranking stands beside the grid.
  static let widthForBoth = 106
  static let gridWidth = 64

  func drawEntry(_ contest: Contest, _ state: CompetitionState, on frame: inout Frame) {
    guard !contest.roster.isEmpty else {
      for (line, text) in Wrapping.lines(say(Words.emptyRoster), width: size.columns - 4).enumerated() {
        frame.put(text, row: Self.bodyTop + 1 + line, column: 2, role: .question)
      }
      return
    }
    guard showsGrid(contest) else { return drawSheets(contest, state, from: Self.bodyTop, on: &frame) }
    let sheets = sheetListing(contest)
    sheets.listing.drawHead(row: Self.bodyTop, on: &frame, language)
    for (line, contestant) in entryRows(contest).enumerated() {
      drawSheet(contestant, contest, sheets, row: Self.bodyTop + 1 + line, on: &frame)
    }
    let left = max(Self.gridWidth, sheets.listing.left + sheets.listing.width)
    guard showsPane, size.columns - left >= 42 else { return }
    // The rule below comes first: an end that meets a line joins it as ┴ and does not cross it.
    frame.line(row: footTop, column: 0, width: size.columns)
    frame.line(row: 2, column: left, height: footTop - 1)
    drawRankingPane(contest, left: left + 1, on: &frame)
  }

  private var showsPane: Bool { size.columns >= Self.widthForBoth }

  /// The contestants whose sheets are on the screen.
  func entryRows(_ contest: Contest) -> Range<Int> {
    Listing.window(cursor: entry.row, count: contest.roster.count, rows: bodyRows)
  }

  /// The grid's columns, and which of the scheme's are among them: as many as fit, the cursor's always.
  func sheetListing(_ contest: Contest) -> (listing: Listing, columns: Range<Int>) {
    let room = (showsPane ? Self.gridWidth : size.columns) - 1
    let movement = showsPane ? 0 : 5
    let fixed = 8 + 10 + 10 + movement
    let fitting = max(1, (room - fixed - 11) / 10)
    let shown = Listing.window(cursor: entry.column, count: contest.scheme.columns.count, rows: fitting)
    let name = max(10, min(24, room - fixed - shown.count * 10 - 1))
    var columns = [
      Listing.Column(title: Words.entryNumber, width: 7), Listing.Column(title: Words.name, width: name),
    ]
    columns += shown.map { Listing.Column(title: contest.scheme.columns[$0].name, width: 9, align: .right) }
    columns += [
      Listing.Column(title: Words.total, width: 9, align: .right),
      Listing.Column(title: Words.rank, width: 9, align: .right),
    ]
    if !showsPane { columns.append(Listing.Column(title: Words.change, width: 4, align: .right)) }
    return (Listing(columns), shown)
  }

  private func drawSheet(
    _ contestant: Int, _ contest: Contest, _ sheets: (listing: Listing, columns: Range<Int>), row: Int,
    on frame: inout Frame
  ) {
    let person = contest.roster[contestant]
    let standing = contest.standing(of: contestant)
    var texts: [(String, Role)] = [(person.entry, .text), (person.name, .text)]
    texts += sheets.columns.map { shownCell(contestant, $0, contest) }
    texts.append((Listing.lined(standing.ranked), .text))
    texts.append(shownRank(standing, contest))
    texts.append(shownStep(contest.step(of: contestant)))
    sheets.listing.draw(texts, row: row, on: &frame)
    guard contestant == entry.row else { return }
    frame.style(row: row, column: 0, width: sheets.listing.left + sheets.listing.width - 1, role: .selected)
    drawCursor(contest, sheets, row: row, on: &frame)
  }

  private func drawCursor(
    _ contest: Contest, _ sheets: (listing: Listing, columns: Range<Int>), row: Int, on frame: inout Frame
  ) {
    let at = 2 + entry.column - sheets.columns.lowerBound
    guard sheets.columns.contains(entry.column) else { return }
    let start = sheets.listing.start(at)
    let width = sheets.listing.columns[at].width
    if let typed = entry.typed {
      let shown = "[\(typed)_]"
      let wide = max(width, Width.of(shown))
      frame.put(shown, row: row, column: start + width - wide, width: wide, role: .edit, align: .right)
      frame.cursor = Point(row: row, column: start + width - 2)
    } else {
      let (text, _) = shownCell(entry.row, entry.column, contest)
      frame.put(
        "[\(text.isEmpty ? " " : Width.cut(text, to: width))]", row: row, column: start - 1, width: width + 2,
        role: .field, align: .right)
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
      return column == 0 ? (say(Words.exclusionShort(exclusion)), .question) : ("", .dim)
    }
  }

  /// A rank, or what stands in its place.
  func shownRank(_ standing: Standing, _ contest: Contest) -> (String, Role) {
    switch standing.place {
    case .ranked(let rank): (String(rank), contest.isProvisional ? .provisional : .text)
    case .tied: (say(Words.ruling), .question)
    case .unranked(.excluded(let exclusion)): (say(Words.exclusionShort(exclusion)), .question)
    case .unranked: ("—", .dim)
    }
  }

  /// The message under the grid: whose cell it is, what is typed, and the limit.
  func entryMessage(_ state: CompetitionState) -> Message? {
    if screen == .secondKeying, let contest = state.contest(contestNumber), contest.hasSheets {
      return secondKeyingMessage(contest, state)
    }
    guard screen == .entry, let contest = state.contest(contestNumber), contest.roster.indices.contains(entry.row)
    else { return nil }
    guard showsGrid(contest) else { return sheetMessage(contest, state) }
    let column = contest.scheme.columns[entry.column]
    if let problem = entry.problem { return Message(Words.markProblem(problem, in: column), .alarm) }
    let exclusion = contest.sheet(entry.row).exclusion
    return Message(
      Words.cellMessage(contest.roster[entry.row], column, typed: entry.typed, exclusion),
      exclusion == nil || entry.typed == nil ? .plain : .question)
  }
}

extension Contest {
  /// Whether places can still change: marks are missing or in conflict, or a tie waits for its ruling.
  var isProvisional: Bool { missingCount > 0 || openTieCount > 0 }
}
