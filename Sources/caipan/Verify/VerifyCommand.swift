internal import Competition
internal import Desk
internal import Journal
internal import Scoring

/// `caipan verify`: checks a journal from end to end without the lock and without writing a byte.
struct VerifyCommand {
  private let folder: String

  /// What was typed, as values.
  init(_ invocation: Invocation) {
    folder = invocation.folder
  }

  /// Tells what was checked, and fails with the first bad record.
  func run(_ language: Language) throws(CommandProblem) {
    var verification = Verification()
    let inspection: Inspection
    do throws(JournalError) {
      inspection = try Journal.inspect(in: folder, beyondAcked: true) { verification.take($0) }
    } catch {
      throw .folder(.journal(error), at: folder)
    }
    verification.finish()
    let problem = Self.problem(verification, inspection.soundness)
    try Output.standard.write(lines: Self.report(verification, inspection).map { $0(language) })
    if let problem { throw .notVerified(problem, in: verification.state, at: folder) }
    try Output.standard.write(lines: [Words.verified(language)])
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
  private static func report(_ verification: Verification, _ inspection: Inspection) -> [Bilingual] {
    let state = verification.state
    let journal = inspection.station.map { Words.journalChecked($0, records: state.recordCount) }
    let acked = Words.acked(inspection.acked?.seq, unconfirmed: inspection.unconfirmed)
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
