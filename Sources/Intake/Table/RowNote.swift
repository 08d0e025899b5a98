/// A row that is none of the table's data, told and left alone.
public struct RowNote: Hashable, Sendable {
  /// Where such a row stands.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Above the header: a title, who fills it in, a date.
    case title
    /// Below the header: a remark, a sum, a line to sign on.
    case note
  }

  /// The line in the file, counted from 1.
  public let line: Int
  /// Where it stands.
  public let kind: Kind
  /// What is written in it, cleaned; cells that are empty are left out.
  public let cells: [String]

  init(row: Row, kind: Kind) {
    line = row.line
    self.kind = kind
    cells = row.cells.map { CleanCell($0).text }.filter { !$0.isEmpty }
  }
}
