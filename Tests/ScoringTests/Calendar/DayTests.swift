import Scoring
import Testing

@Suite struct DayTests {
  @Test(
    "only days that exist are days",
    arguments: ["2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01"])
  func impossible(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(
    "leap days of leap years exist", arguments: ["2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01", "9999-12-31"])
  func possible(text: String) throws {
    #expect(try #require(Day(iso: text)).iso == text)
  }

  @Test(
    "a day is written one way",
    arguments: ["2026-8-10", "2026/08/10", "20260810", "2026-08-10 ", "-026-08-10", "２026-08-10"])
  func spelling(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("days are ordered by time")
  func order() throws {
    let days = try ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"].map { try #require(Day(iso: $0)) }
    #expect(days.shuffled().sorted() == days)
  }
}
