import Foundation
import Scoring
import Testing

/// Days as numbers: against hand-picked borders, and against the system's own calendar.
@Suite struct DayArithmeticTests {
  @Test(
    "days later and earlier",
    arguments: [
      ("2024-02-28", 1, "2024-02-29"), ("2024-02-28", 2, "2024-03-01"), ("2025-02-28", 1, "2025-03-01"),
      ("2025-12-31", 1, "2026-01-01"), ("2026-01-01", -1, "2025-12-31"), ("2024-01-01", 366, "2025-01-01"),
      ("2025-01-01", 365, "2026-01-01"), ("2000-02-28", 1, "2000-02-29"), ("1900-02-28", 1, "1900-03-01"),
      ("2026-06-10", 0, "2026-06-10"), ("0001-01-01", 3_652_058, "9999-12-31"),
      ("9999-12-31", -3_652_058, "0001-01-01"),
    ] as [(Day, Int, Day)])
  func days(_ from: Day, _ count: Int, _ to: Day) {
    #expect(from.adding(days: count) == to)
    #expect(from.days(until: to) == count)
  }

  @Test(
    "no day outside the years 1 to 9999",
    arguments: [("9999-12-31", 1), ("0001-01-01", -1), ("2026-01-01", .max), ("2026-01-01", .min)] as [(Day, Int)])
  func outside(_ from: Day, _ count: Int) {
    #expect(from.adding(days: count) == nil)
    #expect(from.adding(months: count) == nil)
  }

  @Test(
    "the same day of a later month, or the last one it has",
    arguments: [
      ("2026-01-15", 1, "2026-02-15"), ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"), ("2026-12-31", 2, "2027-02-28"),
      ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"), ("2025-05-01", 0, "2025-05-01"),
      ("1965-01-31", 721, "2025-02-28"), ("0001-01-31", 1, "0001-02-28"), ("9999-11-30", 1, "9999-12-30"),
    ] as [(Day, Int, Day)])
  func months(_ from: Day, _ count: Int, _ to: Day) {
    #expect(from.adding(months: count) == to)
  }

  @Test(
    "weekends by the almanac",
    arguments: [
      ("2024-09-27", false), ("2024-09-28", true), ("2024-09-29", true), ("2024-09-30", false), ("2000-01-01", true),
      ("1949-10-01", true), ("0001-01-01", false), ("0001-01-06", true), ("9999-12-31", false),
    ] as [(Day, Bool)])
  func weekend(_ day: Day, _ isWeekend: Bool) {
    #expect(day.isWeekend == isWeekend)
  }

  @Test("a thousand days of four centuries, as the system's calendar has them")
  func oracle() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    var random = Seeded(seed: 2026)
    for _ in 0..<1000 {
      let from = try #require(
        Day(year: .random(in: 1800...2199, using: &random), month: .random(in: 1...12, using: &random), day: 28))
      let count = Int.random(in: -40_000...40_000, using: &random)
      let date = try #require(calendar.date(from: DateComponents(year: from.year, month: from.month, day: from.day)))
      let later = try #require(calendar.date(byAdding: .day, value: count, to: date))
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: later)
      let found = try #require(from.adding(days: count))
      #expect([found.year, found.month, found.day] == [parts.year, parts.month, parts.day])
      #expect(found.isWeekend == (parts.weekday == 1 || parts.weekday == 7))
      #expect(from.days(until: found) == count)
    }
  }
}
