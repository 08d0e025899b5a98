internal import Competition
public import Scoring

/// What a file of marks says: which cells it would fill, what was mended for it, and which rows are bad.
///
/// Whether anything is taken while a row is bad is for the caller to decide.
public struct MarksReading: Hashable, Sendable {
  /// How the file was read.
  public let form: FileForm
  /// The scheme's columns that the file has, by index, ascending.
  public let columns: [Int]
  /// The good rows that bring something new, in the order of the file.
  public private(set) var taken: [MarksRow] = []
  /// What the file says and the competition has already, the same.
  public private(set) var unchanged: [CellPlace] = []
  /// Cells of the file's columns in which nothing is written: left alone.
  public private(set) var empty: [CellPlace] = []
  /// Cells of good and bad rows that were mended.
  public private(set) var mended: [Mending] = []
  /// The rows that can't be taken.
  public private(set) var bad: [BadMarksRow] = []
  /// Rows around the table.
  public let notes: [RowNote]
  /// Columns that nobody knows, left alone.
  public let unknownColumns: [ColumnName]
  /// How many rows were empty, or held nothing but a serial number.
  public let emptyRows: Int

  /// Reads marks: a table with the entry number and at least one column of marks or the status, in any order.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes, at most `Limits.fileBytes`.
  ///   - sheet: Of a workbook the name of a sheet; without one the first that is not hidden.
  ///   - scheme: What is keyed in this contest.
  ///   - known: The contestants of the competition and what is keyed for them.
  /// - Throws: What is wrong with the file as a whole.
  public init(reading bytes: [UInt8], sheet: String? = nil, scheme: Scheme, known: [KnownSheet]) throws(FileProblem) {
    let file = try RowFile(reading: bytes, sheet: sheet)
    let table = try Table(
      in: file.rows, keyedBy: .entry, vocabulary: .marks(of: scheme.columns), form: file.form,
      isRead: MarksReading.isRead)
    form = file.form
    columns = scheme.columns.indices.filter { table.columns[.mark($0)] != nil }
    guard !columns.isEmpty || table.columns[.status] != nil else { throw .noMarks(line: table.line) }
    notes = table.notes
    unknownColumns = table.unknownColumns
    emptyRows = table.emptyRows

    let entries = KnownEntries(known)
    var lines: [String: Int] = [:]
    for row in table.rows {
      let broken = table.brokenCells(of: row)
      guard broken.isEmpty else {
        bad.append(BadMarksRow(line: row.line, entry: nil, faults: broken.map { .broken($0) }))
        continue
      }
      var reader = MarksRowReader(row: row, table: table, scheme: scheme, columns: columns)
      let sheet = reader.findSheet(in: entries, seen: &lines)
      let read = reader.read(beside: sheet)
      mended += reader.mended
      guard reader.faults.isEmpty, let entry = sheet?.contestant.entry else {
        bad.append(BadMarksRow(line: row.line, entry: reader.entry, faults: reader.faults))
        continue
      }
      if !read.cells.isEmpty || read.exclusion != nil {
        taken.append(MarksRow(line: row.line, entry: entry, cells: read.cells, exclusion: read.exclusion))
      }
      unchanged += read.unchanged.map { CellPlace(line: row.line, entry: entry, column: $0) }
      empty += read.empty.map { CellPlace(line: row.line, entry: entry, column: $0) }
    }
  }

  private static func isRead(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .entry, .name, .status, .mark: true
    case .sex, .identity, .unit, .level, .qualification, .union, .unionCard, .birth, .residence, .workSince, .category,
      .post, .consent, .group, .titles, .team, .occupation, .year, .prize, .remark, .serial,
      .marking, .judge, .seats, .seat:
      false
    }
  }
}
