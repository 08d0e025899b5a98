/// A length of time that somebody has: `2:hours`, `3:workingDays`.
public struct Term: Hashable, Sendable {
  /// What it is counted in.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case hours, workingDays, days
  }

  /// How many, from 1 to 1000.
  public let count: Int
  /// Of what.
  public let unit: Unit

  /// The longest that there may be.
  private static let most = 1000

  /// A length of time; nil for none, and for one that nobody gives.
  public init?(_ count: Int, _ unit: Unit) {
    guard (1...Self.most).contains(count) else { return nil }
    self.count = count
    self.unit = unit
  }

  /// Reads the one spelling.
  init?(spelled text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let count = Int(parts[0]), let unit = Unit(rawValue: String(parts[1])),
      String(count) == parts[0]
    else { return nil }
    self.init(count, unit)
  }

  /// The one spelling.
  public var text: String { "\(count):\(unit.rawValue)" }
}

/// When an appeal 申诉 has to be filed: within a time from something on, `signed:2:hours`.
public struct AppealTerm: Hashable, Sendable {
  /// What the time is counted from.
  public enum Start: String, CaseIterable, Hashable, Sendable {
    /// The end of the contest, a moment that is stated; its day else, where days are counted.
    case ended
    /// The last sign-off before the appeal.
    case signed
    /// The day on which the result was posted; a day has no hour, so nothing is counted from it in hours.
    case posted
  }

  /// What it is counted from.
  public let start: Start
  /// How long it is.
  public let within: Term

  /// A term for appeals; nil for hours from a day.
  public init?(from start: Start, within: Term) {
    if start == .posted, within.unit == .hours { return nil }
    self.start = start
    self.within = within
  }

  /// Reads the one spelling.
  init?(spelled text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let start = Start(rawValue: String(parts[0])), let within = Term(spelled: String(parts[1]))
    else { return nil }
    self.init(from: start, within: within)
  }

  /// The one spelling.
  public var text: String { "\(start.rawValue):\(within.text)" }
}
