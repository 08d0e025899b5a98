internal import Competition
internal import Desk
internal import Scoring
internal import Terminal

/// The result for people, on a terminal or in a file.
struct ResultsText {
  private let contest: Contest
  private let state: CompetitionState
  private let language: Language

  /// The result of a contest in a competition.
  init(_ contest: Contest, in state: CompetitionState, _ language: Language) {
    self.contest = contest
    self.state = state
    self.language = language
  }

  /// The lines: a title, the table, and how far the contest has come.
  var lines: [String] {
    let sheet = ResultSheet(contest, in: state, language).withoutEmptyColumns
    let total = 4 + contest.scheme.columns.count
    let all = [sheet.heads] + Self.aligned(sheet.rows.map { $0.map(\.shown) }, atThePointOf: total)
    let widths = sheet.heads.indices.map { column in
      min(column < 4 ? Self.widestName : Self.widestReason, all.reduce(0) { max($0, Width.of($1[column])) })
    }
    let table = all.map { row in
      let cells = row.indices.map { Width.pad(row[$0], to: widths[$0], align: isNumber($0) ? .right : .left) }
      let line = cells.joined(separator: "  ").utf8
      return String(Substring(line.prefix(line.count - line.reversed().prefix { $0 == 0x20 }.count)))
    }
    return [Words.contestTitle(contest.setUp, of: state.title)(language), ""] + coded + table + [""] + footer
  }

  /// The ranking by code while codes stand, and the heading of the list below it.
  private var coded: [String] {
    guard let sheet = CodedSheet(contest, language) else { return [] }
    let all = [sheet.heads] + sheet.rows
    let widths = sheet.heads.indices.map { column in all.reduce(0) { max($0, Width.of($1[column])) } }
    let last = sheet.heads.count - 1
    let table = all.map { row in
      row.indices.map { $0 == last ? row[$0] : Width.pad(row[$0], to: widths[$0], align: $0 == 1 ? .left : .right) }
        .joined(separator: "  ")
    }
    return [Words.byCode(language)] + table + ["", Words.byEntry(language)]
  }

  /// Totals have two decimals or more: blanks behind the shorter ones put the points below each other.
  private static func aligned(_ rows: [[String]], atThePointOf column: Int) -> [[String]] {
    let decimals = rows.map { row in row[column].split(separator: ".").dropFirst().first?.count ?? 0 }
    let most = decimals.max() ?? 0
    return zip(rows, decimals).map { row, decimals in
      var row = row
      if decimals > 0 { row[column] += String(repeating: " ", count: most - decimals) }
      return row
    }
  }

  /// A name of 200 characters must not push everything else off the screen; the other formats have it whole.
  private static let widestName = 28

  /// Reasons are there to be read; this holds all but the names of prizes from a hostile rulebook.
  private static let widestReason = 120

  /// Rank, marks and total stand to the right.
  private func isNumber(_ column: Int) -> Bool {
    column == 0 || (4...4 + contest.scheme.columns.count).contains(column)
  }

  private var footer: [String] {
    let head = state.head.map { [Words.head($0)(language)] } ?? []
    let cut = contest.cut.map { [Words.cutLine($0, admitted: contest.roster.count)] } ?? []
    let plan = cut + contest.shortfalls.map(Words.shortfall)
    return [Words.progress(of: contest)(language)] + plan.map { $0(language) } + head
  }
}
