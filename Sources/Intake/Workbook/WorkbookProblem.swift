/// Why a workbook can't be taken; tells nothing of what stands in its cells.
public enum WorkbookProblem: Error, Hashable, Sendable {
  /// It is a file of another program, or of an older form.
  case foreign(ForeignFile)
  /// It is protected by a password.
  case password
  /// libzip, which unpacks workbooks, is not installed.
  case noLibrary
  /// A part is missing, cut short or not well-formed, or contradicts itself.
  case damaged(WorkbookPart)
  /// A part declares a document type, in which entities hide; no spreadsheet program writes one.
  case doctype(WorkbookPart)
  /// A part nests elements deeper than any spreadsheet program does.
  case tooDeep(WorkbookPart)
  /// A part is larger than `Limits.partBytes` when it is unpacked.
  case tooLarge(WorkbookPart)
  /// A part is packed more than `Limits.packing` times as tight as its contents, as no honest one is.
  case tooTight(WorkbookPart)
  /// The cells of the sheet hold more than `Limits.fileBytes`.
  case tooMuchText
  /// It has no sheet with cells.
  case noSheet
  /// It has no sheet of this name; those that it has, cleaned.
  case noSuchSheet(String, has: [String])
  /// A sheet was named, and the file is a text, which has none.
  case sheetOfText
}

/// A file that is no workbook of ours, though one may hold such a table.
public enum ForeignFile: String, CaseIterable, Hashable, Sendable {
  /// An old workbook: XLS, or the ET of WPS.
  case oldWorkbook
  /// A workbook in the binary form, XLSB.
  case binaryWorkbook
  /// A file of LibreOffice's own form, ODS.
  case openDocument
  /// A text document or slides: DOCX, PPTX.
  case document
  /// Another zip archive.
  case archive
  /// A web page or XML, which some systems export under the name of XLS.
  case markup
}

/// A part of a workbook, by what it is: names inside of a file are whoever wrote it's to choose.
public enum WorkbookPart: String, CaseIterable, Hashable, Sendable {
  /// The archive itself and its directory.
  case package
  /// What lies where.
  case relationships
  /// The list of sheets.
  case workbook
  /// The strings that the sheets share.
  case sharedStrings
  /// The formats of numbers.
  case styles
  /// The sheet that is read.
  case sheet
}
