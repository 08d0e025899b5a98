public import Scoring

/// A day stands in a test as it is written: "2026-08-10".
extension Day: ExpressibleByStringLiteral {
  /// The day, which has to exist.
  public init(stringLiteral text: String) {
    guard let day = Day(iso: text) else { preconditionFailure("\(text) is no day") }
    self = day
  }
}
