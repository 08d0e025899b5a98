import Testing

@testable import Scoring

/// 西人社发〔2026〕12号: thirteen events, semifinal and final of an enterprise and a district tier.
@Suite struct XichengTests {
  private let notice = Notice(id: "xicheng-2026")
  private let rulebook: Rulebook
  private let provisions: Provisions

  init() throws {
    rulebook = try notice.rulebook()
    provisions = rulebook.provisions
  }

  @Test("the thirteen events of 四, with theme, code and organiser")
  func catalogue() throws {
    let rows = try notice.table("events")
    #expect(provisions.catalogue.count == 13)
    #expect(provisions.catalogue.map { $0.events } == rows.map { [$0["event"] ?? ""] })
    #expect(provisions.catalogue.map(\.code) == rows.map { $0["occupation_code"] })
    #expect(provisions.catalogue.map(\.theme) == rows.map { $0["theme"] })
    #expect(provisions.catalogue.map { $0.organisers } == rows.map { [$0["organiser"] ?? ""] })
    #expect(Set(provisions.catalogue.map(\.theme)).count == 4)
    let words = try notice.words()
    for entry in provisions.catalogue {
      #expect(entry.form == .individual && entry.givesCertificates == nil)
      #expect(words.contains("\(entry.events[0])（\(entry.code ?? "")）"))
    }
  }

  @Test("above 300 entries a preliminary has to be held; the semifinal takes 300, the final 30 % of it, both of 30")
  func stages() throws {
    let basis = Basis.clause("四")
    #expect(
      provisions.stages.map(\.tier) == [.none, .fixed(.enterprise), .fixed(.district)])
    #expect(provisions.stages.map(\.requiredAbove) == [300, nil, nil])
    #expect(provisions.stages.map(\.admitsAtMost) == [nil, 300, nil])
    #expect(
      provisions.advancement == [
        AdvancementRule(
          from: .preliminary, to: .semifinal, percent: nil, isExact: false, atMost: 300, firmness: .refused,
          basis: basis),
        AdvancementRule(
          from: .semifinal, to: .final, percent: 30, isExact: true, atMost: nil, firmness: .refused, basis: basis),
      ])
    // 30 finalists are 30 % of 100; nothing says how many a preliminary needs.
    #expect(provisions.leastField(at: .final)?.atLeast == 30)
    #expect(provisions.leastField(at: .semifinal)?.atLeast == 100)
    let semifinal = ContestFacts(stage: .semifinal)
    let cuts = [99, 100, 101, 300].map { provisions.cut(in: Field(competed: $0, ranked: $0), semifinal) }
    #expect(cuts.map { $0?.places } == [29, 30, 30, 90])
    #expect(cuts.map { $0?.shortfalls.isEmpty } == [false, true, true, true])
  }

  @Test("七: 30 and 70 per cent, the higher practical mark first, no shared rank")
  func marking() {
    #expect(rulebook.scheme.columns.map(\.weightBasisPoints) == [30_00, 70_00])
    #expect(rulebook.scheme.columns.map(\.basis) == [.clause("七"), .clause("七")])
    #expect(rulebook.scheme.ties == [TieRule(column: 1, better: .higher, basis: .clause("七"))])
    #expect(!rulebook.scheme.sharedRanks && rulebook.scheme.roundTotal == nil)
    #expect(rulebook.limits.map(\.basis) == [.clause("京职技鉴发〔2023〕1号 五(四)")])
  }

  @Test("八: of 60 in the final, ranks 1–5 technician and 6–18 advanced; in the semifinal 3, 12 and 30")
  func certificates() {
    let final = contest(.final)
    #expect(rulebook.ladder(final) == [.technician: 5, .advanced: 18])
    #expect(rulebook.outcome(5, final).certificate?.basis == .clause("八"))
    #expect(rulebook.ladder(contest(.semifinal)) == [.advanced: 3, .intermediate: 12, .beginner: 30])
    #expect(rulebook.ladder(contest(.preliminary)).isEmpty)
    // A standard that ends at advanced: ranks 1 to 5 stand inside the 30 %.
    let upToAdvanced = contest(.final) { $0.levels = .beginner ... .advanced }
    #expect(rulebook.ladder(upToAdvanced) == [.advanced: 18])
    #expect(rulebook.outcome(1, upToAdvanced).certificate?.skipped == .technician)
    // Under the pass mark, and under thirty.
    #expect(rulebook.ladder(final, theory: 59_99).isEmpty)
    #expect(rulebook.ladder(final, theory: 60_00).count == 2)
    #expect(rulebook.ladder(of: 29, final).isEmpty)
    #expect(rulebook.ladder(of: 30, final) == [.technician: 5, .advanced: 9])
  }

  @Test("八: three confirmations; 七: three working days of public notice")
  func afterTheContest() {
    #expect(provisions.certificates?.confirmations.map(\.id) == ["host-review", "district-inspection", "city-filing"])
    #expect(
      provisions.publicity == PublicityRule(stages: [.semifinal, .final], workingDays: 3, basis: .clause("七")))
    let facts = contest(.final) { $0.date = "2026-08-14" }
    var dates = RecordedDates()
    // Thursday 24th, the holidays of 25–27 September, Monday 28th, Tuesday 29th.
    dates.posted = "2026-09-23"
    let findings = provisions.deadlines(facts, dates, .builtIn, today: "2026-09-24")
    #expect(findings.first { $0.id == PublicityRule.id }?.due?.day == "2026-09-29")
    // Fifteen working days back from Thursday 13 August: three weeks, to Friday 24 July.
    #expect(findings.first { $0.id == "filing" }?.due?.day == "2026-07-24")
    #expect(findings.first { $0.id == "certificate-papers" }?.due?.day == "2026-12-31")
    #expect(findings.first { $0.id == "summary" }?.due?.day == "2026-11-30")
  }

  @Test("五: who may enter")
  func eligibility() {
    let facts = contest(.semifinal) { $0.closing = "2026-03-31" }
    var entrant = Entrant()
    entrant.sex = .female
    entrant.residence = "北京市西城区"
    entrant.category = "企业职工"
    func verdicts(born birth: Day) -> [String: EligibilityFinding.Verdict] {
      entrant.birth = birth
      let findings = provisions.eligibility(of: entrant, facts, Participation())
      return Dictionary(uniqueKeysWithValues: findings.map { ($0.rule.id, $0.verdict) })
    }
    #expect(verdicts(born: "2007-12-31").values.allSatisfy { $0 == .met || $0 == .notApplicable })
    #expect(verdicts(born: "2008-01-01")["born-before"] == .unknown(.bornOnLimit("2008-01-01")))
    entrant.category = "学生"
    #expect(verdicts(born: "2007-12-31")["category"] == .breached(.category("学生")))
    entrant.category = "事业单位工勤人员"
    #expect(verdicts(born: "2007-12-31")["consent"] == .unknown(.consent))
    #expect(verdicts(born: "2007-12-31")["category"] == .met)
    entrant.residence = "河北省保定市"
    entrant.workSince = "2025-04-01"
    guard case .breached = verdicts(born: "2007-12-31")["residence-or-work"] else {
      Issue.record("a day short of a year")
      return
    }
    entrant.workSince = "2025-03-31"
    #expect(verdicts(born: "2007-12-31")["residence-or-work"] == .met)
  }

  @Test("how firm it is: 应, 方可 and 不 refuse, a time plan warns")
  func firmness() {
    for id in ["no-fee", "technical-papers", "no-resit", "plan-theory", "papers-practical", "born-before", "consent"] {
      #expect(provisions.firmness(id) == .refused, "\(id)")
    }
    for id in ["filing", "registration", "contests", "summary", "supervision"] {
      #expect(provisions.firmness(id) == .warned, "\(id)")
    }
    #expect(provisions.fields.map(\.firmness) == [.refused])
    #expect(provisions.basis(ofCheck: "no-fee") == .clause("三(三)"))
    #expect(provisions.basis(ofCheck: "in-award-notice") == .clause("八"))
  }

  @Test("三(一): what the certificates notice wants kept is kept here for events with certificates")
  func certificatesNotice() throws {
    let other = try Notice(id: "beijing-certificates-2023").rulebook().provisions
    #expect(provisions.archive.map(\.id) == other.archive.map(\.id))
    #expect(provisions.archive.allSatisfy { $0.applies == .certificates })
    for deadline in other.deadlines { #expect(provisions.due(deadline.id) == deadline.due, "\(deadline.id)") }
  }
}
