import Scoring
import Testing

@testable import Competition

@Suite struct MomentTests {
  /// Worked out with Python's datetime.
  @Test(
    "Unix milliseconds as date and time in China",
    arguments: [
      (0, "1970-01-01T08:00:00.000"), (946_655_999_999, "1999-12-31T23:59:59.999"),
      (951_753_600_000, "2000-02-29T00:00:00.000"), (951_840_000_000, "2000-03-01T00:00:00.000"),
      (1_709_179_200_001, "2024-02-29T12:00:00.001"), (1_786_698_191_120, "2026-08-14T17:03:11.120"),
      (4_107_513_599_999, "2100-02-28T23:59:59.999"), (4_107_513_600_000, "2100-03-01T00:00:00.000"),
      (13_574_534_400_000, "2400-02-29T00:00:00.000"), (253_402_271_999_999, "9999-12-31T23:59:59.999"),
    ])
  func text(milliseconds: Int, local: String) {
    #expect(Moment.text(milliseconds) == local + "+08:00")
    #expect(Moment.day(milliseconds) == String(local.prefix(10)))
    #expect(Moment.clock(milliseconds) == String(local.dropFirst(11).prefix(5)))
    #expect(Moment.isSpelling(local + "+08:00"))
  }

  @Test("the days of 800 years follow each other")
  func everyDay() throws {
    var expected = try #require(Day(year: 1970, month: 1, day: 1))
    for day in 0..<292_194 {
      try #require(Moment.day(day * 86_400_000) == expected.iso)
      expected = try #require(
        Day(year: expected.year, month: expected.month, day: expected.day + 1)
          ?? Day(year: expected.year, month: expected.month + 1, day: 1)
          ?? Day(year: expected.year + 1, month: 1, day: 1))
    }
    #expect(expected.iso == "2770-01-01")
  }

  @Test(
    "moments outside 1970 to 9999 are written as the nearest of these",
    arguments: [-1, Int.min, 253_402_272_000_000, Int.max])
  func outside(milliseconds: Int) {
    let nearest = milliseconds < 0 ? "1970-01-01T08:00:00.000" : "9999-12-31T23:59:59.999"
    #expect(Moment.text(milliseconds) == nearest + "+08:00")
  }
}
