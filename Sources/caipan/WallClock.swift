internal import Scoring
internal import Competition
internal import Glibc

/// The machine's clock.
enum WallClock {
  /// Unix milliseconds.
  static var milliseconds: Int {
    var time = timespec()
    _ = clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// The day in China; `nil` where the clock is set beyond the year 9999.
  static var today: Day? { Day(iso: Moment.day(milliseconds)) }
}
