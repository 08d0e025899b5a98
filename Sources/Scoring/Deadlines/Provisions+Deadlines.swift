extension Provisions {
  /// Everything that is due of a contest, the public notice included, as it stands on a day.
  ///
  /// By the day it is due; what has no day yet follows, then what is not asked for of this contest; each in the
  /// rulebook's order.
  public func deadlines(
    _ facts: ContestFacts, _ dates: RecordedDates, _ calendar: WorkingCalendar, today: Day
  ) -> [DeadlineFinding] {
    let check = DeadlineCheck(facts: facts, dates: dates, calendar: calendar, today: today)
    var findings = deadlines.map { check.finding(of: $0) }
    if let publicity { findings.append(check.finding(of: publicity)) }
    return findings.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element)
  }
}

extension DeadlineFinding {
  /// Where it stands in a list: by due day, then without one, then what does not apply.
  fileprivate var order: Int {
    if state == .notApplicable { return Day.numbers.upperBound + 2 }
    return due?.day.number ?? Day.numbers.upperBound + 1
  }
}
