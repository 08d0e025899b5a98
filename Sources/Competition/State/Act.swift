public import Scoring

/// One act that can be taken back, with what stood before it.
public struct Act: Hashable, Sendable {
  /// The record.
  public let ref: Ref
  /// What it changed.
  public let what: What
  /// What stood before.
  public let before: Before
  /// The record in whose name its value stands now: its own, or the undo that restored it.
  var standsAs: Ref

  init(_ ref: Ref, _ what: What, before: Before) {
    self.ref = ref
    self.what = what
    self.before = before
    standsAs = ref
  }

  /// What an act changes.
  public enum What: Hashable, Sendable {
    /// A contestant's cell, by the places in the roster and among the columns.
    case cell(contestant: Int, column: Int)
    /// A contestant's status.
    case status(contestant: Int)
    /// One keying of a cell of a sheet, by subject and place of the marking scheme.
    case score(subject: Int, place: Int, Keying)
  }

  /// What stood before an act.
  public enum Before: Hashable, Sendable {
    case cell(Cell)
    case exclusion(Exclusion?)
    case score(KeyedBefore)
  }

  /// Undo reaches at least so many acts back, and less than twice as many: the oldest are dropped together, since a replay
  /// remembers them too.
  static let leastMemory = 100
}
