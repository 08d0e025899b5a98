internal import Competition
internal import Intake
internal import Scoring

/// What a file says, and what it would be in the journal.
struct FileReading {
  /// What there is to tell, row by row.
  let report: ImportReport
  /// The number of bad rows.
  let badRows: Int
  /// What taking the good rows means; `nil` where the file brings nothing new.
  let intent: Intent?

  /// Reads a roster for a contest.
  init(
    roster bytes: [UInt8], named file: String, for contest: Contest, today: Day
  ) throws(FileProblem) {
    let reading = try RosterReading(reading: bytes, known: contest.roster, today: today)
    report = ImportReport(of: reading, named: file)
    badRows = reading.bad.count
    let note = ImportNote(
      contest: contest.setUp.contest, what: .roster, file: file, sha256: sha256(bytes), taken: reading.taken.count,
      mended: reading.mended.count, skipped: reading.bad.count)
    let contestants = reading.taken.map(\.contestant)
    intent = contestants.isEmpty ? nil : .register(contest: contest.setUp.contest, contestants, from: note)
  }

  /// Reads marks for a contest.
  init(marks bytes: [UInt8], named file: String, for contest: Contest) throws(FileProblem) {
    let known = contest.roster.indices.map { index in
      KnownSheet(contestant: contest.roster[index], sheet: contest.sheet(index))
    }
    let reading = try MarksReading(reading: bytes, scheme: contest.scheme, known: known)
    report = ImportReport(of: reading, named: file, under: contest.scheme)
    badRows = reading.bad.count
    let note = ImportNote(
      contest: contest.setUp.contest, what: .marks, file: file, sha256: sha256(bytes), taken: reading.taken.count,
      mended: reading.mended.count, skipped: reading.bad.count)
    let columns = contest.scheme.columns
    let rows = reading.taken.map { row in
      Competition.MarksRow(
        entry: row.entry, cells: row.cells.map { KeyedCell(component: columns[$0.column].id, cell: $0.cell) },
        exclusion: row.exclusion)
    }
    intent = rows.isEmpty ? nil : .take(contest: contest.setUp.contest, rows, from: note)
  }
}
