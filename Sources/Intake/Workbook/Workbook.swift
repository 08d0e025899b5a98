/// A workbook in the form that Excel, WPS and LibreOffice save as XLSX (ECMA-376, both its namespaces).
///
/// Only what makes the cells of one sheet is read: formulas, pictures, macros and links to elsewhere are never followed.
struct Workbook {
  private let package: PackageFile
  private let relationships: Relationships
  private let list: SheetList
  /// The sheets that have cells, in their order; charts and macros have none.
  private let sheets: [SheetList.Entry]

  /// Opens a workbook and reads which sheets it has.
  ///
  /// - Throws: What is wrong with the file, or which other kind of file it is.
  init(reading bytes: [UInt8]) throws(FileProblem) {
    package = try PackageFile(bytes)
    let name = try Self.workbookName(in: package)
    guard let part = try package.read(name, as: .workbook) else { throw .workbook(.damaged(.workbook)) }
    let list = SheetList()
    try XMLPart.read(part, of: .workbook, by: list)
    let relationships = try Relationships(of: name, in: package)
    sheets = list.entries.filter { relationships.targets[$0.id]?.kind == "worksheet" }
    (self.list, self.relationships) = (list, relationships)
  }

  /// The name of the part that lists the sheets, or which other kind of file this is.
  private static func workbookName(in package: PackageFile) throws(FileProblem) -> String {
    guard let main = try Relationships(of: "", in: package).first("officeDocument") else {
      throw .workbook(.foreign(package.has("mimetype") ? .openDocument : .archive))
    }
    let name = main.name.asciiLowercased
    guard !name.hasPrefix("word/"), !name.hasPrefix("ppt/") else { throw .workbook(.foreign(.document)) }
    guard !name.hasSuffix(".bin") else { throw .workbook(.foreign(.binaryWorkbook)) }
    return main.name
  }

  /// Reads a sheet: the one of this name, in any letter case, or the first that is not hidden.
  func read(_ name: String?) throws(FileProblem) -> (rows: [Row], facts: SheetFacts) {
    let sheet = try choose(name)
    guard let target = relationships.targets[sheet.id] else { throw .workbook(.damaged(.relationships)) }
    let values = CellValues(
      strings: try part("sharedStrings", as: .sharedStrings, by: SharedStrings()),
      styles: try part("styles", as: .styles, by: Styles()), epoch: list.epoch)
    guard let bytes = try package.read(target.name, as: .sheet) else { throw .workbook(.damaged(.sheet)) }
    let cells = SheetCells(values)
    try XMLPart.read(bytes, of: .sheet, by: cells)
    guard !cells.rows.isEmpty else { throw .empty }
    let others = sheets.filter { $0.id != sheet.id }.map(\.name)
    return (
      cells.rows,
      SheetFacts(name: sheet.name, others: others, isHidden: sheet.isHidden, hiddenRows: cells.hiddenRows)
    )
  }

  private func choose(_ name: String?) throws(FileProblem) -> SheetList.Entry {
    guard let first = sheets.first(where: { !$0.isHidden }) ?? sheets.first else { throw .workbook(.noSheet) }
    guard let name else { return first }
    let asked = CellWords.quoted(CleanCell(name).text)
    guard let found = sheets.first(where: { $0.name.lowercased() == asked.lowercased() }) else {
      throw .workbook(.noSuchSheet(asked, has: sheets.map(\.name)))
    }
    return found
  }

  /// Reads a part that not every workbook has.
  private func part<Reader: PartReader>(
    _ kind: String, as part: WorkbookPart, by reader: Reader
  ) throws(FileProblem) -> Reader? {
    guard let target = relationships.first(kind), let bytes = try package.read(target.name, as: part) else {
      return nil
    }
    try XMLPart.read(bytes, of: part, by: reader)
    return reader
  }
}
