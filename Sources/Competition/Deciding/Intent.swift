public import Scoring

/// What someone at the table, or a program that feeds it, wants to happen.
public enum Intent: Hashable, Sendable {
  /// Found a competition: its title, the rulebook's JSON text, and its contest.
  case found(title: String, rulebook: String, ContestSetUp)
  /// Enrol a person; a head referee brings a sealed key. A reason is needed where another head referee is replaced.
  case enrol(name: String, duty: Duty, key: SealedKey?, reason: String)
  /// Put contestants on the roster, all or none.
  case register(contest: Int, [Contestant], from: ImportNote?)
  /// Take the rows of a marks file, all or none.
  case take(contest: Int, [MarksRow], from: ImportNote)
  /// Key one cell. What stands there already must be named, and then a reason is needed.
  case key(contest: Int, entry: String, component: String, Cell, replacing: [Ref], reason: String)
  /// Declare a status; `nil` puts a contestant back among the registered.
  case declare(contest: Int, entry: String, Exclusion?, reason: String)
  /// Take back the latest act that still stands.
  case undo(contest: Int)
  /// Rule on a tie: all who share it, best first.
  case rule(contest: Int, order: [String], reason: String)
  /// Seal a contest with the head referee's signature.
  case signOff(contest: Int, SignedStatement)
  /// Open a sealed contest again with the head referee's signature over the reason.
  case reopen(contest: Int, reason: String, SignedStatement)
}

extension Intent {
  /// Whether this is somebody's own enrolment.
  public func enrols(_ person: String) -> Bool {
    switch self {
    case .enrol(let name, _, _, _): name == person
    case .found, .register, .take, .key, .declare, .undo, .rule, .signOff, .reopen: false
    }
  }
}

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
