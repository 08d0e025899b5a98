public import Scoring

/// One row of a marks file: what it says of one contestant.
public struct MarksRow: Hashable, Sendable {
  /// The entry number.
  public let entry: String
  /// The cells it fills, by component id.
  public let cells: [KeyedCell]
  /// The status it declares.
  public let exclusion: Exclusion?

  /// A row of a marks file.
  public init(entry: String, cells: [KeyedCell], exclusion: Exclusion? = nil) {
    self.entry = entry
    self.cells = cells
    self.exclusion = exclusion
  }
}

/// One cell of a marks file.
public struct KeyedCell: Hashable, Sendable {
  /// The column's id.
  public let component: String
  /// What it holds.
  public let cell: Cell

  /// A cell of a column.
  public init(component: String, cell: Cell) {
    self.component = component
    self.cell = cell
  }
}
