/// The days recorded of one contest that deadlines are counted from or judged by; nil is not known.
///
/// The day of the contest and the closing date are among the contest's facts.
public struct RecordedDates: Hashable, Sendable {
  /// The day of the theory, where it is not that of the contest.
  public var theory: Day?
  /// The day of the practical, where it is not that of the contest.
  public var practical: Day?
  /// The day on which the filing was accepted 受理.
  public var accepted: Day?
  /// The day on which the result was posted 公示.
  public var posted: Day?
  /// The days on which things due were done, by the deadline's id; `PublicityRule.id` is when the notice was taken down.
  public var done: [String: Day]

  /// No day is known.
  public init() {
    done = [:]
  }
}

extension PublicityRule {
  /// The name programs use for the end of the public notice, beside the deadlines' ids.
  public static let id = "publicity"
}
