import Scoring
import Testing

/// Working days and the retirement age, each against a walk day by day or month by month.
@Suite struct DayOracleTests {
  @Test("each day of 2023 to 2026 is worked or not as the State Council's lists say")
  func workingDays() {
    for (day, isWorking) in NaiveCalendar.days {
      #expect(WorkingCalendar.builtIn.isWorkingDay(day) == isWorking, "\(day.iso)")
    }
  }

  @Test("so many working days after and before each day", arguments: [1, 3, 5, 10, 15])
  func counted(_ count: Int) {
    for (day, _) in NaiveCalendar.days {
      if let after = NaiveCalendar.day(count, after: day) {
        let expected = CountedDay(day: after, isCertain: true)
        #expect(WorkingCalendar.builtIn.day(count, workingDaysAfter: day) == expected, "\(count) after \(day.iso)")
      }
      if let before = NaiveCalendar.day(count, before: day) {
        let expected = CountedDay(day: before, isCertain: true)
        #expect(WorkingCalendar.builtIn.day(count, workingDaysBefore: day) == expected, "\(count) before \(day.iso)")
      }
    }
  }

  @Test("the walk itself: ten working days after a final on 2024-09-27")
  func walk() throws {
    let final = try #require(Day(iso: "2024-09-27"))
    #expect(NaiveCalendar.day(10, after: final)?.iso == "2024-10-16")
  }

  @Test(
    "the month of retirement of everybody born from 1955 to 1995, on each track",
    arguments: RetirementAge.Track.allCases)
  func retirement(_ track: RetirementAge.Track) throws {
    let naive =
      switch track {
      case .men: NaiveRetirement.Track.man
      case .womenAt55: NaiveRetirement.Track.managerialWoman
      case .womenAt50: NaiveRetirement.Track.workerWoman
      }
    for year in 1955...1995 {
      for month in 1...12 {
        let birth = try #require(Day(year: year, month: month, day: 15))
        let expected = NaiveRetirement.month(bornIn: year, month, naive)
        let day = try #require(RetirementAge.day(bornOn: birth, on: track))
        #expect((day.year, day.month) == expected, "born \(birth.iso)")
      }
    }
  }

  @Test(
    "the walk itself: the months of retirement in RULES.md",
    arguments: [
      (.man, 1965, 1, 2025, 2), (.man, 1965, 12, 2026, 3), (.man, 1975, 6, 2038, 2),
      (.managerialWoman, 1971, 4, 2026, 8), (.workerWoman, 1977, 1, 2028, 2), (.workerWoman, 1984, 11, 2039, 11),
    ] as [(NaiveRetirement.Track, Int, Int, Int, Int)])
  func table(_ track: NaiveRetirement.Track, _ year: Int, _ month: Int, _ endYear: Int, _ endMonth: Int) {
    #expect(NaiveRetirement.month(bornIn: year, month, track) == (endYear, endMonth))
  }
}
