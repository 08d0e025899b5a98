internal import Desk
internal import Intake
internal import Scoring

/// What an import tells: every row of the file is accounted for, in Chinese and English.
struct ImportReport {
  /// The lines, in their order.
  private(set) var lines: [Bilingual] = []

  /// The report on a roster, and on what the rules say of its good rows.
  init(of reading: RosterReading, _ admission: Admission, named file: String, isWaived: Bool) {
    begin(file, reading.form)
    tell(Words.taken, admission.admitted.map(\.line))
    tell(Words.mended, reading.mended.map(Words.mending))
    tell(Words.numberedEntries, reading.numberedEntries)
    tell(Words.toLookAt, reading.warnings.map(Words.warning))
    tell(isWaived ? Words.passed : Words.toPass, admission.warned.map(Words.breaches))
    tell(Words.advised, admission.advised.map(Words.breaches))
    for (question, lines) in admission.unknown { tell(Words.unknown(question), lines) }
    tell(Words.bad, reading.bad.map(Words.badRow) + admission.refused.map(Words.breaches))
    around(reading.notes, reading.unknownColumns, reading.emptyRows)
  }

  /// The report on a file of marks.
  init(of reading: MarksReading, named file: String, under scheme: Scheme) {
    begin(file, reading.form)
    tell(Words.taken, reading.taken.map(\.line))
    for column in reading.columns.map(Optional.some) + [nil] {
      tell(Words.unchanged(column, scheme), reading.unchanged.filter { $0.column == column }.map(\.line))
    }
    for column in reading.columns {
      tell(Words.empty(column, scheme), reading.empty.filter { $0.column == column }.map(\.line))
    }
    tell(Words.mended, reading.mended.map(Words.mending))
    tell(Words.bad, reading.bad.map { Words.badRow($0, under: scheme) })
    around(reading.notes, reading.unknownColumns, reading.emptyRows)
  }

  /// The report on past winners.
  init(of reading: WinnersReading, named file: String) {
    begin(file, reading.form)
    tell(Words.taken, reading.taken.map(\.line))
    tell(Words.knownWinners, reading.known)
    tell(Words.otherPrizes, reading.otherPrizes)
    tell(Words.mended, reading.mended.map(Words.mending))
    tell(Words.toLookAt, reading.warnings.map(Words.warning))
    tell(Words.bad, reading.bad.map(Words.badRow))
    around(reading.notes, reading.unknownColumns, reading.emptyRows)
  }

  /// The report on a calendar.
  init(of year: CalendarYear, named file: String) {
    lines.append(Words.calendar(year, named: file))
  }

  /// Names the file and says how it was read.
  mutating func begin(_ file: String, _ form: FileForm) {
    lines.append(Words.file(file, form))
    guard case .sheet(let facts) = form else { return }
    tell(Words.hiddenRows, facts.hiddenRows)
  }

  /// One more line.
  mutating func add(_ line: Bilingual) { lines.append(line) }

  /// Rows that have nothing more to tell than where they are.
  mutating func tell(_ what: Bilingual, _ rows: [Int]) {
    guard !rows.isEmpty else { return }
    lines.append(Words.rows(what, Set(rows).sorted()))
  }

  /// Rows of which each has its own to tell.
  mutating func tell(_ what: Bilingual, _ items: [Bilingual]) {
    guard !items.isEmpty else { return }
    lines.append(Words.count(what, items.count))
    lines += items.map { Bilingual(zh: "  " + $0.zh, en: "  " + $0.en) }
  }

  /// What is not of the table.
  mutating func around(_ notes: [RowNote], _ columns: [ColumnName], _ emptyRows: Int) {
    tell(Words.aroundTheTable, notes.map(Words.note))
    tell(Words.unknownColumns, columns.map(Words.column))
    if emptyRows > 0 { lines.append(Words.emptyRows(emptyRows)) }
  }
}
