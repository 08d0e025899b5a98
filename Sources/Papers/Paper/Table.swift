/// A ruled table.
public struct Table: Hashable, Sendable {
  /// The columns.
  public let columns: [Column]
  /// The rows, each with a cell a column; the last cell of a shorter one has the room of all columns that are left.
  public let rows: [Row]
  /// Whether rows are high enough to write in by hand.
  public let isWrittenIn: Bool

  /// A table.
  public init(_ columns: [Column], _ rows: [Row], isWrittenIn: Bool = false) {
    self.columns = columns
    self.rows = rows
    self.isWrittenIn = isWrittenIn
  }

  /// One column.
  public struct Column: Hashable, Sendable {
    /// What stands in a column, which says how it is aligned and what a spreadsheet makes of it.
    public enum Content: Hashable, Sendable {
      /// Text, to the left.
      case text
      /// Text in the middle: a rank, a status, a sign.
      case centred
      /// Digits that are a name and no number: entry numbers, identity numbers; a spreadsheet keeps them as text.
      case digits
      /// A decimal number, to the right.
      case number
    }

    /// The heading.
    public let title: String
    /// What stands in it.
    public let content: Content
    /// The least width, in half-width characters; columns share what is left over by what stands in them.
    public let width: Int

    /// A column.
    public init(_ title: String, _ content: Content = .text, width: Int = 0) {
      self.title = title
      self.content = content
      self.width = width
    }
  }

  /// One row.
  public struct Row: Hashable, Sendable {
    /// The cells; an empty one is room to write.
    public let cells: [String]
    /// Whether it stands out: a heading or a sum inside the table.
    public let isStrong: Bool
    /// Whether it stands on the same page as the row below it, where a page has room for both.
    public let staysWithNext: Bool

    /// A row.
    public init(_ cells: [String], isStrong: Bool = false, staysWithNext: Bool = false) {
      self.cells = cells
      self.isStrong = isStrong
      self.staysWithNext = staysWithNext
    }
  }
}
