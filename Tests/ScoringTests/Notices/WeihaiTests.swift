import Testing

@testable import Scoring

/// 技能兴威 2024: thirty-six contests of two classes, certificates by the level held, 技术能手.
@Suite struct WeihaiTests {
  private let notice = Notice(id: "weihai-2024")
  private let rulebook: Rulebook
  private let provisions: Provisions

  init() throws {
    rulebook = try notice.rulebook()
    provisions = rulebook.provisions
  }

  @Test("附件1: fourteen contests of class one and twenty-two of class two; the first host leads")
  func catalogue() throws {
    let rows = try notice.table("contests")
    #expect(provisions.catalogue.map { $0.contestClass?.rawValue } == rows.map { $0["class"] })
    #expect(provisions.catalogue.filter { $0.contestClass == .one }.map(\.number) == (1...14).map { $0 })
    #expect(provisions.catalogue.filter { $0.contestClass == .two }.map(\.number) == (1...22).map { $0 })
    #expect(provisions.catalogue.map(\.title) == rows.map { $0["contest"] })
    #expect(provisions.catalogue.map { $0.organisers.joined(separator: ";") } == rows.map { $0["organisers"] })
    #expect(provisions.catalogue.map(\.month) == rows.map { $0["final_month"] })
    #expect(provisions.catalogue.allSatisfy { $0.title?.hasPrefix("“技能兴威”") ?? false })
    #expect(provisions.catalogue[3].organisers.first == "威海市民政局")
  }

  @Test("the events of a contest, one by one: nothing of the notice's list is lost but its separators and its 等")
  func events() throws {
    let groups = ["职工组：", "学生组："]
    for (entry, row) in zip(provisions.catalogue, try notice.table("contests")) {
      var list = (row["events"] ?? "").tight
      for mark in ["、", "，"] + groups { list = list.replacing(mark, with: "") }
      if list.hasSuffix("等") { list.removeLast() }
      var joined = entry.events.joined()
      for group in groups { joined = joined.replacing(group, with: "") }
      #expect(joined == list)
      #expect(entry.events.allSatisfy { !$0.isEmpty && !$0.contains("、") && !$0.hasSuffix("等") })
    }
    #expect(provisions.catalogue[0].events == ["中式烹调师", "西式烹调师", "中式面点师"])
    #expect(provisions.catalogue[1].events.count == 14)
    let groupsOfTwo = provisions.catalogue[15].events
    #expect(groupsOfTwo.first == "职工组：数控车加工" && groupsOfTwo.last == "学生组：养老照护")
    #expect(groupsOfTwo.filter { $0.hasPrefix("职工组：") }.count == 5 && groupsOfTwo.count == 11)
  }

  @Test("三(一): medals or prizes for 60 % of those who competed, in principle")
  func prizes() throws {
    let prizes = try #require(provisions.prizes)
    #expect(prizes.sets == [["金牌", "银牌", "铜牌", "优胜奖"], ["一等奖", "二等奖", "三等奖", "优胜奖", "优秀奖"]])
    #expect(prizes.stages == [.final] && prizes.atMostPercent == 60 && prizes.firmness == .warned)
    // ⌊33 × 60 %⌋ = 19.
    let most = try PrizePlan(reading: "金牌:1,银牌:2,铜牌:3,优胜奖:13")
    #expect(provisions.check(most, contest(.final), competed: 33).isEmpty)
    let tooMany = try PrizePlan(reading: "金牌:1,银牌:2,铜牌:3,优胜奖:14")
    #expect(
      provisions.check(tooMany, contest(.final), competed: 33).map(\.kind) == [.tooMany(planned: 20, atMost: 19)])
  }

  @Test("三(二): a winner of eighteen rises to advanced, one who holds advanced to technician, nobody higher")
  func certificates() throws {
    let prizes = try PrizePlan(reading: "金牌:1,银牌:2,铜牌:3,优胜奖:30%")
    let final = contest(.final) {
      $0.date = "2024-09-27"
      $0.prizes = prizes
    }
    func outcome(_ rank: Int, holding level: HeldLevel, born: Day = "2006-09-27", theory: Int = 60_00) -> Outcome {
      rulebook.outcome(rank, final, theory: theory) {
        $0.level = level
        $0.birth = born
      }
    }
    #expect(outcome(1, holding: .none).certificate?.level == .advanced)
    #expect(outcome(1, holding: .level(.intermediate)).certificate?.basis == .clause("三(二)1"))
    #expect(outcome(1, holding: .level(.advanced)).certificate?.level == .technician)
    #expect(outcome(1, holding: .level(.advanced)).certificate?.basis == .clause("三(二)2"))
    #expect(outcome(1, holding: .level(.technician)).against == ["alreadyHeld"])
    #expect(outcome(1, holding: .none, born: "2006-09-28").against == ["underAge"])
    #expect(outcome(1, holding: .none, theory: 59_99).against == ["belowPass"])
    // 6 medals and ⌊60 × 30 %⌋ = 18 merits end at rank 24.
    #expect(outcome(24, holding: .none).certificate?.level == .advanced)
    #expect(outcome(25, holding: .none).against == ["notAwarded"])
    #expect(rulebook.outcome(1, contest(.preliminary)).certificate == nil)
  }

  @Test("三(三): 技术能手 for workers at ranks 1–3 of class one and rank 1 of class two")
  func skillExperts() {
    func isProposed(
      _ rank: Int, _ contestClass: ContestClass, field: Int = 50, _ tell: (inout Entrant) -> Void = { _ in }
    )
      -> Bool
    {
      let facts = contest(.final) {
        $0.contestClass = contestClass
        $0.requiredField = 50
      }
      let outcome = rulebook.outcome(rank, of: field, facts) {
        $0.group = .worker
        $0.titles = []
        tell(&$0)
      }
      return outcome.awards.contains { $0.name.zh == "威海市技术能手" && $0.isProposal && $0.basis == .clause("三(三)") }
    }
    #expect((1...4).map { isProposed($0, .one) } == [true, true, true, false])
    #expect((1...2).map { isProposed($0, .two) } == [true, false])
    #expect(!isProposed(1, .one, field: 49))
    #expect(!isProposed(2, .one) { $0.group = .student })
    #expect(!isProposed(1, .one) { $0.titles = ["威海市技术能手"] })
    #expect(!isProposed(1, .one) { $0.titles = nil })
  }

  @Test("five and ten working days and fifteen days after a final on 27 September 2024")
  func deadlines() {
    let facts = contest(.final) { $0.date = "2024-09-27" }
    let findings = provisions.deadlines(facts, RecordedDates(), .builtIn, today: "2024-10-01")
    // Sunday 29th is worked, 1–7 October is not, Saturday 12 October is.
    #expect(findings.first { $0.id == "account" }?.due?.day == "2024-10-10")
    #expect(findings.first { $0.id == "certificate-application" }?.due?.day == "2024-10-16")
    #expect(findings.first { $0.id == "closing-papers" }?.due?.day == "2024-10-12")
  }

  @Test("the duties and how firm they are")
  func duties() {
    #expect(provisions.question("site-photographs") == .number(atLeast: 3, atMost: 5, isPercent: false))
    for id in ["title-prefix", "everyone-entitled", "upload-scores", "report", "account", "closing-papers"] {
      #expect(provisions.firmness(id) == .refused, "\(id)")
    }
    #expect(provisions.checks.filter { $0.basis == .clause("附件2 一6") }.count == 4)
    #expect(provisions.stages.map(\.stage) == [.preliminary, .final])
    #expect(provisions.archive.isEmpty && provisions.publicity == nil && provisions.teams == nil)
    #expect(rulebook.scheme.rankBasis == .convention)
  }
}
