public import Competition
public import Scoring

/// What a file of past winners says: who has won a first prize in which occupation, and which rows are bad.
///
/// Only first prizes count; other prizes are told and left alone. Whether anything is taken while a row is bad is for
/// the caller to decide.
public struct WinnersReading: Hashable, Sendable {
  /// A good row.
  public struct Row: Hashable, Sendable {
    /// The line in the file, counted from 1.
    public let line: Int
    /// The winner as the row gives them, mended.
    public let winner: PastWinner
  }

  /// How the file was read.
  public let form: FileForm
  /// The good rows that bring somebody new, in the order of the file.
  public private(set) var taken: [Row] = []
  /// The lines whose winner the competition, or an earlier line, has already.
  public private(set) var known: [Int] = []
  /// The lines of other prizes than the first.
  public private(set) var otherPrizes: [Int] = []
  /// Cells of good and bad rows that were mended.
  public private(set) var mended: [Mending] = []
  /// What someone should look at in good rows.
  public private(set) var warnings: [WinnerWarning] = []
  /// The rows that can't be taken.
  public private(set) var bad: [BadWinnerRow] = []
  /// Rows around the table.
  public let notes: [RowNote]
  /// Columns that nobody knows, left alone.
  public let unknownColumns: [ColumnName]
  /// How many rows were empty, or held nothing but a serial number.
  public let emptyRows: Int

  /// Reads past winners: a table with at least the columns of name, occupation or event, and prize, in any order.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes, at most `Limits.fileBytes`.
  ///   - sheet: Of a workbook the name of a sheet; without one the first that is not hidden.
  ///   - winners: The past winners the competition has already.
  ///   - today: The day after which nobody can have been born.
  /// - Throws: What is wrong with the file as a whole.
  public init(reading bytes: [UInt8], sheet: String? = nil, known winners: [PastWinner], today: Day) throws(FileProblem)
  {
    let file = try RowFile(reading: bytes, sheet: sheet)
    let table = try Table(
      in: file.rows, keyedBy: .name, vocabulary: .winners, form: file.form, isRead: { $0 != .serial })
    try table.demand([.occupation, .prize])
    form = file.form
    notes = table.notes
    unknownColumns = table.unknownColumns
    emptyRows = table.emptyRows

    var seen = Set(winners)
    for row in table.rows {
      let broken = table.brokenCells(of: row)
      guard broken.isEmpty else {
        bad.append(BadWinnerRow(line: row.line, faults: broken.map { .broken($0) }))
        continue
      }
      var reader = WinnerRowReader(row: row, table: table, today: today)
      let read = reader.read()
      mended += reader.mended
      switch read {
      case .bad(let faults): bad.append(BadWinnerRow(line: row.line, faults: faults))
      case .otherPrize: otherPrizes.append(row.line)
      case .winner(let winner) where !seen.insert(winner).inserted: known.append(row.line)
      case .winner(let winner):
        taken.append(Row(line: row.line, winner: winner))
        warnings += reader.warnings.map { WinnerWarning(line: row.line, what: $0) }
      }
    }
  }
}
