/// A point of the hybrid logical clock: the wall's milliseconds, unless they have not moved on; then a counter.
struct Tick: Hashable {
  var t: Int
  var c: Int

  /// The largest integer of a line.
  static let limit = 1 << 53

  /// The tick of the next record: never before this one, whatever the wall clock does.
  func next(wall: Int) -> Tick {
    if wall > t { return Tick(t: min(wall, Self.limit), c: 0) }
    if c < Self.limit { return Tick(t: t, c: c + 1) }
    return Tick(t: min(t + 1, Self.limit), c: 0)
  }
}
