/// Why a file as a whole can't be taken; no row of it was looked at further.
public enum FileProblem: Error, Hashable, Sendable {
  /// Nothing is in it.
  case empty
  /// It is larger than `Limits.fileBytes`.
  case tooLarge(bytes: Int)
  /// It is a workbook, or something like one, that can't be read.
  case workbook(WorkbookProblem)
  /// It is text in UTF-16; to be saved as UTF-8 or GB18030.
  case utf16
  /// It is not text: at this line neither encoding goes on. `encoding` is the one that came further.
  case undecodable(line: Int, encoding: Encoding)
  /// It is not UTF-8 and the system has no decoder for GB18030.
  case noDecoder

  /// A quote is opened on this line and never closed.
  case unclosedQuote(line: Int)
  /// Something other than a separator follows a closing quote.
  case textAfterQuote(line: Int)
  /// It has more rows than `Limits.rows`.
  case tooManyRows
  /// A row has more columns than `Limits.columns`.
  case tooManyColumns(line: Int)
  /// A cell is longer than `Limits.cellBytes`; columns are counted from 1.
  case cellTooLong(line: Int, column: Int)

  /// No row names two known columns; `form` is how the file was read.
  case noHeader(form: FileForm)
  /// A header row and nothing below it, where no rows would take away what stands.
  case nothingBelow
  /// The header row lacks a column that is needed.
  case missingColumn(Meaning, line: Int)
  /// The header row has no column of marks and none of status.
  case noMarks(line: Int)
  /// Two columns of the header row mean the same.
  case twoColumns(Meaning, first: ColumnName, second: ColumnName, line: Int)
}
