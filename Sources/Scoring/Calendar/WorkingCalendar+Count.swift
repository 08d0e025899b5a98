/// A day that was counted to.
public struct CountedDay: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// Whether every year that was counted through has its calendar; weekends alone were left out where one has none.
  public let isCertain: Bool

  /// A day that was counted to.
  public init(day: Day, isCertain: Bool) {
    self.day = day
    self.isCertain = isCertain
  }
}

extension WorkingCalendar {
  /// The last of so many working days after a day, the first of which is the next one; the day itself for none.
  ///
  /// Nil behind the year 9999.
  public func day(_ count: Int, workingDaysAfter day: Day) -> CountedDay? {
    counting(count, from: day, by: 1)
  }

  /// The first of so many working days before a day, the last of which is the day before; the day itself for none.
  ///
  /// Nil before the year 1.
  public func day(_ count: Int, workingDaysBefore day: Day) -> CountedDay? {
    counting(count, from: day, by: -1)
  }

  /// How many working days there are after one day through another; none where that is not later.
  public func workingDays(after day: Day, through last: Day) -> Int {
    day < last ? (day.number + 1...last.number).count { isWorked($0) } : 0
  }

  private func counting(_ count: Int, from start: Day, by step: Int) -> CountedDay? {
    guard count > 0 else { return CountedDay(day: start, isCertain: true) }
    var left = count
    var number = start.number
    while left > 0 {
      number += step
      guard Day.numbers.contains(number) else { return nil }
      if isWorked(number) { left -= 1 }
    }
    guard let day = Day(number: number), let first = Day(number: start.number + step) else { return nil }
    let years = min(first.year, day.year)...max(first.year, day.year)
    return CountedDay(day: day, isCertain: years.allSatisfy { self.years[$0] != nil })
  }
}
