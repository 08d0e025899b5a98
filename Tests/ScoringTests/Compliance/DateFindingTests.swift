import Testing

@testable import Scoring

/// The public notice and deadlines as clauses that are met or not, of a final on Friday 2024-09-27.
@Suite struct DateFindingTests {
  typealias Verdict = Finding.Verdict

  private func facts(today: Day, _ dates: RecordedDates, date: Day = "2024-09-27") throws -> ComplianceFacts {
    try complianceFacts {
      $0.facts.date = date
      $0.dates = dates
      $0.today = today
    }
  }

  @Test(
    "posted on the 27th for three working days: 29 and 30 September, 8 October",
    arguments: [
      ("2024-09-27", nil, .unknown(.notYet), "0"), ("2024-09-30", nil, .unknown(.notYet), "2"),
      ("2024-10-07", nil, .unknown(.notYet), "2"), ("2024-10-08", nil, .unknown(.notYet), "3"),
      ("2024-10-09", nil, .met, "4"),
      ("2024-12-01", "2024-10-07", .breached, "2"), ("2024-12-01", "2024-10-08", .met, "3"),
    ] as [(Day, Day?, Verdict, String)])
  func publicity(_ today: Day, _ taken: Day?, _ verdict: Verdict, _ figure: String) throws {
    let rules = provisions {
      $0.publicity = PublicityRule(stages: [.final], workingDays: 3, basis: .clause("七"))
    }
    let dates = done(taken.map { [PublicityRule.id: $0] } ?? [:], posted: "2024-09-27")
    let found = try rules.finding("publicity", facts(today: today, dates))
    #expect(found.verdict == verdict)
    #expect(found.figure == figure)
    #expect(found.limit == "≥ 3")
    #expect(found.firmness == .refused)
    #expect(found.basis == .clause("七"))
    let notPosted = try rules.finding("publicity", facts(today: today, RecordedDates()))
    #expect(notPosted.verdict == .unknown(.date(.posted)))
    #expect(notPosted.figure == nil)
  }

  @Test(
    "papers within ten working days, by 2024-10-16",
    arguments: [
      ("2024-10-16", nil, .unknown(.notYet)), ("2024-10-17", nil, .unknown(.undeclared)),
      ("2024-12-01", "2024-10-16", .met),
      ("2024-12-01", "2024-10-17", .breached),
    ] as [(Day, Day?, Verdict)])
  func deadline(_ today: Day, _ day: Day?, _ verdict: Verdict) throws {
    let rules = provisions { $0.deadlines = [deadlineRule(.after(.contest, 10, .workingDays))] }
    let found = try rules.finding("deadline:papers", facts(today: today, done(day.map { ["papers": $0] } ?? [:])))
    #expect(found.verdict == verdict)
    #expect(found.figure == day?.iso)
    #expect(found.limit == "≤ 2024-10-16")
    #expect(found.topic.name == Bilingual(zh: "材料", en: "papers"))
    #expect(found.basis == .clause("三"))
  }

  @Test("a window is told with both its ends, and too early is a breach as well")
  func window() throws {
    let rules = provisions { $0.deadlines = [deadlineRule(.within("2024-10-01", "2024-10-31"))] }
    let found = try rules.finding("deadline:papers", facts(today: "2024-11-05", done(["papers": "2024-09-30"])))
    #expect(found.verdict == .breached)
    #expect(found.limit == "2024-10-01…2024-10-31")
  }

  @Test(
    "without the calendar of 2027 no count through it is kept or missed for certain",
    arguments: [
      ("2026-12-30", nil, .unknown(.notYet)), ("2027-06-01", nil, .unknown(.undeclared)),
      ("2027-06-01", "2026-12-29", .unknown(.calendar)), ("2027-06-01", "2027-05-05", .unknown(.calendar)),
    ] as [(Day, Day?, Verdict)])
  func noCalendar(_ today: Day, _ day: Day?, _ verdict: Verdict) throws {
    let rules = provisions { $0.deadlines = [deadlineRule(.after(.contest, 10, .workingDays))] }
    let dates = done(day.map { ["papers": $0] } ?? [:])
    let found = try rules.finding("deadline:papers", facts(today: today, dates, date: "2026-12-25"))
    #expect(found.verdict == verdict)
  }

  @Test("what a day hangs on is asked for")
  func questions() throws {
    let rules = provisions {
      $0.deadlines = [
        deadlineRule(.after(.accepted, 5, .workingDays), id: "receipt"),
        deadlineRule(.sameYear, id: "roster", applies: .certificates),
        deadlineRule(.sameYear, id: "other", stages: [.semifinal]),
      ]
    }
    let found = try rules.compliance(facts(today: "2024-10-01", done(["other": "2024-01-01"])))
    #expect(
      found.map(\.verdict) == [
        .unknown(.date(.anchor(.accepted))), .unknown(.fact(.givesCertificates)), .notApplicable,
      ])
    #expect(found.map(\.figure) == [nil, nil, nil])
    #expect(found.map(\.limit) == [nil, nil, nil])
  }
}
