/// Which days are worked: the State Council's calendars of some years, and weekends where there is none.
///
/// A year is known through its own notice. That a later notice moves a day of December is seen only once the later one
/// is there too.
public struct WorkingCalendar: Hashable, Sendable {
  /// The years there is a calendar of, each with it.
  public private(set) var years: [Int: CalendarYear] = [:]
  /// The days that are not as the week has them, by number; true where they are worked.
  private var exceptions: [Int: Bool] = [:]

  /// A calendar of no year.
  public init() {}

  /// A calendar of these years; of two for one year the later one holds.
  public init(_ years: [CalendarYear]) {
    for year in years { self.years[year.year] = year }
    // In the order of time: the notice of a year may correct the December before it.
    for year in self.years.values.sorted(by: { $0.year < $1.year }) {
      for holiday in year.holidays {
        for number in holiday.lowerBound.number...holiday.upperBound.number { exceptions[number] = false }
      }
      for day in year.workingDays { exceptions[day.number] = true }
    }
  }

  /// The calendar with a further year, which takes the place of the one there was for it.
  public func adding(_ year: CalendarYear) -> WorkingCalendar {
    WorkingCalendar(Array(years.values) + [year])
  }

  /// Whether there is a calendar of the year a day lies in.
  public func knows(_ day: Day) -> Bool {
    years[day.year] != nil
  }

  /// Whether a day is worked; by the week alone where there is no calendar of its year.
  public func isWorkingDay(_ day: Day) -> Bool {
    isWorked(day.number)
  }

  func isWorked(_ number: Int) -> Bool {
    exceptions[number] ?? !Day.isWeekend(number)
  }
}
