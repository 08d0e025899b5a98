/// Something that is due on a day, or within a time, that follows from the dates of a contest.
public struct DeadlineRule: Hashable, Sendable {
  /// A day that time is counted from.
  public enum Anchor: String, CaseIterable, Hashable, Sendable {
    /// The day of the contest.
    case contest
    /// The day of the theory, else that of the contest.
    case theory
    /// The day of the practical, else that of the contest.
    case practical
    /// The day on which registration closed.
    case closing
    /// The day on which the filing was accepted 受理.
    case accepted
  }

  /// A span of time.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case workingDays, days, weeks
  }

  /// When it is due.
  public enum Due: Hashable, Sendable {
    /// On the last day of a span after a day; counting starts on the next day.
    case after(Anchor, Int, Unit)
    /// At the latest so long before a day; counting back starts on the day before.
    case before(Anchor, Int, Unit)
    /// Before this day.
    case beforeDay(Day)
    /// Within these days.
    case within(Day, Day)
    /// Within the calendar year of the contest.
    case sameYear
  }

  /// The name programs use; unique among the deadlines.
  public let id: String
  /// What is due.
  public let name: Bilingual
  /// When.
  public let due: Due
  /// Who has to do it, 主办单位 for example.
  public let party: Bilingual
  /// The stages whose contests it is about.
  public let stages: [Stage]
  /// For every contest, or only for those that give certificates.
  public let applies: Applicability
  /// How firm it is.
  public let firmness: Firmness
  /// What the rule rests on.
  public let basis: Basis
}

/// The public notice 公示 of a result.
public struct PublicityRule: Hashable, Sendable {
  /// The stages whose results are posted.
  public let stages: [Stage]
  /// The least number of working days; the day of posting does not count.
  public let workingDays: Int
  /// What the rule rests on.
  public let basis: Basis
}
