extension Day {
  /// The first and the last day there is, 0001-01-01 and 9999-12-31, as numbers.
  static let numbers = 0...3_652_058

  /// The days that have passed since 0001-01-01, in the Gregorian calendar carried back.
  var number: Int {
    let past = year - 1
    let months = (1..<month).reduce(0) { $0 + Day.length(ofMonth: $1, in: year) }
    return past * 365 + past / 4 - past / 100 + past / 400 + months + day - 1
  }

  /// The day of a number; `nil` outside the years 1 to 9999.
  init?(number: Int) {
    guard Day.numbers.contains(number) else { return nil }
    let (cycles, inCycle) = number.quotientAndRemainder(dividingBy: 146_097)
    // The last day of a leap year would begin a fourth century, or a fourth year, of its own.
    let centuries = min(3, inCycle / 36_524)
    let (leaps, inLeap) = (inCycle - centuries * 36_524).quotientAndRemainder(dividingBy: 1461)
    let years = min(3, inLeap / 365)
    let year = cycles * 400 + centuries * 100 + leaps * 4 + years + 1
    var rest = inLeap - years * 365
    var month = 1
    while rest >= Day.length(ofMonth: month, in: year) {
      rest -= Day.length(ofMonth: month, in: year)
      month += 1
    }
    self.init(year: year, month: month, day: rest + 1)
  }

  /// The day so many days later, earlier if negative; `nil` outside the years 1 to 9999.
  public func adding(days: Int) -> Day? {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return overflow ? nil : Day(number: sum)
  }

  /// The same day of the month so many months later, earlier if negative; `nil` outside the years 1 to 9999.
  ///
  /// Where the month has no such day it is the month's last: a year after 2024-02-29 is 2025-02-28.
  public func adding(months: Int) -> Day? {
    let (sum, overflow) = ((year - 1) * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, (0..<9999 * 12).contains(sum) else { return nil }
    let (year, month) = (sum / 12 + 1, sum % 12 + 1)
    return Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, in: year)))
  }

  /// How many days it is until another day; negative when that lies earlier.
  public func days(until other: Day) -> Int {
    other.number - number
  }

  /// Whether the day is a Saturday or a Sunday.
  public var isWeekend: Bool {
    Day.isWeekend(number)
  }

  /// 0001-01-01 is a Monday.
  static func isWeekend(_ number: Int) -> Bool {
    number % 7 >= 5
  }
}
