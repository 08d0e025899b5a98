import Testing

@testable import Scoring

/// How something due stands on a day, and the list of everything that is due.
@Suite struct DeadlineStateTests {
  typealias State = DeadlineFinding.State

  @Test(
    "due on 2024-10-16, ten working days after the final",
    arguments: [
      ("2024-09-27", nil, .due(in: 19)), ("2024-10-15", nil, .due(in: 1)), ("2024-10-16", nil, .due(in: 0)),
      ("2024-10-17", nil, .overdue(by: 1)), ("2024-10-26", nil, .overdue(by: 10)),
      ("2024-10-01", "2024-09-30", .doneInTime("2024-09-30")), ("2024-12-01", "2024-10-16", .doneInTime("2024-10-16")),
      ("2024-12-01", "2024-10-17", .doneLate("2024-10-17")),
    ] as [(Day, Day?, State)])
  func states(_ today: Day, _ day: Day?, _ state: State) throws {
    let dates = done(day.map { ["papers": $0] } ?? [:])
    #expect(try deadline(.after(.contest, 10, .workingDays), dates, today: today).state == state)
  }

  @Test(
    "within 2024-10-01 to 2024-10-31",
    arguments: [
      ("2024-09-01", nil, .due(in: 60)), ("2024-11-01", nil, .overdue(by: 1)),
      ("2024-11-01", "2024-09-30", .doneEarly("2024-09-30")), ("2024-11-01", "2024-10-01", .doneInTime("2024-10-01")),
      ("2024-11-01", "2024-10-31", .doneInTime("2024-10-31")), ("2024-11-05", "2024-11-01", .doneLate("2024-11-01")),
    ] as [(Day, Day?, State)])
  func window(_ today: Day, _ day: Day?, _ state: State) throws {
    let dates = done(day.map { ["papers": $0] } ?? [:])
    #expect(try deadline(.within("2024-10-01", "2024-10-31"), dates, today: today).state == state)
  }

  @Test("another thing that was done says nothing of this one")
  func another() throws {
    let found = try deadline(.sameYear, done(["other": "2024-10-01"]), today: "2024-12-30")
    #expect(found.state == .due(in: 1))
  }

  @Test(
    "only for events with certificates",
    arguments: [(true, .due(in: 0)), (false, .notApplicable), (nil, .unknown(.givesCertificates))]
      as [(Bool?, State)])
  func certificates(_ gives: Bool?, _ state: State) throws {
    var facts = septemberFinal
    facts.givesCertificates = gives
    let found = try deadline(.sameYear, facts: facts, applies: .certificates, today: "2024-12-31")
    #expect(found.state == state)
  }

  @Test(
    "the public notice: three working days, the day of posting none of them",
    arguments: [
      // Posted on Friday the 27th: 29 and 30 September and 8 October.
      ("2024-09-27", nil, .due(in: 11)), ("2024-10-07", nil, .due(in: 1)),
      ("2024-10-08", nil, .due(in: 0)), ("2024-10-09", nil, .doneInTime("2024-10-08")),
      ("2024-12-01", nil, .doneInTime("2024-10-08")), ("2024-12-01", "2024-10-07", .doneEarly("2024-10-07")),
      ("2024-12-01", "2024-10-08", .doneInTime("2024-10-08")), ("2024-12-01", "2024-11-08", .doneInTime("2024-11-08")),
    ] as [(Day, Day?, State)])
  func publicity(_ today: Day, _ taken: Day?, _ state: State) throws {
    var provisions = Provisions()
    provisions.publicity = PublicityRule(stages: [.final], workingDays: 3, basis: .clause("七"))
    let dates = done(taken.map { [PublicityRule.id: $0] } ?? [:], posted: "2024-09-27")
    let found = try #require(provisions.deadlines(septemberFinal, dates, .builtIn, today: today).first)
    #expect(found.due == CountedDay(day: "2024-10-08", isCertain: true))
    #expect(found.state == state)
    #expect(found.id == "publicity")
    #expect(found.firmness == .refused)
    #expect(found.basis == .clause("七"))
  }

  @Test("nothing posted yet, and a stage whose result is not posted")
  func notPosted() throws {
    var provisions = Provisions()
    provisions.publicity = PublicityRule(stages: [.final], workingDays: 3, basis: .clause("七"))
    let final = try #require(
      provisions.deadlines(septemberFinal, RecordedDates(), .builtIn, today: "2024-10-01").first)
    #expect(final.state == .unknown(.posted))
    let other = try #require(
      provisions.deadlines(
        ContestFacts(stage: .semifinal), done([:], posted: "2024-09-27"), .builtIn, today: "2024-10-01"
      )
      .first)
    #expect(other.state == .notApplicable)
    #expect(other.due == nil)
  }

  @Test("by due day; then what has none yet; then other stages; each in the rulebook's order")
  func order() {
    var provisions = Provisions()
    provisions.publicity = PublicityRule(stages: [.final], workingDays: 3, basis: .convention)
    provisions.deadlines = [
      deadlineRule(.sameYear, id: "other-stage", stages: [.semifinal]),
      deadlineRule(.after(.accepted, 5, .workingDays), id: "not-accepted"),
      deadlineRule(.sameYear, id: "year"),
      deadlineRule(.after(.contest, 1, .weeks), id: "week"),
      deadlineRule(.before(.contest, 1, .weeks), id: "before"),
      deadlineRule(.after(.contest, 7, .days), id: "seven-days"),
    ]
    let posted = provisions.deadlines(
      septemberFinal, done([:], posted: "2024-09-27"), .builtIn, today: "2024-09-28")
    #expect(posted.map(\.id) == ["before", "week", "seven-days", "publicity", "year", "not-accepted", "other-stage"])
    let notPosted = provisions.deadlines(septemberFinal, RecordedDates(), .builtIn, today: "2024-09-28")
    #expect(notPosted.map(\.id).suffix(3) == ["not-accepted", "publicity", "other-stage"])
  }
}
