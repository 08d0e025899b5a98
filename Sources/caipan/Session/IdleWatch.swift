/// How long nobody has touched a key, on a clock that nobody can set.
struct IdleWatch {
  /// How long the desk may stand open, in milliseconds; nil for ever.
  private let limit: Int?
  private var lastTouch: Int
  private var isTold = false

  /// Watches from now on.
  ///
  /// - Parameters:
  ///   - minutes: How long the desk may stand open; 0 for ever.
  ///   - now: Milliseconds since the machine was started.
  init(minutes: Int, at now: Int) {
    limit = minutes > 0 ? minutes * 60_000 : nil
    lastTouch = now
  }

  /// The range of minutes that can be asked for.
  static let minutes = 0...1_440
  /// So long the desk may stand open where nobody says otherwise.
  static let usualMinutes = 5

  /// A key was touched.
  mutating func touched(at now: Int) {
    lastTouch = now
    isTold = false
  }

  /// Whether the desk is to be locked now; said once, until the next key.
  mutating func isDue(at now: Int) -> Bool {
    guard let left = left(at: now), left == 0 else { return false }
    isTold = true
    return true
  }

  /// The milliseconds that are left; nil where nothing will happen.
  func left(at now: Int) -> Int? {
    guard let limit, !isTold else { return nil }
    return max(0, limit - (now - lastTouch))
  }
}
