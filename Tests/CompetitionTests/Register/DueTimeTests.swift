import Scoring
import Testing

@testable import Competition

/// Until when something is in time: hours, working days, days.
@Suite struct DueTimeTests {
  private let calendar = WorkingCalendar.builtIn

  @Test(
    "hours run through the night and over the end of a month or a year",
    arguments: [
      ("2026-08-14 12:00", 2, "2026-08-14 14:00"), ("2026-08-14 23:30", 2, "2026-08-15 01:30"),
      ("2026-08-31 23:59", 24, "2026-09-01 23:59"), ("2026-12-31 23:00", 1, "2027-01-01 00:00"),
      ("2024-02-28 12:00", 36, "2024-03-01 00:00"),
    ])
  func hours(start: String, count: Int, due: String) throws {
    let term = try #require(Term(count, .hours))
    let start = try #require(DayTime(spelled: start))
    #expect(term.due(from: start, calendar) == .moment(try #require(DayTime(spelled: due))))
  }

  /// RULES.md: a final on 2024-09-27, ten working days: 28 September is a Saturday, 29 a working Sunday, 30 worked,
  /// 1 to 7 October holidays, 8 to 11 worked, Saturday 12 worked, 14 to 16 worked.
  @Test("working days begin on the next day and follow the State Council's calendar")
  func workingDays() throws {
    let term = try #require(Term(10, .workingDays))
    let start = try #require(DayTime(spelled: "2024-09-27 17:30"))
    let due = CountedDay(day: try #require(Day(iso: "2024-10-16")), isCertain: true)
    #expect(term.due(from: start, calendar) == .day(due))
  }

  @Test("days are not moved off holidays")
  func days() throws {
    let term = try #require(Term(5, .days))
    let start = try #require(DayTime(spelled: "2024-09-27 17:30"))
    let due = CountedDay(day: try #require(Day(iso: "2024-10-02")), isCertain: true)
    #expect(term.due(from: start, calendar) == .day(due))
  }

  @Test("without the year's calendar a count of working days is uncertain, and nothing is late by it")
  func noCalendar() throws {
    let term = try #require(Term(3, .workingDays))
    // A Friday: Monday, Tuesday, Wednesday by the week alone.
    let due = term.due(from: try #require(DayTime(spelled: "2099-01-02 10:00")), WorkingCalendar())
    #expect(due == .day(CountedDay(day: try #require(Day(iso: "2099-01-07")), isCertain: false)))
    #expect(!due.isMissed(by: try #require(DayTime(spelled: "2099-02-01 10:00"))))
  }

  @Test("the minute itself and the whole day itself are in time; what is unknown is never missed")
  func missed() throws {
    let noon = try #require(DayTime(spelled: "2026-08-14 12:00"))
    let later = try #require(DayTime(spelled: "2026-08-14 12:01"))
    #expect(!DueTime.moment(noon).isMissed(by: noon) && DueTime.moment(noon).isMissed(by: later))
    let day = DueTime.day(CountedDay(day: noon.day, isCertain: true))
    #expect(!day.isMissed(by: try #require(DayTime(spelled: "2026-08-14 23:59"))))
    #expect(day.isMissed(by: try #require(DayTime(spelled: "2026-08-15 00:00"))))
    #expect(!DueTime.unknown(.term).isMissed(by: later))
  }

  @Test("behind the year 9999 there is no time")
  func outOfRange() throws {
    let last = try #require(DayTime(spelled: "9999-12-31 23:30"))
    for unit in Term.Unit.allCases {
      #expect(try #require(Term(1, unit)).due(from: last, calendar) == .unknown(.outOfRange))
    }
    #expect(last.adding(hours: .max) == nil && last.adding(hours: .min) == nil)
  }
}

/// How moments and terms are spelled.
@Suite struct TermSpellingTests {
  @Test("a moment has one spelling, and exists", arguments: ["2026-08-14 00:00", "2024-02-29 23:59"])
  func moments(text: String) { #expect(DayTime(spelled: text)?.text == text) }

  @Test(
    "what is no moment is none",
    arguments: [
      "", "2026-08-14", "2026-08-14 24:00", "2026-08-14 12:60", "2026-02-30 12:00", "2026-08-14T12:00",
      "2026-08-14 1:000", "2026-08-14 +1:00", "2026-08-14 12:00 ", "２０２６-08-14 12:00",
    ])
  func noMoments(text: String) { #expect(DayTime(spelled: text) == nil) }

  @Test("a term has one spelling", arguments: ["ended:2:hours", "signed:3:workingDays", "posted:1000:days"])
  func terms(text: String) { #expect(AppealTerm(spelled: text)?.text == text) }

  @Test(
    "nothing is counted in hours from a day, and nobody gives none or a million",
    arguments: [
      "posted:2:hours", "ended:0:days", "ended:1001:days", "ended:-1:days", "ended:02:days", "ended:2", "2:days",
      "ended:2:weeks", "", "ended:2:days:x",
    ])
  func noTerms(text: String) { #expect(AppealTerm(spelled: text) == nil) }

  @Test("facts take these values and no others")
  func facts() {
    #expect(FactValue(reading: "3:workingDays", of: .rulingTerm)?.text == "3:workingDays")
    #expect(FactValue(reading: "ended:3:days", of: .rulingTerm) == nil)
    #expect(FactValue(reading: "2026-08-14 12:00", of: .ended)?.text == "2026-08-14 12:00")
    #expect(FactValue(reading: "2026-08-14", of: .ended) == nil)
    #expect(FactValue(reading: "西城区总工会", of: .text(.host))?.text == "西城区总工会")
    for bad in ["", "  ", "一\n二", "\u{202E}甲", String(repeating: "字", count: 201)] {
      #expect(FactValue(reading: bad, of: .text(.host)) == nil)
    }
  }
}
