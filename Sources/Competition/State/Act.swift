public import Scoring

/// One act that can be taken back, with what stood before it.
public struct Act: Hashable, Sendable {
  /// The record.
  public let ref: Ref
  /// The contestant's place in the roster.
  public let contestant: Int
  /// The column, `nil` for the status.
  public let column: Int?
  /// What stood before.
  public let before: Before
  /// The record in whose name its value stands now: its own, or the undo that restored it.
  var standsAs: Ref

  init(_ ref: Ref, contestant: Int, column: Int?, before: Before) {
    self.ref = ref
    self.contestant = contestant
    self.column = column
    self.before = before
    standsAs = ref
  }

  /// What stood before an act.
  public enum Before: Hashable, Sendable {
    case cell(Cell)
    case exclusion(Exclusion?)
  }

  /// Undo reaches at least so many acts back, and less than twice as many: the oldest are dropped together, since a replay
  /// remembers them too.
  static let leastMemory = 100
}
