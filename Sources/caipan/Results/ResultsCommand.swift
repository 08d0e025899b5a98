internal import Competition
internal import Desk
internal import Journal
internal import Papers
internal import Scoring

/// `caipan results`: the result of a contest, read without the lock.
struct ResultsCommand {
  private let folder: String
  private let format: OutputFormat
  private let name: ContestName
  private let at: Int?

  /// What was typed, as values.
  init(_ invocation: Invocation) throws(UsageProblem) {
    folder = invocation.folder
    format = try invocation.format() ?? .table
    name = try invocation.contestName()
    at = try invocation.at()
  }

  /// Prints the result as it stands, or as it stood at a record.
  func run(_ language: Language) throws(CommandProblem) {
    let looked = try Looked(at: folder, upTo: at ?? .max)
    if let at, let last = looked.inspection.head?.seq, at > last {
      throw .noSuchRecord(at, last: last, at: folder)
    }
    let contest = try name.contest(of: looked.state, at: folder)
    switch format {
    case .table: try Output.standard.write(lines: ResultsText(contest, in: looked.state, language).lines)
    case .json:
      let wording = Words.documentWording(of: contest.scheme)
      let document = ResultDocument(contest, in: looked.state, wording: wording)
      try Output.standard.write(document.json.text(pretty: true) + "\n")
    case .csv:
      let sheet = ResultSheet(contest, in: looked.state, language)
      // While codes stand two tables, an empty row between them.
      let coded = CodedSheet(contest, language).map { [$0.heads] + $0.rows + [[]] } ?? []
      try Output.standard.write(SpreadsheetFile(coded + [sheet.heads] + sheet.rows).text)
    }
  }
}
