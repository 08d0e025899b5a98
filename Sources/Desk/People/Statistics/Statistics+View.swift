internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  mutating func updateStatistics(_ key: Key, _ contest: Contest, _ state: CompetitionState) -> [Effect] {
    switch KeyTable.statistics.command(for: key) {
    case .explain:
      if let row = people.statistics.row { dialog = .page(Words.statisticsPage(row, contest)) }
    case .tabs(let command): return turnPeople(command, state)
    case .move(let move):
      people.statistics.cursor = move.row(
        from: people.statistics.cursor, of: max(1, people.statistics.rows.count), page: statisticsRows)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }

  /// The rows of the list: above what is told of the judge under the cursor.
  var statisticsRows: Int { max(1, peopleRows - Self.statisticsFoot) }
  private static let statisticsFoot = 5

  func drawStatistics(_ contest: Contest, on frame: inout Frame) {
    let top = Self.bodyTop + 1
    let page = people.statistics
    guard !page.rows.isEmpty else {
      drawNote(Words.noStatistics, row: top + 1, on: &frame)
      return
    }
    let listing = statisticsListing
    listing.drawHead(row: top, on: &frame, language)
    let window = Listing.window(cursor: page.cursor, count: page.rows.count, rows: statisticsRows)
    for (line, at) in window.enumerated() {
      listing.draw(texts(of: page.rows[at]), row: top + 1 + line, on: &frame)
      guard at == page.cursor else { continue }
      frame.style(row: top + 1 + line, column: 0, width: size.columns, role: .selected)
      frame.cursor = Point(row: top + 1 + line, column: 0)
    }
    drawJudgeUnderCursor(contest, on: &frame)
  }

  /// The judge under the cursor in words, with the marks furthest from the others'.
  private func drawJudgeUnderCursor(_ contest: Contest, on frame: inout Frame) {
    guard let row = people.statistics.row else { return }
    let lines = Words.statisticsFoot(row, contest).flatMap { Wrapping.lines(say($0), width: size.columns - 2) }
    let top = max(Self.bodyTop + 3, footTop - Self.statisticsFoot)
    frame.line(row: top, column: 0, width: size.columns)
    for (at, line) in lines.prefix(Self.statisticsFoot - 1).enumerated() {
      let isCut = at == Self.statisticsFoot - 2 && lines.count > Self.statisticsFoot - 1
      let text = isCut ? Width.cut(line + "…", to: size.columns - 2) : line
      frame.put(text, row: top + 1 + at, column: 1, width: size.columns - 2, role: at == 0 ? .text : .dim)
    }
  }

  /// The cells of one side of a bar.
  private var barSide: Int { size.columns >= 120 ? 20 : size.columns >= 100 ? 14 : 9 }

  private var statisticsListing: Listing {
    let bar = barSide * 2 + 1
    let fixed = 5 + 6 + 6 + bar + 6 + 10 + 4 + 7
    return Listing([
      Listing.Column(title: Words.judge, width: max(8, size.columns - 2 - fixed)),
      Listing.Column(title: Words.marksGiven, width: 5, align: .right),
      Listing.Column(title: Words.meanHead, width: 6, align: .right),
      Listing.Column(title: Words.spreadHead, width: 6, align: .right),
      Listing.Column(title: barHead(width: bar), width: bar),
      Listing.Column(title: Words.severityHead, width: 6, align: .right),
      Listing.Column(title: Words.distributionHead, width: 10),
      Listing.Column(title: Words.gradesHead, width: 4),
    ])
  }

  /// What the two sides of the bars mean, with their scale: severe to the left, lenient to the right of the others.
  private func barHead(width: Int) -> Bilingual {
    let scale = "\(Int((people.statistics.scale * 100).rounded()))"
    func head(_ severe: String, _ lenient: String) -> String {
      let middle = width - Width.of(severe) - Width.of(lenient)
      return severe + Width.pad("±\(scale)", to: max(0, middle), align: .centre) + lenient
    }
    return Words.both(head("← 严", "宽 →"), head("← low", "high →"))
  }

  private func texts(of row: StatisticsPage.Row) -> [(String, Role)] {
    let figures = row.statistics
    let isFar = abs(figures.severity ?? 0) >= StatisticsPage.far
    let role: Role = isFar ? .question : .good
    return [
      (row.name, .text), (String(figures.count), .text), (figures.mean.percentText(), .text),
      (figures.spread.percentText(), .dim),
      (Bars.severity(figures.severity, scale: people.statistics.scale, side: barSide), role),
      (figures.severity?.percentText(signed: true) ?? "—", role), (Bars.distribution(figures.tenths), .text),
      (Bars.distribution(figures.grades), .text),
    ]
  }
}

extension StatisticsPage {
  /// From here on a judge is called severe or lenient: a twentieth of the scale away from the others.
  static let far = 0.05
}
