import Testing

@testable import Scoring

/// 京工发〔2025〕11号: thirty-one events, three stages with several committees, and the unions' awards.
@Suite struct WorkersTests {
  private let notice = Notice(id: "beijing-workers-2025")
  private let rulebook: Rulebook
  private let provisions: Provisions

  init() throws {
    rulebook = try notice.rulebook()
    provisions = rulebook.provisions
  }

  @Test(
    "附件2: thirty-one events in their order, thirty individual with eleven of them for certificates, one team of two")
  func catalogue() throws {
    let rows = try notice.table("events")
    #expect(provisions.catalogue.count == 31)
    #expect(provisions.catalogue.map(\.number) == rows.map { Int($0["no"] ?? "") })
    // The table's line breaks left blanks inside names, and between two organisers of one event.
    #expect(provisions.catalogue.map { $0.events } == rows.map { [($0["event"] ?? "").tight] })
    #expect(provisions.catalogue.map { $0.organisers.joined() } == rows.map { ($0["organiser"] ?? "").tight })
    #expect(provisions.catalogue.filter { $0.organisers.count == 2 }.map(\.number) == [15, 16])
    #expect(provisions.catalogue.map(\.givesCertificates) == rows.map { $0["certificate"] == "是" })
    #expect(provisions.catalogue.filter { $0.givesCertificates == true && !$0.form.isTeam }.count == 11)
    #expect(provisions.catalogue.filter { $0.form != .individual }.map(\.events) == [["复合材料试验工"]])
    #expect(provisions.catalogue[8].form == .team(size: 2))
    #expect(provisions.catalogue[3].events == ["康复治疗技师(物理治疗方向)"])
    #expect(provisions.teams == TeamRule(marking: .mean, basis: .convention))
  }

  @Test("二(三): thirty in every contest and at most 30 % go on, so that 334 have to begin")
  func stages() {
    #expect(provisions.stages.map(\.tier) == [.fixed(.enterprise), .fixed(.district), .fixed(.municipalOne)])
    #expect(provisions.stages.map(\.severalCommittees) == [true, true, false])
    #expect(provisions.fields.map(\.firmness) == [.refused, .warned])
    #expect(provisions.fields.map(\.basis) == [.clause("二(三)"), .clause("三(五)")])
    #expect(provisions.advancement.allSatisfy { $0.percent == 30 && !$0.isExact && $0.firmness == .refused })
    #expect(Stage.allCases.map { provisions.leastField(at: $0)?.atLeast } == [334, 100, 30])
    #expect(provisions.cut(in: everybody(333), contest(.preliminary))?.places == 99)
    #expect(provisions.cut(in: everybody(334), contest(.preliminary))?.places == 100)
    let fewer = contest(.semifinal) { $0.advancing = 25 }
    #expect(provisions.cut(in: everybody(100), fewer)?.places == 25)
    let more = contest(.semifinal) { $0.advancing = 31 }
    #expect(provisions.cut(in: everybody(100), more)?.places == 30)
  }

  @Test("四: in principle not below level four, three and two")
  func standards() {
    #expect(
      provisions.standards == [
        StandardRule(tier: .enterprise, atLeast: .intermediate, firmness: .warned, basis: .clause("四")),
        StandardRule(tier: .district, atLeast: .advanced, firmness: .warned, basis: .clause("四")),
        StandardRule(tier: .municipalOne, atLeast: .technician, firmness: .warned, basis: .clause("四")),
      ])
  }

  @Test("五(二): the ladders of final, semifinal and preliminary in a field of 60")
  func certificates() {
    #expect(rulebook.ladder(contest(.final)) == [.seniorTechnician: 5, .technician: 10])
    #expect(rulebook.ladder(contest(.semifinal)) == [.technician: 5, .advanced: 18])
    #expect(rulebook.ladder(contest(.preliminary)) == [.advanced: 3, .intermediate: 12, .beginner: 30])
    #expect(rulebook.outcome(6, contest(.final)).certificate?.basis == .clause("五(二)1"))
    #expect(rulebook.outcome(6, contest(.semifinal)).certificate?.basis == .clause("五(二)2"))
    #expect(rulebook.outcome(4, contest(.preliminary)).certificate?.basis == .clause("五(二)3"))
    let without = rulebook.outcome(1, contest(.final) { $0.givesCertificates = false })
    #expect(without.against == ["noCertificates"])
    #expect(without.refusals.first?.basis == .clause("附件2"))
    #expect(rulebook.ladder(contest(.final), theory: 59_99).isEmpty)
  }

  @Test("五(一): pool for ten, 2000 and 1000 yuan for members with the card, nomination for the first")
  func awards() {
    func awards(_ rank: Int, _ union: Bool?, _ card: Bool?) -> [String] {
      let outcome = rulebook.outcome(rank, contest(.final)) {
        $0.union = union
        $0.unionCard = card
      }
      return outcome.awards.map { "\($0.basis.number) \($0.yuan ?? 0)\($0.isProposal ? " 拟推荐" : "")" }
    }
    // Talent pool, money, free training.
    let pool = ["五(一)1 0", "五(一)1 0", "五(一)1 0"]
    #expect(awards(1, true, true) == pool + ["五(一)2 2000", "五(一)3 0 拟推荐"])
    #expect(awards(2, true, true) == pool + ["五(一)2 1000"])
    #expect(awards(10, true, true) == pool + ["五(一)2 1000"])
    #expect(awards(11, true, true) == [])
    #expect(awards(1, true, false) == pool + ["五(一)3 0 拟推荐"])
    #expect(awards(2, false, true) == pool)
    #expect(awards(2, nil, true) == pool)
    #expect(rulebook.outcome(1, contest(.semifinal)).awards.isEmpty)
    let team = contest(.final) { $0.form = .team(size: 2) }
    let pooled = ["五(一)1", "五(一)1", "五(一)1"]
    #expect(
      (1...4).map { rulebook.outcome($0, team).awards.map(\.basis.number) } == [pooled, pooled, pooled, []])
  }

  @Test("三(三): born before 2007, and in principle at work in an enterprise or a public institution")
  func eligibility() {
    #expect(provisions.eligibility.map(\.condition).contains(.bornBefore("2007-01-01")))
    #expect(provisions.firmness("born-before") == .refused)
    #expect(provisions.firmness("category") == .warned)
    func category(_ text: String) -> EligibilityFinding.Verdict? {
      var entrant = Entrant()
      entrant.category = text
      let findings = provisions.eligibility(of: entrant, contest(.preliminary), Participation())
      return findings.first { $0.rule.id == "category" }?.verdict
    }
    #expect(category("企业职工") == .met)
    #expect(category("事业单位职工") == .met)
    #expect(category("公务员") == .breached(.category("公务员")))
    #expect(category("学生") == .breached(.category("学生")))
    #expect(category("居民") == .unknown(.category))
    #expect(category("") == .unknown(.category))
  }

  @Test("附件1: windows, and papers before 10 December; 五(二): filing as the certificates notice has it")
  func deadlines() {
    #expect(provisions.due("registration") == .within("2025-05-01", "2025-06-30"))
    #expect(provisions.due("stage-filing") == .within("2025-06-01", "2025-08-31"))
    #expect(provisions.due("preliminary-held") == .within("2025-06-01", "2025-08-31"))
    #expect(provisions.due("semifinal-held") == .within("2025-08-01", "2025-11-30"))
    #expect(provisions.due("final-held") == .within("2025-08-01", "2025-11-30"))
    #expect(provisions.due("summary") == .beforeDay("2025-12-10"))
    let findings = provisions.deadlines(contest(.final), RecordedDates(), .builtIn, today: "2025-12-01")
    #expect(findings.first { $0.id == "summary" }?.due?.day == "2025-12-09")
    #expect(findings.first { $0.id == "summary" }?.state == .due(in: 8))
    #expect(provisions.due("filing") == .before(.contest, 15, .workingDays))
    #expect(provisions.basis(ofCheck: "filing-receipt-held") == .clause("五(二)"))
  }

  @Test("how firm it is: 须 and 应 refuse, 原则上 warns, 建议 is noted")
  func firmness() {
    for id in ["questions-approved", "other-form-approved", "registered-online", "union-card-services", "summary"] {
      #expect(provisions.firmness(id) == .refused, "\(id)")
    }
    #expect(provisions.firmness("stages-in-order") == .warned)
    #expect(provisions.firmness("others-rewarded") == .noted)
    #expect(provisions.firmness("incentives") == .noted)
  }
}

extension Basis {
  /// The clause's number; empty for a convention.
  fileprivate var number: String {
    switch self {
    case .clause(let number): number
    case .convention: ""
    }
  }
}
