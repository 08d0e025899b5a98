import Testing

@testable import Intake

@Suite("Days and times as workbooks store them") struct SerialMomentTests {
  // Day 1 is 1900-01-01; 25569 is 1970-01-01, 45658 is 2025-01-01, 2958465 is 9999-12-31, as every manual has them.
  @Test(
    "days since 1900, with the 29 February that never was",
    arguments: [
      (0, "1900-01-00"), (1, "1900-01-01"), (31, "1900-01-31"), (59, "1900-02-28"), (60, "1900-02-29"),
      (61, "1900-03-01"), (366, "1900-12-31"), (25_569, "1970-01-01"), (36_584, "2000-02-28"), (36_585, "2000-02-29"),
      (36_586, "2000-03-01"), (36_925, "2001-02-03"), (45_658, "2025-01-01"), (73_109, "2100-02-28"),
      (73_110, "2100-03-01"), (2_958_465, "9999-12-31"),
    ])
  func since1900(number: Int, day: String) throws {
    #expect(try #require(SerialMoment(Double(number), since: .from1900)).day == day)
  }

  // The two ways of counting are 1462 days apart.
  @Test("days since 1904", arguments: [(0, "1904-01-01"), (59, "1904-02-29"), (35_463, "2001-02-03")])
  func since1904(number: Int, day: String) throws {
    #expect(try #require(SerialMoment(Double(number), since: .from1904)).day == day)
  }

  @Test("what lies outside is no day", arguments: [-1, -0.5, 2_958_466, 1e300, .infinity, .nan])
  func outside(number: Double) {
    #expect(SerialMoment(number, since: .from1900) == nil)
  }

  // 0.4 of a day is 9:36; a third of a second before midnight is midnight.
  @Test("the time is the fraction of the day, to the second")
  func times() throws {
    let morning = try #require(SerialMoment(36_925.4, since: .from1900))
    #expect(morning.moment == "2001-02-03 09:36:00")
    #expect(morning.time == "09:36:00")
    #expect(try #require(SerialMoment(36_925, since: .from1900)).moment == "2001-02-03")
    let almost = try #require(SerialMoment(36_925 + 86_399.7 / 86_400, since: .from1900))
    #expect(almost.moment == "2001-02-04")
    #expect(try #require(SerialMoment(1.5, since: .from1900)).duration == "36:00:00")
    #expect(SerialMoment(2_958_465.999_999_9, since: .from1900) == nil)
  }
}
