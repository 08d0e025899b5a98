public import Scoring

/// What one good row of marks brings that is new.
public struct MarksRow: Hashable, Sendable {
  /// The line in the file, counted from 1.
  public let line: Int
  /// The contestant's entry number, as the roster has it.
  public let entry: String
  /// The cells, by column; each is a mark or not sat.
  public let cells: [NewCell]
  /// Why the contestant is out of the ranking, where the file says so.
  public let exclusion: Exclusion?
}

/// A cell that a file of marks fills.
public struct NewCell: Hashable, Sendable {
  /// The index of the scheme's column.
  public let column: Int
  /// A mark, or that the component was not sat.
  public let cell: Cell
}

/// One cell of one contestant, where the file speaks of it.
public struct CellPlace: Hashable, Sendable {
  /// The line in the file, counted from 1.
  public let line: Int
  /// The contestant's entry number.
  public let entry: String
  /// The index of the scheme's column; `nil` stands for the status.
  public let column: Int?
}
