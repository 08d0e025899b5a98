/// Whether a contestant goes on, as far as it can be said now.
public struct Advancing: Hashable, Sendable {
  /// The cut line's three sides.
  public enum Side: String, CaseIterable, Hashable, Sendable {
    /// Advances, whatever the marks still to come are.
    case safe
    /// Not decided yet: marks are missing, or a tie lies across the line.
    case open
    /// Does not advance, whatever comes.
    case out
  }

  /// The side.
  public let side: Side
  /// What the answer rests on.
  public let basis: Basis
}
