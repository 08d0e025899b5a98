import Scoring
import Testing

/// A year's calendar from a text, and what it is refused for: one change of a good text a case.
@Suite struct CalendarYearTests {
  private static let text = """
    {
      "format": "caipan-calendar", "version": 1, "year": 2027, "document": "国办发明电〔2026〕1号",
      "holidays": [{ "from": "2026-12-31", "through": "2027-01-02" }, { "from": "2027-02-08", "through": "2027-02-10" }],
      "working": ["2026-12-27", "2027-02-13"]
    }
    """

  @Test("a further year makes its days certain, and may move the end of the year before")
  func further() throws {
    let year = try CalendarYear(reading: Self.text)
    #expect([year.year, year.holidays.count, year.workingDays.count] == [2027, 2, 2])
    let calendar = WorkingCalendar.builtIn.adding(year)
    #expect(calendar.years.count == 5)
    // Sunday the 27th is worked, then 28, 29 and 30; Thursday the 31st is off, and so is the first weekend.
    #expect(
      calendar.day(5, workingDaysAfter: "2026-12-25") == CountedDay(day: "2027-01-04", isCertain: true))
    #expect(calendar.isWorkingDay("2027-02-13"))
    #expect(calendar.knows("2027-06-01"))
    #expect(!calendar.knows("2028-06-01"))
  }

  @Test("a calendar is written as the file that it can be read from again")
  func written() throws {
    for year in WorkingCalendar.builtIn.years.values { #expect(try CalendarYear(reading: year.source) == year) }
    let quoted = Self.text.replacing("国办发明电〔2026〕1号", with: #"a \"b\" \\"#)
    let year = try CalendarYear(reading: quoted)
    #expect(year.document == "a \"b\" \\")
    #expect(try CalendarYear(reading: year.source) == year)
  }

  @Test("a year that comes again takes the place of the one before")
  func again() throws {
    let changed = Self.text.replacing("{ \"from\": \"2027-02-08\", \"through\": \"2027-02-10\" }", with: "")
      .replacing("}, ],", with: "}],")
    let calendar = WorkingCalendar([try CalendarYear(reading: Self.text)]).adding(try CalendarYear(reading: changed))
    #expect(calendar.isWorkingDay("2027-02-08"))
    #expect(!calendar.isWorkingDay("2027-01-01"))
  }

  @Test(
    "what is refused, and where",
    arguments: [
      ("caipan-calendar", "caipan-rulebook", "format", .notACalendar),
      ("\"version\": 1", "\"version\": 2", "version", .otherVersion(known: 1)),
      ("\"version\": 1, ", "", "version", .form(.missing)),
      ("\"document\"", "\"paper\"", "paper", .form(.unknownMember)),
      ("\"year\": 2027, ", "", "year", .form(.missing)),
      ("\"year\": 2027", "\"year\": \"2027\"", "year", .form(.wrongKind(expected: .number))),
      ("\"year\": 2027", "\"year\": 10000", "year", .form(.outOfRange(1...9999))),
      ("\"year\": 2027", "\"year\": 2028", "holidays[0].from", .outsideYear(2028)),
      ("国办发明电〔2026〕1号", "", "document", .form(.emptyText)),
      ("2027-02-08\"", "2027-02-30\"", "holidays[1].from", .form(.badDate)),
      ("2027-02-10\"", "2027-02-07\"", "holidays[1].through", .form(.endBeforeStart("from"))),
      ("2027-02-10\"", "2028-02-10\"", "holidays[1].through", .outsideYear(2027)),
      ("2027-02-08\"", "2027-01-02\"", "holidays[1]", .dayTwice),
      (", \"through\": \"2027-02-10\"", "", "holidays[1].through", .form(.missing)),
      ("\"2026-12-27\"", "20261227", "working[0]", .form(.wrongKind(expected: .text))),
      ("\"2026-12-27\"", "\"2026-11-29\"", "working[0]", .outsideYear(2027)),
      ("2027-02-13", "2027-02-12", "working[1]", .notAWeekend),
      ("2027-02-13", "2027-02-09", "working[1]", .dayTwice),
      ("2027-02-13", "2026-12-27", "working[1]", .dayTwice),
    ] as [(String, String, String, CalendarFault)])
  func refused(_ old: String, _ new: String, _ path: String, _ fault: CalendarFault) throws {
    try #require(Self.text.ranges(of: old).count == 1)
    let text = Self.text.replacing(old, with: new)
    #expect(throws: CalendarProblem(path: path, fault: fault)) { try CalendarYear(reading: text) }
  }

  @Test("no JSON, no object, too much of it")
  func noCalendar() {
    let end = JSONProblem(line: 1, column: 2, what: .unexpectedEnd)
    #expect(throws: CalendarProblem(path: "", fault: .notJSON(end))) { try CalendarYear(reading: "[") }
    #expect(throws: CalendarProblem(path: "", fault: .form(.wrongKind(expected: .object)))) {
      try CalendarYear(reading: "[]")
    }
    let long = Self.text + String(repeating: " ", count: CalendarYear.mostBytes)
    #expect(throws: CalendarProblem(path: "", fault: .tooLong(mostBytes: 16_384))) { try CalendarYear(reading: long) }
  }
}
