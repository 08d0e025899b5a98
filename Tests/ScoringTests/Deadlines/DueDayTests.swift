import Testing

@testable import Scoring

/// Due days, counted by hand from the dates of a final on Friday 2024-09-27.
@Suite struct DueDayTests {
  @Test(
    "the due day",
    arguments: [
      // 29 and 30 September, 8 to 12 and 14 to 16 October.
      (.after(.contest, 10, .workingDays), "2024-10-16"),
      // 26, 25, 24, 23, 20 September; then 19, 18, and the 14th, a Saturday made up for Mid-Autumn, 15–17.
      (.before(.contest, 5, .workingDays), "2024-09-20"), (.before(.contest, 8, .workingDays), "2024-09-14"),
      // Calendar days and weeks are not moved: 12 October is a Saturday, 24 August too.
      (.after(.contest, 15, .days), "2024-10-12"), (.after(.contest, 2, .weeks), "2024-10-11"),
      (.before(.closing, 7, .days), "2024-08-24"), (.before(.closing, 1, .weeks), "2024-08-24"),
      // The theory was on Friday the 20th, the practical with the contest.
      (.after(.theory, 5, .workingDays), "2024-09-27"), (.after(.practical, 5, .workingDays), "2024-10-10"),
      (.after(.accepted, 5, .workingDays), "2024-08-08"), (.beforeDay("2025-12-10"), "2025-12-09"),
      (.within("2025-05-01", "2025-06-30"), "2025-06-30"), (.sameYear, "2024-12-31"),
    ] as [(DeadlineRule.Due, Day)])
  func dueDay(_ due: DeadlineRule.Due, _ day: Day) throws {
    var dates = RecordedDates()
    dates.theory = "2024-09-20"
    dates.accepted = "2024-08-01"
    #expect(try deadline(due, dates).due == CountedDay(day: day, isCertain: true))
  }

  @Test(
    "a day that counting starts from and nobody has recorded",
    arguments: [
      (.after(.contest, 1, .days), .anchor(.contest)), (.before(.theory, 1, .days), .anchor(.theory)),
      (.before(.practical, 1, .weeks), .anchor(.practical)), (.after(.closing, 1, .workingDays), .anchor(.closing)),
      (.after(.accepted, 5, .workingDays), .anchor(.accepted)), (.sameYear, .anchor(.contest)),
    ] as [(DeadlineRule.Due, DeadlineQuestion)])
  func notKnown(_ due: DeadlineRule.Due, _ question: DeadlineQuestion) throws {
    let found = try deadline(due, facts: ContestFacts(stage: .final))
    #expect(found.due == nil)
    #expect(found.state == .unknown(question))
  }

  @Test("a due day behind or before the calendar's end is none")
  func outOfRange() throws {
    var facts = ContestFacts(stage: .final)
    facts.date = "9999-12-31"
    #expect(try deadline(.after(.contest, 1, .weeks), facts: facts).state == .unknown(.outOfRange))
    #expect(try deadline(.after(.contest, 1, .workingDays), facts: facts).state == .unknown(.outOfRange))
    facts.date = "0001-01-01"
    #expect(try deadline(.before(.contest, 1, .days), facts: facts).state == .unknown(.outOfRange))
    #expect(try deadline(.beforeDay("0001-01-01"), facts: facts).state == .unknown(.outOfRange))
  }

  @Test("working days in a year without its calendar give a day that is not certain; calendar days always are")
  func uncertain() throws {
    var facts = ContestFacts(stage: .final)
    facts.date = "2026-12-25"
    // 28 to 31 December, then Friday 1 January, whatever the notice of 2027 will say of it.
    let counted = try deadline(.after(.contest, 5, .workingDays), facts: facts)
    #expect(counted.due == CountedDay(day: "2027-01-01", isCertain: false))
    #expect(try deadline(.after(.contest, 7, .days), facts: facts).due?.isCertain == true)
  }
}
