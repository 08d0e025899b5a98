/// How a file was read: a fact for the report.
public enum FileForm: Hashable, Sendable {
  /// Text with separators, CSV.
  case text(Encoding)
  /// A sheet of a workbook, XLSX.
  case sheet(SheetFacts)
}

/// Which sheet of a workbook was read, and what else there is to know about it.
public struct SheetFacts: Hashable, Sendable {
  /// Its name, cleaned.
  public let name: String
  /// The workbook's other sheets with cells, in their order, cleaned.
  public let others: [String]
  /// Whether the sheet is hidden in the spreadsheet program.
  public let isHidden: Bool
  /// The rows with something in them that are hidden, by a filter say: they are read like the others.
  public let hiddenRows: [Int]
}
