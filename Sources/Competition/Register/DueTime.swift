public import Scoring

/// The last moment at which something is in time.
public enum DueTime: Hashable, Sendable {
  /// This minute.
  case moment(DayTime)
  /// The end of this day; uncertain where a year has no calendar of working days.
  case day(CountedDay)
  /// It can't be said yet.
  case unknown(DueQuestion)

  /// Whether a moment is too late; never where the due time is unknown or uncertain.
  public func isMissed(by moment: DayTime) -> Bool {
    switch self {
    case .moment(let due): due < moment
    case .day(let due): due.isCertain && due.day < moment.day
    case .unknown: false
    }
  }
}

/// What has to be known before a time can be told.
public enum DueQuestion: Hashable, Sendable {
  /// No term was stated.
  case term
  /// The end of the contest.
  case ended
  /// Nothing was signed yet.
  case signed
  /// The day on which the result was posted.
  case posted
  /// The time lies behind the end of the calendar.
  case outOfRange
}

extension Term {
  /// The last moment of the time that begins at a moment.
  func due(from start: DayTime, _ calendar: WorkingCalendar) -> DueTime {
    switch unit {
    case .hours: start.adding(hours: count).map(DueTime.moment) ?? .unknown(.outOfRange)
    case .workingDays, .days: due(from: start.day, calendar)
    }
  }

  /// The last day of the time that begins on the day after a day; a day has no hours to count.
  func due(from start: Day, _ calendar: WorkingCalendar) -> DueTime {
    let due: CountedDay? =
      switch unit {
      case .hours: nil
      case .workingDays: calendar.day(count, workingDaysAfter: start)
      case .days: start.adding(days: count).map { CountedDay(day: $0, isCertain: true) }
      }
    return due.map(DueTime.day) ?? .unknown(.outOfRange)
  }
}
