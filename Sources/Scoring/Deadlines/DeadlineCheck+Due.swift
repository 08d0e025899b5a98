extension DeadlineCheck {
  /// The last day in time; throws what has to be known for it.
  func day(_ due: DeadlineRule.Due) throws(DeadlineQuestion) -> CountedDay {
    switch due {
    case .after(let anchor, let count, let unit): try day(count, unit, from: anchor, isAfter: true)
    case .before(let anchor, let count, let unit): try day(count, unit, from: anchor, isAfter: false)
    case .beforeDay(let day): try certain(day.adding(days: -1))
    case .within(_, let through): try certain(through)
    case .sameYear: try certain(Day(year: try anchor(.contest).year, month: 12, day: 31))
    }
  }

  private func day(
    _ count: Int, _ unit: DeadlineRule.Unit, from anchor: DeadlineRule.Anchor, isAfter: Bool
  ) throws(DeadlineQuestion) -> CountedDay {
    let start = try self.anchor(anchor)
    switch unit {
    case .workingDays:
      let counted =
        isAfter ? calendar.day(count, workingDaysAfter: start) : calendar.day(count, workingDaysBefore: start)
      guard let counted else { throw .outOfRange }
      return counted
    case .days: return try certain(start.adding(days: isAfter ? count : -count))
    case .weeks: return try certain(start.adding(days: (isAfter ? 7 : -7) * count))
    }
  }

  /// A day that was counted without asking which days are worked.
  private func certain(_ day: Day?) throws(DeadlineQuestion) -> CountedDay {
    guard let day else { throw .outOfRange }
    return CountedDay(day: day, isCertain: true)
  }

  private func anchor(_ anchor: DeadlineRule.Anchor) throws(DeadlineQuestion) -> Day {
    let day: Day? =
      switch anchor {
      case .contest: facts.date
      case .theory: dates.theory ?? facts.date
      case .practical: dates.practical ?? facts.date
      case .closing: facts.closing
      case .accepted: dates.accepted
      }
    guard let day else { throw .anchor(anchor) }
    return day
  }
}
