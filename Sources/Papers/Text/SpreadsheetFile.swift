/// Rows for spreadsheet programs: RFC 4180, in UTF-8.
///
/// It begins with a byte-order mark: without one, the spreadsheet programs used in China read the file as GB18030.
/// A cell that a spreadsheet program would take for a formula gets an apostrophe before it, which is how such programs
/// mark text; our own import takes it off again.
public struct SpreadsheetFile {
  /// The whole text, its lines ended by CRLF.
  public let text: String

  /// A file of rows, the first of them the names of the columns.
  public init(_ rows: [[String]]) {
    text = "\u{FEFF}" + rows.map(Self.line).joined()
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// One cell, harmless and quoted where it has to be.
  public static func cell(_ text: String) -> String {
    let first = text.unicodeScalars.first
    let harmless = first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } == true ? "'" + text : text
    guard harmless.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else { return harmless }
    return "\"" + harmless.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
