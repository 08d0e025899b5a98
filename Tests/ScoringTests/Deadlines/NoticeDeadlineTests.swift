import Scoring
import Testing

/// What is due of one contest of a notice, every day of it counted by hand.
@Suite struct NoticeDeadlineTests {
  /// Everything due under a notice, by id; what has no day is left out.
  private func due(
    _ notice: String, _ date: Day, certificates: Bool = true, _ tell: (inout RecordedDates) -> Void = { _ in }
  ) throws -> [String: Day] {
    var facts = ContestFacts(stage: .final)
    facts.date = date
    facts.givesCertificates = certificates
    var dates = RecordedDates()
    tell(&dates)
    let provisions = try #require(Rulebook.builtIn(id: notice)).provisions
    let findings = provisions.deadlines(facts, dates, .builtIn, today: date)
    #expect(findings.allSatisfy { $0.due?.isCertain != false })
    return Dictionary(uniqueKeysWithValues: findings.compactMap { found in found.due.map { (found.id, $0.day) } })
  }

  @Test("西承技弈: a final on Friday 2026-10-16, theory the day before, result posted on the Monday after")
  func xicheng() throws {
    let days = try due("xicheng-2026", "2026-10-16") { dates in
      dates.theory = "2026-10-15"
      dates.posted = "2026-10-19"
      dates.accepted = "2026-09-24"
    }
    #expect(
      days == [
        "registration": "2026-03-31", "contests": "2026-10-31", "summary": "2026-11-30",
        // 15, 14, 13, 12, 10 (Saturday, made up), 9, 8 October; 30, 29, 28, 24, 23, 22, 21, 20 (Sunday) September.
        "filing": "2026-09-20",
        // 28, 29, 30 September, 8 and 9 October: Mid-Autumn and National Day between them.
        "filing-receipt": "2026-10-09",
        "plan-theory": "2026-10-09", "plan-practical": "2026-10-10",
        "papers-theory": "2026-10-22", "papers-practical": "2026-10-23",
        "certificate-papers": "2026-12-31", "publicity": "2026-10-22",
      ])
  }

  @Test("技能兴威: a final on Friday 2024-09-27")
  func weihai() throws {
    #expect(
      try due("weihai-2024", "2024-09-27") == [
        "account": "2024-10-10", "certificate-application": "2024-10-16", "closing-papers": "2024-10-12",
      ])
    #expect(try due("weihai-2024", "2024-09-27", certificates: false) == ["closing-papers": "2024-10-12"])
  }

  @Test("海淀: two calendar weeks after, holidays or not; without certificates no more than that")
  func haidian() throws {
    #expect(
      try due("haidian-2026", "2026-09-23", certificates: false) == [
        "review-papers": "2026-10-07", "press-pieces": "2026-10-07", "agenda-and-script": "2026-10-07",
      ])
  }

  @Test("北京市职工大赛: data, report and pictures before 10 December 2025")
  func workers() throws {
    #expect(try due("beijing-workers-2025", "2025-11-14")["summary"] == "2025-12-09")
  }
}
