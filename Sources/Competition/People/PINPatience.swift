/// How long nobody may try a PIN after slips: three are free, from then on each one doubles the wait, up to a minute.
///
/// Kept by whoever runs the desk, for one sitting; leaving the program takes longer than the wait.
public struct PINPatience: Sendable {
  private var slips: [String: (count: Int, at: Int)] = [:]

  /// No slip yet.
  public init() {}

  /// How many seconds a person still has to wait.
  ///
  /// - Parameters:
  ///   - name: The person.
  ///   - now: Milliseconds of a clock that nobody can set.
  /// - Returns: Whole seconds; 0 where a PIN may be tried.
  public func wait(_ name: String, at now: Int) -> Int {
    guard let (count, at) = slips[name], count >= Self.free else { return 0 }
    let seconds = min(Self.longest, Self.shortest << min(count - Self.free, 4))
    return max(0, (at + seconds * 1000 - now + 999) / 1000)
  }

  /// A PIN was not the person's.
  public mutating func slipped(_ name: String, at now: Int) {
    slips[name] = (min(Self.most, (slips[name]?.count ?? 0) + 1), now)
  }

  /// A PIN was the person's: the slips are forgotten.
  public mutating func passed(_ name: String) { slips[name] = nil }

  private static let free = 3
  private static let shortest = 5
  private static let longest = 60
  /// Further slips wait no longer, so they need no counting.
  private static let most = 10
}
