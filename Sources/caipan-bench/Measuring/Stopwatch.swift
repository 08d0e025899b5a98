/// A point in time that durations are counted from.
struct Stopwatch {
  private let start = ContinuousClock.now

  /// Nanoseconds since the start.
  var nanoseconds: Int {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)
  }
}

/// Does something and tells how long it took, in nanoseconds.
func timed<Result, Problem: Error>(
  _ work: () throws(Problem) -> Result
) throws(Problem) -> (result: Result, nanoseconds: Int) {
  let watch = Stopwatch()
  let result = try work()
  return (result, watch.nanoseconds)
}
