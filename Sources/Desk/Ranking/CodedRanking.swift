internal import Competition
internal import Scoring
internal import Terminal

/// The ranking by code, as it was when it was listed; empty where no codes stand between papers and people.
struct CodedRanking: Hashable, Sendable {
  private(set) var standings: [CodedStanding] = []
  var cursor = 0

  /// Lists it anew: reads every subject, so not at every paint.
  mutating func refresh(_ contest: Contest?) {
    guard let contest, contest.isRankedByCode else {
      standings = []
      return
    }
    standings = contest.codedStandings
    cursor = max(0, min(cursor, standings.count - 1))
  }
}

extension Contest {
  /// Whether the ranking is by code now.
  var isRankedByCode: Bool { codes.isBlind && hasSheets }
}

extension Desk {
  mutating func updateCodedRanking(_ key: Key, _ contest: Contest, _ state: CompetitionState) -> [Effect] {
    let shown = codedRanking.standings
    switch KeyTable.codedRanking.command(for: key) {
    case .explain:
      guard shown.indices.contains(codedRanking.cursor) else { break }
      explain(shown[codedRanking.cursor].subject, contest, state)
    case .move(let move):
      codedRanking.cursor = move.row(from: codedRanking.cursor, of: max(1, shown.count), page: bodyRows)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }

  func drawCodedRanking(_ contest: Contest, on frame: inout Frame) {
    let components = (contest.marking?.scheme.components ?? []).filter(\.isMadeOfModules).map { plan in
      contest.scheme.columns.first { $0.id == plan.id }?.name ?? Words.both(plan.id, plan.id)
    }
    let listing = Listing(
      [
        Listing.Column(title: Words.rank, width: 9, align: .right), Listing.Column(title: Words.code, width: 12),
      ] + components.map { Listing.Column(title: $0, width: 12, align: .right) })
    listing.drawHead(row: Self.bodyTop, on: &frame, language)
    let shown = codedRanking.standings
    let window = Listing.window(cursor: codedRanking.cursor, count: shown.count, rows: bodyRows - 1)
    for (line, at) in window.enumerated() where shown.indices.contains(at) {
      let standing = shown[at]
      let row = Self.bodyTop + 1 + line
      let cells = standing.cells.map { cell -> (String, Role) in
        switch cell {
        case .mark(let mark): (mark.text, .text)
        case .missing, .notSat, .voided: (say(Words.cell(cell)), .question)
        }
      }
      listing.draw(
        [(standing.place.map(String.init) ?? "—", .provisional), (standing.code, at == 0 ? .leader : .text)] + cells,
        row: row, on: &frame)
      guard at == codedRanking.cursor else { continue }
      frame.style(row: row, column: 0, width: size.columns, role: .selected)
      frame.cursor = Point(row: row, column: 0)
    }
    let ranked = shown.count { $0.place != nil }
    frame.put(
      Width.cut(say(Words.codedProgress(ranked, of: shown.count)), to: size.columns - 2), row: footTop - 1, column: 1,
      role: .provisional)
  }
}

extension Words {
  fileprivate static func codedProgress(_ ranked: Int, of count: Int) -> Bilingual {
    both(
      "按密码号排：\(ranked)/\(count) 有成绩 · 密码未解，不显示姓名，理论成绩不计入",
      "by code: \(ranked) of \(count) have a mark · codes closed, no names; other components left out")
  }
}
