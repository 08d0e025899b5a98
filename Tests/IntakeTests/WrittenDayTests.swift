import Scoring
import Testing

@testable import Intake

@Suite struct WrittenDayTests {
  @Test(
    "a day is read in the ways organisers write it",
    arguments: [
      "2001-02-03", "2001-2-3", "2001/2/3", "2001/02/03", "2001.2.3", "2001.02.03", "2001年2月3日", "2001年02月03号",
      "2001 年 2 月 3 日", "20010203", "2001/2/3 0:00", "2001-02-03 00:00:00",
    ])
  func day(text: String) throws {
    #expect(WrittenDay(text) == .day(try #require(Day(iso: "2001-02-03"))))
  }

  @Test("a month without its day stays a month", arguments: ["2001年2月", "2001-02", "2001/2", "2001.2", "2001年12月"])
  func month(text: String) {
    #expect(WrittenDay(text) == .month)
  }

  @Test(
    "anything else is no day",
    arguments: [
      "", "2001", "2001年", "01-02-03", "3/2/2001", "2001-02-30", "2001年13月", "2001-13", "20010230", "36925",
      "2001-002-03", "2001/2-3", "2001年2月3", "二〇〇一年二月", "2001-2-3-4", "+201-2-3", "2001-02-03 8:00", "0999-01-01",
      "2001年2月3日起", "200102031", "2001--3",
    ])
  func none(text: String) {
    #expect(WrittenDay(text) == nil)
  }
}
