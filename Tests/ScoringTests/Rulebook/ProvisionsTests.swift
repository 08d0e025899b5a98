import Testing

@testable import Scoring

/// Every member of the sections arrives where it belongs.
@Suite struct ProvisionsTests {
  private let provisions: Provisions
  private let one = Basis.clause("一")

  init() throws {
    provisions = try Rulebook(reading: ProvisionsText.whole).provisions
  }

  @Test("a rulebook of version 1 has no provisions, and its arrays have no bound")
  func firstVersion() throws {
    #expect(try Rulebook(reading: RulebookText.whole).provisions == Provisions())
    let clauses = (1...201).map { "{ \"number\": \"附件\($0)\", \"text\": \"略。\" }" }.joined(separator: ",")
    let text = try RulebookText.replacing("\"clauses\": [", with: "\"clauses\": [\(clauses),")
    #expect(try Rulebook(reading: text).clauses.count == 203)
  }

  @Test("what version 1 has is read alike later")
  func scheme() throws {
    let first = try Rulebook(reading: RulebookText.whole)
    let newest = try Rulebook(reading: ProvisionsText.whole)
    #expect(newest.scheme == first.scheme)
    #expect(newest.limits == first.limits)
    #expect(newest.clauses == first.clauses)
    #expect(newest.source == ProvisionsText.whole)
  }

  @Test("a rulebook of version 2 says all that one of version 3 says, but for papers, and can say nothing of them")
  func secondVersion() throws {
    var expected = provisions
    expected.papers = []
    #expect(try Rulebook(reading: ProvisionsText.second).provisions == expected)
    let text = ProvisionsText.whole.replacing("\"version\": 3", with: "\"version\": 2")
    #expect(throws: RulebookProblem(path: "papers", fault: .unknownMember)) { try Rulebook(reading: text) }
  }

  @Test("the papers a notice asks for")
  func papers() {
    #expect(
      provisions.papers == [
        PaperRule(
          kind: .certificateRoster, title: Bilingual(zh: "取证名册", en: "roster"), stages: [.semifinal, .final],
          applies: .certificates,
          layout: .table(
            [
              PaperColumn(.serial, "序号"), PaperColumn(.name, "姓名"),
              PaperColumn(.issuer, "发证机构"),
            ],
            seal: "（专用章）"), archive: "sheets", basis: one),
        PaperRule(
          kind: .scoreSheet, title: Bilingual(zh: "成绩表", en: "scores"), stages: [.final], applies: .always,
          layout: nil, archive: nil, basis: .convention),
        PaperRule(
          kind: .scoreSheet, title: Bilingual(zh: "成绩单", en: "score sheet"), stages: [.semifinal], applies: .always,
          layout: nil, archive: "video", basis: one),
        PaperRule(
          kind: .certificateLetter, title: Bilingual(zh: "申请书", en: "letter"), stages: [.final], applies: .always,
          layout: .letter(
            PaperLetter(
              addressee: "人社局：",
              body: [
                .words("我们于"), .place(.month), .words("组织了"), .place(.competition), .place(.event), .words("，"),
                .place(.first), .words("等"), .place(.count), .words("人。"),
              ])), archive: nil, basis: one),
      ])
  }

  @Test("stages, standards, least fields")
  func stages() {
    #expect(
      provisions.stages == [
        StageRule(
          stage: .preliminary, tier: .none, severalCommittees: true, requiredAbove: 300, admitsAtMost: nil, basis: one),
        StageRule(
          stage: .semifinal, tier: .asked, severalCommittees: false, requiredAbove: nil, admitsAtMost: 300, basis: one),
        StageRule(
          stage: .final, tier: .fixed(.district), severalCommittees: false, requiredAbove: nil, admitsAtMost: nil,
          basis: .convention),
      ])
    #expect(
      provisions.standards == [
        StandardRule(tier: .district, atLeast: .advanced, firmness: .refused, basis: one)
      ])
    #expect(
      provisions.fields == [
        FieldRule(stages: [.semifinal, .final], applies: .certificates, atLeast: 30, firmness: .refused, basis: one),
        FieldRule(stages: [.final], applies: .always, atLeast: 200, firmness: .warned, basis: .convention),
      ])
  }

  @Test("advancement and replacements")
  func advancement() {
    #expect(
      provisions.advancement == [
        AdvancementRule(
          from: .preliminary, to: .semifinal, percent: nil, isExact: false, atMost: 300, firmness: .refused, basis: one),
        AdvancementRule(
          from: .semifinal, to: .final, percent: 30, isExact: true, atMost: nil, firmness: .noted, basis: .convention),
      ])
    #expect(provisions.replacements == ReplacementRule(isAllowed: true, basis: one))
  }

  @Test("certificates by bands")
  func certificates() throws {
    let rules = try #require(provisions.certificates)
    #expect(
      rules.bands == [
        Band(tier: .district, reach: .ranks(through: 3), level: .seniorTechnician, basis: one),
        Band(tier: .district, reach: .ranks(through: 10), level: .technician, basis: .convention),
        Band(tier: .district, reach: .percent(20), level: .advanced, basis: .convention),
        Band(tier: .district, reach: .percent(50), level: .intermediate, basis: .convention),
        Band(tier: .enterprise, reach: .ranks(through: 3), level: .advanced, basis: .convention),
      ])
    #expect(rules.promotions.isEmpty)
    #expect(
      rules.passes == [
        PassMark(column: 0, atLeast: Mark(hundredths: 60_00), basis: one, figureBasis: .convention),
        PassMark(column: 1, atLeast: Mark(hundredths: 60_50), basis: .convention, figureBasis: one),
      ])
    #expect(rules.winnersOnly == one)
    #expect(rules.eventBasis == one)
    #expect(rules.standardBasis == .clause("二(一)"))
    #expect(rules.lowestBasis == .convention)
    #expect(rules.heldBasis == one)
    #expect(rules.earlierBasis == .convention)
    #expect(rules.handedDownBasis == .clause("二(一)"))
    #expect(
      rules.confirmations == [
        Confirmation(id: "host", name: Bilingual(zh: "初审", en: "first review"), basis: one),
        Confirmation(id: "city", name: Bilingual(zh: "备案确认", en: "filing"), basis: .convention),
      ])
  }

  @Test("certificates by the level held")
  func promotions() throws {
    let text = try ProvisionsText.with([
      "certificates": ProvisionsText.certificates(promotions: ProvisionsText.promotions)
    ])
    let rules = try #require(try Rulebook(reading: text).provisions.certificates)
    #expect(rules.bands.isEmpty)
    #expect(
      rules.promotions == [
        Promotion(from: [.none, .level(.beginner), .level(.intermediate)], to: .advanced, ageAtLeast: 18, basis: one),
        Promotion(from: [.level(.advanced)], to: .technician, ageAtLeast: nil, basis: .convention),
      ])
    #expect(rules.winnersOnly == nil)
  }

  @Test("awards of the notice, prizes of the organiser")
  func awards() throws {
    #expect(
      provisions.awards == [
        AwardRule(
          id: "pool", name: Bilingual(zh: "人才库", en: "talent pool"), stages: [.final], form: .any, ranks: 1...10,
          contestClass: nil, yuan: 2000, needs: [.union, .unionCard], isProposal: false, basis: one),
        AwardRule(
          id: "expert", name: Bilingual(zh: "技术能手", en: "expert"), stages: [.semifinal, .final], form: .team,
          ranks: 1...1, contestClass: .two, yuan: nil, needs: [], isProposal: true, basis: .convention),
      ])
    #expect(
      provisions.prizes
        == PrizeRules(
          stages: [.final], sets: [["金牌", "银牌", "优胜奖"], ["一等奖", "二等奖", "优胜奖"]], atMostPercent: 60,
          firmness: .warned,
          ceilings: [
            PrizeCeiling(prize: "一等奖", yuan: 5000, isLiftedForInnovative: true, firmness: .warned, basis: one),
            PrizeCeiling(
              prize: "优胜奖", yuan: 2000, isLiftedForInnovative: false, firmness: .refused, basis: .convention),
            PrizeCeiling(
              prize: "二等奖", yuan: 3000, isLiftedForInnovative: false, firmness: .refused, basis: .convention),
          ], basis: one))
  }

  @Test("every kind of condition for taking part")
  func eligibility() throws {
    let day = try #require(Day(year: 2008, month: 1, day: 1))
    #expect(
      provisions.eligibility == [
        EligibilityRule(id: "born", condition: .bornBefore(day), applies: .always, firmness: .refused, basis: one),
        EligibilityRule(id: "working-age", condition: .notRetired, applies: .always, firmness: .refused, basis: one),
        EligibilityRule(
          id: "region", condition: .residenceOrWork(region: "北京", months: 12), applies: .always, firmness: .warned,
          basis: .convention),
        EligibilityRule(
          id: "category", condition: .category(of: ["企业职工"], not: ["学生"]), applies: .always, firmness: .refused,
          basis: .convention),
        EligibilityRule(
          id: "consent", condition: .consent(category: "工勤人员"), applies: .certificates, firmness: .noted,
          basis: .convention),
        EligibilityRule(
          id: "one", condition: .oneEvent, applies: .always, firmness: .refused, basis: .convention),
        EligibilityRule(
          id: "first", condition: .neverFirstPrize, applies: .always, firmness: .refused, basis: .convention),
        EligibilityRule(
          id: "document", condition: .identity, applies: .always, firmness: .refused, basis: .convention),
      ])
  }

  @Test("every way to say when something is due, and the public notice")
  func deadlines() throws {
    let december = try #require(Day(year: 2026, month: 12, day: 10))
    let may = try #require(Day(year: 2026, month: 5, day: 1))
    #expect(provisions.deadlines.map(\.id) == ["papers", "filing", "report", "entries", "forms"])
    #expect(
      provisions.deadlines.map(\.due) == [
        .after(.practical, 5, .workingDays), .before(.contest, 2, .weeks), .beforeDay(december), .within(may, may),
        .sameYear,
      ])
    #expect(
      provisions.deadlines.first
        == DeadlineRule(
          id: "papers", name: Bilingual(zh: "试卷", en: "papers"), due: .after(.practical, 5, .workingDays),
          party: Bilingual(zh: "承办单位", en: "organiser"), stages: [.final], applies: .always, firmness: .refused,
          basis: one))
    #expect(provisions.publicity == PublicityRule(stages: [.semifinal, .final], workingDays: 3, basis: one))
  }

  @Test("duties that are asked for, and what is kept")
  func duties() {
    #expect(
      provisions.checks.map(\.question) == [
        .number(atLeast: 3, atMost: nil, isPercent: false), .number(atLeast: 40, atMost: 60, isPercent: true), .yesNo,
      ])
    #expect(
      provisions.checks.last
        == CheckRule(
          id: "filmed", name: Bilingual(zh: "全程录像", en: "filmed"), question: .yesNo, stages: [.semifinal, .final],
          applies: .certificates, firmness: .refused, basis: .convention))
    #expect(
      provisions.archive == [
        ArchiveRule(
          id: "sheets", name: Bilingual(zh: "评分表", en: "score sheets"), keeping: .permanent, applies: .certificates,
          basis: one),
        ArchiveRule(
          id: "video", name: Bilingual(zh: "录像", en: "video"), keeping: .years(1), applies: .always,
          basis: .convention),
      ])
  }

  @Test("the table of events, and how teams are marked")
  func catalogue() {
    #expect(
      provisions.catalogue == [
        CatalogueEntry(
          number: 1, title: "咖啡师大赛", theme: "匠心", contestClass: .one, code: "4-03-02-08", events: ["咖啡师", "调饮师"],
          organisers: ["某协会", "某公司"], form: .individual, givesCertificates: true, month: "2026年10月", basis: one),
        CatalogueEntry(
          number: nil, title: nil, theme: nil, contestClass: nil, code: nil, events: ["机器人"], organisers: [],
          form: .team(size: 2), givesCertificates: nil, month: nil, basis: .convention),
      ])
    #expect(provisions.teams == TeamRule(marking: .mean, basis: one))
  }

  @Test("sections a notice does not have")
  func none() throws {
    let text = try ProvisionsText.with([
      "standards": "[]", "fields": "[]", "advancement": "[]", "certificates": "null", "awards": "[]",
      "prizes": "null", "eligibility": "[]", "publicity": "null", "deadlines": "[]", "checks": "[]", "archive": "[]",
      "teams": "null", "catalogue": "[]", "papers": "[]",
    ])
    let read = try Rulebook(reading: text).provisions
    var expected = Provisions()
    expected.stages = provisions.stages
    expected.replacements = provisions.replacements
    #expect(read == expected)
  }
}
