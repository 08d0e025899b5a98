import Scoring

/// The State Council's working days of 2023 to 2026, walked day by day from a Sunday.
enum NaiveCalendar {
  /// A year's holidays and working weekends, each day as month × 100 + day.
  private struct Year {
    var holidays: [ClosedRange<Int>]
    var working: [Int]
  }

  private static let years: [Int: Year] = [
    2023: Year(
      holidays: [101...102, 121...127, 405...405, 429...503, 622...624, 929...1006],
      working: [128, 129, 423, 506, 625, 1007, 1008]),
    2024: Year(
      holidays: [101...101, 210...217, 404...406, 501...505, 608...610, 915...917, 1001...1007],
      working: [204, 218, 407, 428, 511, 914, 929, 1012]),
    2025: Year(
      holidays: [101...101, 128...204, 404...406, 501...505, 531...602, 1001...1008],
      working: [126, 208, 427, 928, 1011]),
    2026: Year(
      holidays: [101...103, 215...223, 404...406, 501...505, 619...621, 925...927, 1001...1007],
      working: [104, 214, 228, 509, 920, 1010]),
  ]

  /// Every day of the four years, and whether it is a working day.
  static let days: [(day: Day, isWorking: Bool)] = {
    var days: [(Day, Bool)] = []
    // 2023-01-01 was a Sunday.
    var weekday = 0
    for year in 2023...2026 {
      for month in 1...12 {
        for number in 1...31 {
          guard let day = Day(year: year, month: month, day: number) else { continue }
          days.append((day, isWorking(day, isWeekend: weekday == 0 || weekday == 6)))
          weekday = (weekday + 1) % 7
        }
      }
    }
    return days
  }()

  private static func isWorking(_ day: Day, isWeekend: Bool) -> Bool {
    guard let year = years[day.year] else { return false }
    let number = day.month * 100 + day.day
    if year.working.contains(number) { return true }
    return !isWeekend && !year.holidays.contains { $0.contains(number) }
  }

  /// The last day of so many working days after a day, the next day being the first to count; nil past the four years.
  static func day(_ count: Int, after day: Day) -> Day? {
    var left = count
    for next in days where next.day > day {
      if next.isWorking { left -= 1 }
      if left == 0 { return next.day }
    }
    return nil
  }

  /// The day so many working days before a day, the day before being the first to count; nil before the four years.
  static func day(_ count: Int, before day: Day) -> Day? {
    var left = count
    for previous in days.reversed() where previous.day < day {
      if previous.isWorking { left -= 1 }
      if left == 0 { return previous.day }
    }
    return nil
  }
}
