internal import Competition
internal import Desk
internal import Intake
internal import Papers
internal import Scoring

/// `caipan scheme`: the marking scheme of a contest, read without the lock.
struct SchemeCommand {
  private let folder: String
  private let format: OutputFormat
  private let name: ContestName

  /// What was typed, as values.
  init(_ invocation: Invocation) throws(UsageProblem) {
    folder = invocation.folder
    format = try invocation.format() ?? .table
    name = try invocation.contestName()
  }

  /// Prints the scheme in use: for people, as its own JSON, or as the sheet that `import` reads.
  func run(_ language: Language) throws(CommandProblem) {
    let state = try Looked(at: folder).state
    let contest = try name.contest(of: state, at: folder)
    guard let scheme = contest.marking?.scheme, let rulebook = state.rulebook else { throw .noScheme(at: folder) }
    switch format {
    case .table:
      let title = Words.contestTitle(contest.setUp, of: state.title)(language)
      try Output.standard.write(lines: [title, ""] + SchemeText(scheme, under: rulebook, language).lines)
    case .json: try Output.standard.write(scheme.source + (scheme.source.hasSuffix("\n") ? "" : "\n"))
    case .csv:
      let rows = MarkingSheet(of: scheme.draft, under: rulebook).rows
      try Output.standard.write(SpreadsheetFile(rows.map { $0.map { $0(language) } }).text)
    }
  }
}
