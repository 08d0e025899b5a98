internal import Competition
internal import Desk
internal import Intake
internal import Journal
internal import Scoring

/// `caipan import`: a roster, marks or past winners from a file, all of it or, with `--skip-bad`, the good rows; a
/// marking scheme or judges, all or nothing; or a further year's calendar.
struct ImportCommand {
  private let folder: String
  private let what: What
  private let path: String
  private let contest: ContestName
  private let isDryRun: Bool
  private let skipsBad: Bool
  private let person: String
  private let reason: String?
  private let sheet: String?

  /// What was typed, as values.
  init(_ invocation: Invocation) throws(UsageProblem) {
    folder = invocation.folder
    let what = try invocation.what()
    let foreign = What.allCases.flatMap(\.options).first { invocation.has($0) && !what.options.contains($0) }
    if let foreign { throw .notFor(foreign, what.rawValue) }
    self.what = what
    path = invocation.operands[2]
    contest = try invocation.contestName()
    isDryRun = invocation.has(.dryRun)
    skipsBad = invocation.has(.skipBad)
    person = invocation.values[.by] ?? ""
    reason = invocation.values[.reason]
    sheet = invocation.values[.sheet]
    // Only a person passes a rule.
    if what == .roster, reason != nil, person.isEmpty { throw .missingOption(.by) }
  }

  /// Reads, reports, and takes what is to be taken in one group.
  ///
  /// The folder is only looked at until something is to be recorded, so that a bad file leaves no trace in the journal.
  /// What another desk records in between is seen when the rows are decided on.
  func run(_ language: Language) throws(CommandProblem) {
    let bytes = try bytes()
    let state = try Looked(at: folder).state
    let reading = try read(bytes, in: state)
    try Output.standard.write(lines: reading.report.lines.map { $0(language) })
    guard reading.badRows == 0 || skipsBad else {
      throw what.options.contains(.skipBad) ? .badRows(reading.badRows, at: path) : .badSheet(reading.badRows, at: path)
    }
    guard !reading.intents.isEmpty else { return try Output.standard.write(lines: [Words.nothingNew(language)]) }
    guard !isDryRun else { return try Output.standard.write(lines: [Words.dryRun(language)]) }
    let open = try OpenFolder(at: folder)
    defer { open.close() }
    var lines: [Line] = []
    for intent in reading.intents { lines += try open.act(intent, by: person) }
    try Output.standard.write(lines: [Words.recorded(lines.map(\.seq))(language)])
  }

  private func bytes() throws(CommandProblem) -> [UInt8] {
    do throws(ReadProblem) {
      return try InputFile.read(path, most: what == .calendar ? CalendarYear.mostBytes : Limits.fileBytes)
    } catch {
      throw .file(error, at: path)
    }
  }

  private func read(_ bytes: [UInt8], in state: CompetitionState) throws(CommandProblem) -> FileReading {
    guard let today = WallClock.today else { throw .clock }
    let file = ImportedFile(name: String(path.split(separator: "/").last ?? "").shown, bytes: bytes, sheet: sheet)
    switch what {
    case .roster:
      let contest = try contest.contest(of: state, at: folder)
      return try taken { () throws(FileProblem) in
        try FileReading(roster: file, for: contest, in: state, today: today, waiving: reason)
      }
    case .marks:
      let contest = try contest.contest(of: state, at: folder)
      if contest.roster.isEmpty { throw .emptyRoster(at: folder) }
      return try taken { () throws(FileProblem) in try FileReading(marks: file, for: contest) }
    case .winners:
      guard let contest = state.contests.first else { throw .noContestYet(at: folder) }
      return try taken { () throws(FileProblem) in
        try FileReading(winners: file, noted: contest, in: state, today: today)
      }
    case .scheme:
      let contest = try contest.contest(of: state, at: folder)
      guard let rulebook = state.rulebook else { throw .noContestYet(at: folder) }
      return try taken { () throws(FileProblem) in
        try FileReading(scheme: file, for: contest, under: rulebook, reason: reason)
      }
    case .judges:
      let contest = try contest.contest(of: state, at: folder)
      return try taken { () throws(FileProblem) in
        try FileReading(judges: file, for: contest, reason: reason)
      }
    case .calendar:
      do throws(CalendarProblem) {
        return try FileReading(calendar: file)
      } catch {
        throw .calendar(error, at: path)
      }
    }
  }

  private func taken(_ read: () throws(FileProblem) -> FileReading) throws(CommandProblem) -> FileReading {
    do throws(FileProblem) { return try read() } catch { throw .notTaken(error, at: path) }
  }
}

extension ImportCommand {
  /// What can be imported.
  enum What: String, CaseIterable {
    case roster, marks, scheme, judges, winners, calendar

    /// How the help writes it.
    static let operand = Bilingual(
      zh: allCases.map(\.rawValue).joined(separator: "|"), en: allCases.map(\.rawValue).joined(separator: "|"))

    /// The options that mean something for it, beside those that do for every import.
    var options: [Option] {
      switch self {
      case .roster: [.sheet, .event, .stage, .committee, .skipBad, .reason]
      case .marks: [.sheet, .event, .stage, .committee, .skipBad]
      case .scheme, .judges: [.sheet, .event, .stage, .committee, .reason]
      case .winners: [.sheet, .skipBad]
      case .calendar: []
      }
    }
  }
}
