internal import Competition
internal import Desk
internal import Journal
internal import Scoring

/// `caipan verify`: checks a journal, in its folder or in an archive, from end to end without the lock and without
/// writing a byte.
struct VerifyCommand {
  private let folder: String
  private let paper: String?

  /// What was typed, as values.
  init(_ invocation: Invocation) {
    folder = invocation.folder
    paper = invocation.values[.paper]
  }

  /// Tells what was checked, and fails with the first bad record.
  func run(_ language: Language) throws(CommandProblem) {
    var verification = Verification()
    let value = paper.flatMap(PrintedValue.init)
    let archive = ArchiveCheck.isArchive(folder) ? try ArchiveCheck(folder) : nil
    let disk: any Disk = archive?.disk ?? SystemDisk()
    var printed: [Line] = []
    let inspection: Inspection
    do throws(JournalError) {
      inspection = try Journal.inspect(in: folder, disk: disk, beyondAcked: true) { line in
        verification.take(line)
        if let value, value.begins(line.hash.hex) { printed.append(line) }
      }
    } catch {
      throw .folder(.journal(error), at: folder)
    }
    verification.finish()
    let problem = Self.problem(verification, inspection.soundness)
    try Output.standard.write(
      lines: Self.report(verification, inspection, isArchived: archive != nil).map { $0(language) })
    if let problem { throw .notVerified(problem, in: verification.state, at: folder) }
    if let archive { try Output.standard.write(lines: [Words.archiveHolds(try archive.compare())(language)]) }
    if let paper { try check(paper, value, records: printed.map { ($0.seq, $0.kind) }, on: disk, language) }
    try Output.standard.write(lines: [Words.verified(language)])
  }

  /// Holds a paper's file, or a value that is printed on one, against the journal, and tells what it is.
  private func check(
    _ paper: String, _ value: PrintedValue?, records: [(seq: Int, kind: String)], on disk: any Disk,
    _ language: Language
  ) throws(CommandProblem) {
    let check: PaperCheck
    do throws(CommandProblem) {
      check = try PaperCheck(paper)
    } catch {
      guard case .file(let problem, _) = error, problem.isMissing, let value else { throw error }
      return try tell(value, records, on: disk, language)
    }
    try Output.standard.write(lines: [Words.paperHolds(try check.paper(from: folder, on: disk))(language)])
  }

  /// Tells which record and which papers a printed value is of.
  private func tell(
    _ value: PrintedValue, _ records: [(seq: Int, kind: String)], on disk: any Disk, _ language: Language
  ) throws(CommandProblem) {
    let papers = try value.papers(from: folder, on: disk)
    guard !records.isEmpty || !papers.isEmpty else {
      throw .paperNotVerified(.noSuchValue(value.digits), at: folder)
    }
    let lines = records.map { Words.valueOfRecord($0.seq, kind: $0.kind) } + papers.map(Words.paperHolds)
    try Output.standard.write(lines: lines.map { $0(language) })
  }

  /// The first thing that is wrong: a record that can be read stands before the end of the good ones.
  static func problem(_ verification: Verification, _ soundness: Soundness) -> VerifyProblem? {
    if let fault = verification.faults.first { return .record(fault) }
    switch soundness {
    case .whole: return nil
    case .tornTail(let byte, let bytes): return .tornTail(byte: byte, bytes: bytes)
    case .damaged(let record, let byte, let damage): return .damaged(record: record, byte: byte, damage)
    case .shorterThanAcked(let acked, let records): return .shorterThanAcked(acked: acked, records: records)
    }
  }

  /// What was checked, and how far it holds.
  private static func report(
    _ verification: Verification, _ inspection: Inspection, isArchived: Bool
  ) -> [Bilingual] {
    let state = verification.state
    let journal = inspection.station.map { Words.journalChecked($0, records: state.recordCount) }
    // An archive holds what was acknowledged when it was made, and its manifest in place of the word for it.
    let acked = isArchived ? nil : Words.acked(inspection.acked?.seq, unconfirmed: inspection.unconfirmed)
    let signatures = verification.signatures.map { Words.signature($0, in: state) }
    let results = state.contests.map { contest in
      let table = ResultTable(contest, in: state)
      return Words.resultRecomputed(contest, rows: table.rows.count, hash: sha256(Array(table.text.utf8)))
    }
    let papers = state.contests.flatMap(Words.papersChecked)
    let head = state.head.map { [Words.head($0)] } ?? []
    let referees = state.people.filter { $0.duty == .headReferee }.map(\.name)
    return [journal, acked].compactMap { $0 } + (referees.isEmpty ? [] : [Words.referees(referees)]) + signatures
      + papers + results + head
  }
}
