internal import Competition
internal import Desk
internal import Intake
internal import Journal

/// `caipan import`: a roster or marks from a file, all of it or, with `--skip-bad`, the good rows.
struct ImportCommand {
  private let folder: String
  private let what: ImportNote.What
  private let path: String
  private let isDryRun: Bool
  private let skipsBad: Bool
  private let person: String

  /// What was typed, as values.
  init(_ invocation: Invocation) throws(UsageProblem) {
    folder = invocation.folder
    what = try invocation.what()
    path = invocation.operands[2]
    isDryRun = invocation.has(.dryRun)
    skipsBad = invocation.has(.skipBad)
    person = invocation.values[.by] ?? ""
  }

  /// Reads, reports, and takes what is to be taken in one group.
  ///
  /// The folder is only looked at until something is to be recorded, so that a bad file leaves no trace in the journal.
  /// What another desk records in between is seen when the rows are decided on.
  func run(_ language: Language) throws(CommandProblem) {
    let bytes = try bytes()
    let state = try Looked(at: folder).state
    let contest = try Looked.contest(of: state, event: nil, stage: nil, committee: nil, at: folder)
    if what == .marks, contest.roster.isEmpty { throw .emptyRoster(at: folder) }
    let reading = try read(bytes, for: contest)
    try Output.standard.write(lines: reading.report.lines.map { $0(language) })
    guard reading.badRows == 0 || skipsBad else { throw .badRows(reading.badRows, at: path) }
    guard let intent = reading.intent else { return try Output.standard.write(lines: [Words.nothingNew(language)]) }
    guard !isDryRun else { return try Output.standard.write(lines: [Words.dryRun(language)]) }
    let open = try OpenFolder(at: folder)
    defer { open.close() }
    let lines = try open.act(intent, by: person)
    try Output.standard.write(lines: [Words.recorded(lines.map(\.seq))(language)])
  }

  private func bytes() throws(CommandProblem) -> [UInt8] {
    do throws(ReadProblem) {
      return try InputFile.read(path, most: Limits.fileBytes)
    } catch {
      throw .file(error, at: path)
    }
  }

  private func read(_ bytes: [UInt8], for contest: Contest) throws(CommandProblem) -> FileReading {
    let name = String(path.split(separator: "/").last ?? "").shown
    guard let today = WallClock.today else { throw .clock }
    do throws(FileProblem) {
      switch what {
      case .roster: return try FileReading(roster: bytes, named: name, for: contest, today: today)
      // A list of past winners is refused where the words are read.
      case .marks, .winners: return try FileReading(marks: bytes, named: name, for: contest)
      }
    } catch {
      throw .notTaken(error, at: path)
    }
  }
}
