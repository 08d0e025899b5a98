import Scoring
import Testing

/// Working days as the State Council's notices of 2023 to 2026 have them, counted by hand on a wall calendar.
@Suite struct WorkingDayTests {
  private let calendar = WorkingCalendar.builtIn

  @Test("four years are built in, each with its document")
  func builtIn() {
    #expect(
      calendar.years.mapValues(\.document) == [
        2023: "国办发明电〔2022〕16号", 2024: "国办发明电〔2023〕7号", 2025: "国办发明电〔2024〕12号",
        2026: "国办发明电〔2025〕7号",
      ])
  }

  // 260 weekdays, 18 of them off, 7 weekends worked; 262 − 19 + 8; 261 − 18 + 5; 261 − 19 + 6.
  @Test("working days of whole years", arguments: [(2023, 249), (2024, 251), (2025, 248), (2026, 248)])
  func wholeYear(_ year: Int, _ count: Int) throws {
    let eve = try #require(Day(year: year - 1, month: 12, day: 31))
    let last = try #require(Day(year: year, month: 12, day: 31))
    #expect(calendar.workingDays(after: eve, through: last) == count)
  }

  @Test(
    "after a day: the next one is the first",
    arguments: [
      // 29 (Sun, made up), 30, holiday 1–7, 8, 9, 10, 11, 12 (Sat, made up), 14, 15, 16.
      ("2024-09-27", 10, "2024-10-16"),
      ("2024-09-27", 1, "2024-09-29"), ("2024-09-27", 3, "2024-10-08"), ("2024-09-27", 7, "2024-10-12"),
      // New Year and the Spring Festival of 2023: 28 and 29 January are made up.
      ("2022-12-31", 1, "2023-01-03"), ("2023-01-20", 1, "2023-01-28"), ("2023-01-20", 3, "2023-01-30"),
      // The Dragon Boat Festival of 2023, Thursday to Saturday, with Sunday made up.
      ("2023-06-21", 1, "2023-06-25"), ("2023-06-21", 2, "2023-06-26"),
      // Mid-Autumn and National Day of 2023 in one: 7 and 8 October are made up.
      ("2023-09-28", 1, "2023-10-07"), ("2023-09-28", 3, "2023-10-09"),
      // The Spring Festival of 2024: Sunday the 18th is made up.
      ("2024-02-09", 1, "2024-02-18"), ("2024-02-09", 2, "2024-02-19"),
      // Labour Day of 2024: Saturday 11 May is made up.
      ("2024-04-30", 5, "2024-05-10"), ("2024-04-30", 6, "2024-05-11"), ("2024-04-30", 7, "2024-05-13"),
      // 2025: the Spring Festival with Saturday 8 February, National Day with 28 September and 11 October.
      ("2025-01-27", 1, "2025-02-05"), ("2025-01-27", 4, "2025-02-08"), ("2025-09-26", 1, "2025-09-28"),
      ("2025-09-26", 4, "2025-10-09"), ("2025-09-26", 6, "2025-10-11"),
      // 2026: Saturdays 14 and 28 February around the Spring Festival, Sunday 20 September before Mid-Autumn.
      ("2026-02-13", 1, "2026-02-14"), ("2026-02-13", 2, "2026-02-24"), ("2026-02-13", 6, "2026-02-28"),
      ("2026-09-18", 1, "2026-09-20"), ("2026-09-18", 6, "2026-09-28"),
      // An ordinary week; from a Saturday; no day at all.
      ("2026-06-10", 5, "2026-06-17"), ("2026-06-13", 1, "2026-06-15"), ("2026-06-13", 0, "2026-06-13"),
    ] as [(Day, Int, Day)])
  func after(_ from: Day, _ count: Int, _ to: Day) {
    let expected = CountedDay(day: to, isCertain: true)
    #expect(calendar.day(count, workingDaysAfter: from) == expected)
  }

  @Test(
    "before a day: the day before is the first",
    arguments: [
      ("2024-10-08", 1, "2024-09-30"), ("2024-10-08", 2, "2024-09-29"), ("2024-10-08", 3, "2024-09-27"),
      ("2023-10-09", 2, "2023-10-07"), ("2023-10-09", 3, "2023-09-28"), ("2026-10-08", 1, "2026-09-30"),
      // 30, 29, 28 September (Sunday, made up), 26, 25.
      ("2025-10-09", 5, "2025-09-25"),
      // 23, 22, holiday 19–21, 18, 17, 16, 15, 12, 11, 10, 9, 8, 5, 4, 3, 2 June.
      ("2026-06-24", 15, "2026-06-02"), ("2026-06-24", 0, "2026-06-24"),
    ] as [(Day, Int, Day)])
  func before(_ from: Day, _ count: Int, _ to: Day) {
    let expected = CountedDay(day: to, isCertain: true)
    #expect(calendar.day(count, workingDaysBefore: from) == expected)
  }

  @Test(
    "between two days: the first does not count, the last does",
    arguments: [
      ("2024-09-27", "2024-10-16", 10), ("2024-09-27", "2024-10-07", 2), ("2024-09-27", "2024-09-27", 0),
      ("2024-09-27", "2024-09-28", 0), ("2024-10-16", "2024-09-27", 0),
    ] as [(Day, Day, Int)])
  func between(_ from: Day, _ through: Day, _ count: Int) {
    #expect(calendar.workingDays(after: from, through: through) == count)
  }

  @Test(
    "a count that touches a year without its calendar leaves out weekends only, and is not certain",
    arguments: [
      // Thursday 31 December is known; 1 January 2027 is a Friday nobody has called a holiday.
      ("2026-12-30", 1, "2026-12-31", true), ("2026-12-30", 2, "2027-01-01", false),
      ("2026-12-30", 3, "2027-01-04", false), ("2022-12-28", 3, "2023-01-03", false),
      ("2022-12-31", 1, "2023-01-03", true), ("2031-05-01", 1, "2031-05-02", false),
    ] as [(Day, Int, Day, Bool)])
  func uncertain(_ from: Day, _ count: Int, _ to: Day, _ isCertain: Bool) {
    let expected = CountedDay(day: to, isCertain: isCertain)
    #expect(calendar.day(count, workingDaysAfter: from) == expected)
  }

  @Test("counting back into a year without its calendar is not certain either")
  func uncertainBefore() throws {
    let found = try #require(calendar.day(1, workingDaysBefore: "2023-01-03"))
    #expect(found == CountedDay(day: "2022-12-30", isCertain: false))
  }

  @Test("counting never leaves the calendar of 9999 years")
  func bounds() {
    #expect(calendar.day(1, workingDaysAfter: "9999-12-31") == nil)
    #expect(calendar.day(1, workingDaysBefore: "0001-01-01") == nil)
    #expect(calendar.day(Int.max, workingDaysAfter: "9990-01-01") == nil)
  }
}
