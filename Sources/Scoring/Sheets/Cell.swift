/// What stands in one column of one contestant: four different things, and 0.00 is a mark like any other.
public enum Cell: Hashable, Sendable {
  /// Not yet keyed.
  case missing
  /// A mark, 0.00 included.
  case mark(Mark)
  /// The component was never sat: no mark, not 0.
  case notSat
  /// The component was begun and its result cancelled.
  case voided
}
