import Scoring
import Testing

/// The statutory retirement age since 2025, by the checks of the tables that came with the decision and at its borders.
@Suite struct RetirementAgeTests {
  @Test(
    "checks of every track",
    arguments: [
      ("1965-01-15", .men, "2025-02-15"), ("1965-12-15", .men, "2026-03-15"), ("1975-06-15", .men, "2038-02-15"),
      ("1971-04-15", .womenAt55, "2026-08-15"), ("1977-01-15", .womenAt50, "2028-02-15"),
      ("1984-11-15", .womenAt50, "2039-11-15"),
    ] as [(Day, RetirementAge.Track, Day)])
  func checks(_ born: Day, _ track: RetirementAge.Track, _ reached: Day) {
    #expect(RetirementAge.day(bornOn: born, on: track) == reached)
  }

  @Test(
    "delays at the borders of the steps: k is the months since the track's first cohort",
    arguments: [
      // k = −1, 0, 3, 4, 7, 8: one month every four months of birth.
      ("1964-12-31", .men, 0), ("1965-01-01", .men, 1), ("1965-04-30", .men, 1), ("1965-05-01", .men, 2),
      ("1965-08-31", .men, 2), ("1965-09-01", .men, 3),
      // k = 139 is the last of 35 months, 140 the first of 36, and 144 and later have no more.
      ("1976-08-31", .men, 35), ("1976-09-01", .men, 36), ("1977-01-01", .men, 36), ("2008-01-01", .men, 36),
      ("1969-12-31", .womenAt55, 0), ("1970-01-01", .womenAt55, 1), ("1970-04-30", .womenAt55, 1),
      ("1970-05-01", .womenAt55, 2), ("1981-08-31", .womenAt55, 35), ("1981-09-01", .womenAt55, 36),
      ("1982-01-01", .womenAt55, 36),
      // k = −1, 0, 1, 2, 3, 4: one month every two; 117 is the last of 59, 118 the first of 60.
      ("1974-12-31", .womenAt50, 0), ("1975-01-01", .womenAt50, 1), ("1975-02-28", .womenAt50, 1),
      ("1975-03-01", .womenAt50, 2), ("1975-04-30", .womenAt50, 2), ("1975-05-01", .womenAt50, 3),
      ("1984-10-31", .womenAt50, 59), ("1984-11-01", .womenAt50, 60), ("1985-01-01", .womenAt50, 60),
    ] as [(Day, RetirementAge.Track, Int)])
  func borders(_ born: Day, _ track: RetirementAge.Track, _ months: Int) {
    #expect(RetirementAge.delay(bornOn: born, on: track) == months)
  }

  @Test(
    "the day: the same of the month, or its last; the old age before the rise, the highest in the end",
    arguments: [
      ("1964-12-31", .men, "2024-12-31"), ("1977-01-01", .men, "2040-01-01"), ("1965-01-31", .men, "2025-02-28"),
      ("1969-12-05", .womenAt55, "2024-12-05"), ("1982-03-09", .womenAt55, "2040-03-09"),
      ("1974-12-05", .womenAt50, "2024-12-05"), ("1990-03-09", .womenAt50, "2045-03-09"),
    ] as [(Day, RetirementAge.Track, Day)])
  func days(_ born: Day, _ track: RetirementAge.Track, _ reached: Day) {
    #expect(RetirementAge.day(bornOn: born, on: track) == reached)
  }

  @Test("nobody reaches an age behind the calendar's end, and the first years are no trouble")
  func bounds() {
    #expect(RetirementAge.day(bornOn: "9990-01-01", on: .men) == nil)
    #expect(RetirementAge.day(bornOn: "0001-01-01", on: .womenAt50) == "0051-01-01")
  }

  @Test("the tracks a person may be on")
  func tracks() {
    #expect(RetirementAge.tracks(sex: .male, post: nil) == [.men])
    #expect(RetirementAge.tracks(sex: .male, post: .worker) == [.men])
    #expect(RetirementAge.tracks(sex: .female, post: .managerial) == [.womenAt55])
    #expect(RetirementAge.tracks(sex: .female, post: .worker) == [.womenAt50])
    #expect(RetirementAge.tracks(sex: .female, post: nil) == [.womenAt55, .womenAt50])
    #expect(RetirementAge.tracks(sex: nil, post: nil) == [.men, .womenAt55, .womenAt50])
    #expect(RetirementAge.tracks(sex: nil, post: .worker) == [.men, .womenAt50])
  }
}
