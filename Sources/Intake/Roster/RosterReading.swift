public import Scoring
public import Competition

/// What a roster file says: which contestants it would add, what was mended for it, and which rows are bad.
///
/// Whether anything is taken while a row is bad is for the caller to decide.
public struct RosterReading: Hashable, Sendable {
  /// A good row.
  public struct Row: Hashable, Sendable {
    /// The line in the file, counted from 1.
    public let line: Int
    /// The contestant as the row gives it, mended.
    public let contestant: Contestant
  }

  /// How the file was read.
  public let form: FileForm
  /// The good rows, in the order of the file.
  public private(set) var taken: [Row] = []
  /// Cells of good and bad rows that were mended.
  public private(set) var mended: [Mending] = []
  /// What someone should look at in good rows.
  public private(set) var warnings: [RosterWarning] = []
  /// The lines of good rows whose entry number is stored as a number: zeros in front of it are lost if it had any.
  public private(set) var numberedEntries: [Int] = []
  /// The rows that can't be taken.
  public private(set) var bad: [BadRosterRow] = []
  /// Rows around the table.
  public let notes: [RowNote]
  /// Columns that nobody knows, left alone.
  public let unknownColumns: [ColumnName]
  /// How many rows were empty, or held nothing but a serial number.
  public let emptyRows: Int

  /// Reads a roster: a table with at least the columns of the entry number and the name, in any order.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes, at most `Limits.fileBytes`.
  ///   - sheet: Of a workbook the name of a sheet; without one the first that is not hidden.
  ///   - known: The contestants the competition has already.
  ///   - today: The day after which nobody can have been born.
  /// - Throws: What is wrong with the file as a whole.
  public init(reading bytes: [UInt8], sheet: String? = nil, known: [Contestant], today: Day) throws(FileProblem) {
    let file = try RowFile(reading: bytes, sheet: sheet)
    let table = try Table(
      in: file.rows, keyedBy: .entry, vocabulary: .roster, form: file.form, isRead: { $0 != .serial })
    try table.demand([.entry, .name])
    form = file.form
    notes = table.notes
    unknownColumns = table.unknownColumns
    emptyRows = table.emptyRows

    var seen = SeenContestants(known: known)
    for row in table.rows {
      let broken = table.brokenCells(of: row)
      guard broken.isEmpty else {
        bad.append(BadRosterRow(line: row.line, entry: nil, faults: broken.map { .broken($0) }))
        continue
      }
      var reader = RosterRowReader(row: row, table: table, today: today)
      let contestant = reader.read()
      let faults = reader.faults + seen.faults(of: contestant, line: row.line)
      let entry = contestant.entry.isEmpty ? nil : contestant.entry
      mended += reader.mended
      if faults.isEmpty {
        taken.append(Row(line: row.line, contestant: contestant))
        if reader.hasNumberedEntry { numberedEntries.append(row.line) }
        warnings += reader.warnings.map { RosterWarning(line: row.line, entry: contestant.entry, what: $0) }
      } else {
        bad.append(BadRosterRow(line: row.line, entry: entry, faults: faults))
      }
    }
  }
}
