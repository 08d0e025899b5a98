internal import Competition
internal import Desk
internal import Papers
internal import Scoring

/// `caipan check`: how a contest stands to its notice, read without the lock.
struct CheckCommand {
  private let folder: String
  private let format: OutputFormat
  private let name: ContestName

  /// What was typed, as values.
  init(_ invocation: Invocation) throws(UsageProblem) {
    folder = invocation.folder
    format = try invocation.format() ?? .table
    name = try invocation.contestName()
  }

  /// Prints every checkable clause, what is due, and what is to be answered; the exit status tells whether a firm rule
  /// is broken.
  func run(_ language: Language) throws(CommandProblem) -> Int32 {
    guard let today = WallClock.today else { throw .clock }
    let state = try Looked(at: folder).state
    let check = ContestCheck(of: try name.contest(of: state, at: folder), in: state, today: today)
    switch format {
    case .table: try Output.standard.write(lines: CheckText(check, language).lines)
    case .json: try Output.standard.write(CheckDocument(check).json.text(pretty: true) + "\n")
    case .csv:
      let sheet = CheckSheet(check, language)
      try Output.standard.write(SpreadsheetFile([sheet.heads] + sheet.rows).text)
    }
    return (check.breaksFirmRule ? ExitStatus.refused : .done).rawValue
  }
}
