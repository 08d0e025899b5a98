/// The part of a workbook that holds the cells of a sheet, read into rows.
///
/// What the file says of the size of the table is not looked at: only cells in which something stands make rows.
final class SheetCells: PartReader {
  let root = "worksheet"
  /// All rows, from the first to the last in which something stands.
  private(set) var rows: [Row] = []
  /// The rows among them that are hidden and have something in them.
  private(set) var hiddenRows: [Int] = []

  private let values: CellValues
  /// How much more the sheet may hold: as much as a text with separators, counted alike.
  private var room = Limits.fileBytes

  private var line = 0
  private var isHidden = false
  private var cells: [String] = []
  private var traits: [Int: CellTrait] = [:]
  /// The column of the last cell, counted from 1.
  private var column = 0
  private var cell = StoredCell()
  private var merged: [MergedCells] = []

  init(_ values: CellValues) {
    self.values = values
  }

  func begin(_ element: String, in parent: String, _ attributes: XMLAttributes) throws(FileProblem) {
    switch (element, parent) {
    case ("row", "sheetData"): try beginRow(attributes)
    case ("c", "row"): try beginCell(attributes)
    case ("f", "c"): cell.hasFormula = true
    case ("mergeCell", "mergeCells"):
      guard let area = attributes["ref"].flatMap({ MergedCells($0) }) else { throw .workbook(.damaged(.sheet)) }
      // An area of several columns is a title, or a place to sign; its text stands once.
      guard area.first.column == area.last.column, area.first.column <= Limits.columns else { return }
      merged.append(area)
    case (_, _): break
    }
  }

  func end(_ element: String, in parent: String, _ text: [UInt8]) throws(FileProblem) {
    switch (element, parent) {
    case ("v", "c"): cell.value = text
    case ("f", "c"): cell.formula = text
    case ("t", _): cell.inline.take(text, in: parent)
    case ("c", "row"): try endCell()
    case ("row", "sheetData"): try endRow()
    case ("worksheet", _): try spanMerged()
    case (_, _): break
    }
  }

  // MARK: - Rows

  private func beginRow(_ attributes: XMLAttributes) throws(FileProblem) {
    let number = attributes["r"].map { Int($0) ?? 0 } ?? line + 1
    guard number > line, number <= CellReference.highest.row else { throw .workbook(.damaged(.sheet)) }
    line = number
    isHidden = attributes.says("hidden")
    column = 0
    cells = []
    traits = [:]
  }

  private func endRow() throws(FileProblem) {
    guard !cells.isEmpty else { return }
    guard line <= Limits.rows else { throw .tooManyRows }
    try use(line - rows.count)
    while rows.count < line - 1 { rows.append(Row(line: rows.count + 1, cells: [])) }
    rows.append(Row(line: line, cells: cells, traits: traits))
    if isHidden { hiddenRows.append(line) }
  }

  // MARK: - Cells

  private func beginCell(_ attributes: XMLAttributes) throws(FileProblem) {
    var next = column + 1
    if let text = attributes["r"] {
      guard let place = CellReference(text), place.row == line else { throw .workbook(.damaged(.sheet)) }
      next = place.column
    }
    guard next > column, next <= CellReference.highest.column else { throw .workbook(.damaged(.sheet)) }
    column = next
    cell = StoredCell(kind: attributes["t"] ?? "n", style: attributes["s"].flatMap { Int($0) } ?? 0)
  }

  private func endCell() throws(FileProblem) {
    let place = (line: line, column: column)
    guard let read = try values.value(of: cell, at: place) else { return }
    guard !read.text.isEmpty else { return }
    guard column <= Limits.columns else { throw .tooManyColumns(line: line) }
    guard read.text.utf8.count <= Limits.cellBytes else { throw .cellTooLong(line: line, column: column) }
    try use(read.text.utf8.count + column - cells.count)
    cells += Array(repeating: "", count: column - 1 - cells.count) + [read.text]
    traits[column - 1] = read.trait
  }

  private func use(_ bytes: Int) throws(FileProblem) {
    room -= bytes
    guard room >= 0 else { throw .workbook(.tooMuchText) }
  }

  // MARK: - Merged cells

  /// Tells the cells below the first of a merged one what stands there.
  private func spanMerged() throws(FileProblem) {
    for area in merged where area.first.row <= rows.count {
      let column = area.first.column - 1
      let text = rows[area.first.row - 1][column]
      guard !text.isEmpty else { continue }
      for row in (area.first.row..<min(area.last.row, rows.count)) {
        try use(text.utf8.count)
        if rows[row][column].isEmpty { rows[row].traits[column] = .spanned(text) }
      }
    }
  }
}
