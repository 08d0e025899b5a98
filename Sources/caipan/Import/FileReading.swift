internal import Competition
internal import Intake
internal import Scoring

/// A file that is imported: its name without its folder, its bytes, and which sheet of it is meant.
struct ImportedFile {
  /// The name.
  let name: String
  /// The bytes.
  let bytes: [UInt8]
  /// The name of a workbook's sheet; `nil` for the first.
  let sheet: String?

  /// The note that goes into the journal beside what was taken.
  func note(_ what: ImportNote.What, for contest: Contest, taken: Int, mended: Int, skipped: Int) -> ImportNote {
    ImportNote(
      contest: contest.setUp.contest, what: what, file: name, sha256: sha256(bytes), taken: taken, mended: mended,
      skipped: skipped)
  }
}

/// What a file says, and what it would be in the journal.
struct FileReading {
  /// What there is to tell, row by row.
  let report: ImportReport
  /// The number of bad rows.
  let badRows: Int
  /// What taking the good rows means; empty where the file brings nothing new.
  let intents: [Intent]

  /// Reads a roster for a contest; with a reason, rules that only warn are passed for whoever breaks them.
  init(
    roster file: ImportedFile, for contest: Contest, in state: CompetitionState, today: Day, waiving reason: String?
  ) throws(FileProblem) {
    let reading = try RosterReading(reading: file.bytes, sheet: file.sheet, known: contest.roster, today: today)
    let admission = Admission(of: reading.taken, to: contest, in: state)
    report = ImportReport(of: reading, admission, named: file.name, isWaived: reason != nil)
    badRows = reading.bad.count + admission.refused.count
    let note = file.note(
      .roster, for: contest, taken: admission.admitted.count, mended: reading.mended.count, skipped: badRows)
    let number = contest.setUp.contest
    let contestants = admission.admitted.map(\.contestant)
    guard !contestants.isEmpty else {
      intents = []
      return
    }
    let waivers = reason.map { reason in
      admission.warned.flatMap { row in
        row.findings.map { Intent.waive(contest: number, rule: $0.rule.id, entry: row.entry, reason: reason) }
      }
    }
    intents = [.register(contest: number, contestants, from: note)] + (waivers ?? [])
  }

  /// Reads marks for a contest.
  init(marks file: ImportedFile, for contest: Contest) throws(FileProblem) {
    let known = contest.roster.indices.map { index in
      KnownSheet(contestant: contest.roster[index], sheet: contest.sheet(index))
    }
    let reading = try MarksReading(reading: file.bytes, sheet: file.sheet, scheme: contest.scheme, known: known)
    report = ImportReport(of: reading, named: file.name, under: contest.scheme)
    badRows = reading.bad.count
    let note = file.note(
      .marks, for: contest, taken: reading.taken.count, mended: reading.mended.count, skipped: reading.bad.count)
    let columns = contest.scheme.columns
    let rows = reading.taken.map { row in
      Competition.MarksRow(
        entry: row.entry, cells: row.cells.map { KeyedCell(component: columns[$0.column].id, cell: $0.cell) },
        exclusion: row.exclusion)
    }
    intents = rows.isEmpty ? [] : [.take(contest: contest.setUp.contest, rows, from: note)]
  }

  /// Reads past winners for the whole competition; the note on the import is kept beside a contest's.
  init(
    winners file: ImportedFile, noted contest: Contest, in state: CompetitionState, today: Day
  ) throws(FileProblem) {
    let reading = try WinnersReading(reading: file.bytes, sheet: file.sheet, known: state.winners.all, today: today)
    report = ImportReport(of: reading, named: file.name)
    badRows = reading.bad.count
    let note = file.note(
      .winners, for: contest, taken: reading.taken.count, mended: reading.mended.count, skipped: reading.bad.count)
    let winners = reading.taken.map(\.winner)
    intents = winners.isEmpty ? [] : [.bringWinners(winners, from: note)]
  }

  /// Reads a further year's calendar of working days.
  init(calendar file: ImportedFile) throws(CalendarProblem) {
    let source = String(decoding: file.bytes, as: UTF8.self)
    report = ImportReport(of: try CalendarYear(reading: source), named: file.name)
    badRows = 0
    intents = [.bringCalendar(source: source)]
  }
}
