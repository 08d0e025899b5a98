public import Scoring

/// What a sheet says of how a contest is marked: a draft of its marking scheme, what was mended, and which rows are bad.
///
/// One row is an aspect; a module's own values stand in its first row, and an empty cell below says the same once more.
/// Rows whose first cell says 设置 or `setting` hold for the whole scheme: `MarkingSetting` has their forms. Whether the
/// draft is a scheme is for `MarkingScheme` to say; `line(of:)` finds the row that it complains about.
public struct MarkingReading: Hashable, Sendable {
  /// How the file was read.
  public let form: FileForm
  /// The scheme as it was written.
  public let draft: MarkingDraft
  /// The lines of good rows, ascending.
  public let taken: [Int]
  /// Cells of good and bad rows that were mended.
  public let mended: [Mending]
  /// The rows that can't be taken.
  public let bad: [BadMarkingRow]
  /// Rows around the table.
  public let notes: [RowNote]
  /// Columns that nobody knows, left alone.
  public let unknownColumns: [ColumnName]
  /// How many rows were empty, or held nothing but a serial number.
  public let emptyRows: Int

  private let lines: [String: Int]

  /// Reads a marking scheme: a table with at least the module and another known column, in any order, and settings.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes, at most `Limits.fileBytes`.
  ///   - sheet: Of a workbook the name of a sheet; without one the first that is not hidden.
  ///   - rulebook: The rulebook of the competition: its components, and their weights until a setting says otherwise.
  /// - Throws: What is wrong with the file as a whole.
  public init(reading bytes: [UInt8], sheet: String? = nil, under rulebook: Rulebook) throws(FileProblem) {
    let file = try RowFile(reading: bytes, sheet: sheet)
    var assembly = MarkingAssembly(under: rulebook)
    var rows: [Row] = []
    var settings: [SettingRowReader] = []
    for row in file.rows {
      if let opening = MarkingSetting.opening(of: row) {
        let broken = row.brokenCells
        guard broken.isEmpty else {
          assembly.refuse(row, broken)
          continue
        }
        settings.append(SettingRowReader(row: row, opening: opening))
      } else {
        rows.append(row)
      }
    }
    let table = try Table(
      in: rows, keyedBy: .marking(.module), vocabulary: .marking, form: file.form,
      isRead: { $0 != .serial && $0 != .remark })
    for row in table.rows {
      let broken = table.brokenCells(of: row)
      if broken.isEmpty { assembly.take(row, of: table) } else { assembly.refuse(row, broken) }
    }
    assembly.take(settings)
    if assembly.taken.isEmpty, assembly.bad.isEmpty { throw .nothingBelow }
    assembly.finish()

    // A title above the table is the scheme's, where no setting gives another.
    let title = assembly.draft.title.isEmpty ? table.notes.first { $0.kind == .title && !$0.cells.isEmpty } : nil
    if let title {
      assembly.draft.title = title.cells[0]
      assembly.taken.append(title.line)
    }

    form = file.form
    draft = assembly.draft
    taken = assembly.taken.sorted()
    mended = assembly.mended.sorted { $0.line < $1.line }
    bad = assembly.bad
    notes = table.notes.filter { $0.line != title?.line }
    unknownColumns = table.unknownColumns
    emptyRows = table.emptyRows
    lines = assembly.lines
  }

  /// The line that says what stands at a path of the scheme's JSON, or the nearest that holds it; `nil` where no row
  /// does.
  public func line(of path: String) -> Int? {
    var path = path[...]
    while true {
      if let line = lines[String(path)] { return line }
      guard let end = path.lastIndex(of: ".") else { return nil }
      path = path[..<end]
    }
  }
}
