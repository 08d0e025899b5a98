import Scoring
import Testing

@testable import Competition

/// What is stated of a contest after it was set up.
@Suite struct FactTests {
  private let hall: Hall

  init() throws { hall = try Hall(rulebook: Rules.staged()) }

  @Test("a fact stands from its record on, across a restart; an empty value takes it back, with a reason")
  func standing() throws {
    let line = try hall.act(
      .state(contest: 1, try Hall.facts(["levels": "中级工:技师", "awards": "一等奖：1,二等奖:２"]), reason: ""))
    #expect(
      line.map(\.text) == [
        #"{"contest":1,"fact":"levels","value":"intermediate:technician","replaces":[],"reason":""}"#,
        #"{"contest":1,"fact":"awards","value":"一等奖:1,二等奖:2","replaces":[],"reason":""}"#,
      ])
    for _ in 0..<2 {
      #expect(try hall.contest().facts.levels == .intermediate ... .technician)
      #expect(try hall.contest().facts.prizes?.text == "一等奖:1,二等奖:2")
      try hall.restart()
    }
    hall.refuses(.state(contest: 1, try Hall.facts(["levels": ""]), reason: ""), .reasonNeeded)
    try hall.state(["levels": ""], reason: "标准尚未公布")
    #expect(try hall.contest().facts.levels == nil)
    #expect(try hall.contest().refs(of: .levels) == [])
    hall.refuses(.state(contest: 1, try Hall.facts(["levels": ""]), reason: "x"), .unchanged)
  }

  @Test("what was set up with the contest is known already: another word on it has a reason")
  func setUp() throws {
    try hall.act(
      .addContest(ContestSetUp(contest: 0, event: "茶艺师", stage: .final, tier: .district, date: "2026-08-14")))
    #expect(try #require(hall.state.contest(2)).facts.tier == .district)
    try hall.state(["tier": "district"], of: 2)
    hall.refuses(.state(contest: 2, try Hall.facts(["date": "2026-08-15"]), reason: ""), .reasonNeeded)
    try hall.state(["date": "2026-08-15"], of: 2, reason: "场地维修")
    #expect(try #require(hall.state.contest(2)).facts.date == Day(iso: "2026-08-15"))
    #expect(try hall.contest().facts.date == nil)
  }

  @Test("the table of events goes before what anybody states, and is not contradicted")
  func catalogue() throws {
    #expect(try hall.contest().facts.givesCertificates == true)
    hall.refuses(
      .state(contest: 1, try Hall.facts(["certificates": "no"]), reason: "x"), .contradictsCatalogue(.certificates))
    hall.refuses(.state(contest: 1, try Hall.facts(["form": "team"]), reason: "x"), .contradictsCatalogue(.form))
    try hall.state(["certificates": "yes"])
    // The table does not say whether the team event gives certificates.
    try hall.act(.addContest(ContestSetUp(contest: 0, event: "调饮", stage: .final)))
    #expect(try #require(hall.state.contest(2)).facts.form == .team(size: 2))
    try hall.state(["certificates": "no"], of: 2)
    #expect(try #require(hall.state.contest(2)).facts.givesCertificates == false)
  }

  @Test("a line with a title of its own is about the contest of that title", arguments: ["西承技弈", "另一大赛"])
  func titles(_ title: String) throws {
    let rules = Rules.staged(catalogue: Rules.entry("咖啡师", "team", 3, "true", title: title))
    let contest = try Hall(rulebook: rules).contest()
    #expect((contest.catalogueEntry != nil) == (title == "西承技弈"))
    #expect(contest.facts.contestClass == (title == "西承技弈" ? .one : nil))
    #expect(contest.facts.form == (title == "西承技弈" ? .team(size: 3) : .individual))
  }

  @Test("values no rule knows, and facts of no rule, are refused")
  func refused() throws {
    for (fact, value, refusal) in [
      ("levels", "best", Refusal.badValue(.levels)), ("check:judges", "yes", .badValue(.check("judges"))),
      ("check:plan", "3", .badValue(.check("plan"))), ("check:other", "3", .noSuchFact(.check("other"))),
      ("done:other", "2026-08-14", .noSuchFact(.done("other"))), ("kept:other", "yes", .noSuchFact(.kept("other"))),
      ("confirmed:other", "2026-08-14", .noSuchFact(.confirmed("other"))),
    ] {
      hall.refuses(.state(contest: 1, try Hall.facts([fact: value]), reason: ""), refusal)
    }
    hall.refuses(.state(contest: 1, [], reason: ""), .unchanged)
    hall.refuses(
      .state(contest: 1, try Hall.facts(["check:judges": "3", "check:judges": "4"]), reason: ""),
      .badValue(.check("judges")))
    for fact in [
      "check:judges": "3", "done:report": "2026-08-20", "done:publicity": "2026-08-20", "kept:papers": "yes",
    ] {
      try hall.act(.state(contest: 1, try Hall.facts([fact.key: fact.value]), reason: ""))
    }
  }

  @Test("prizes and places beyond a firm limit are refused")
  func limits() throws {
    for plan in ["金牌:1", "一等奖:30%,二等奖:40%"] {
      #expect(throws: ActFailure.self) { try hall.state(["awards": plan]) }
    }
    try hall.state(["awards": "一等奖:30%,二等奖:30%"])
    try hall.act(.addContest(ContestSetUp(contest: 0, event: "咖啡师", stage: .semifinal)))
    hall.refuses(
      .state(contest: 2, try Hall.facts(["advancing": "11"]), reason: ""), .overLimit(.advancing, atMost: 10))
    try hall.state(["advancing": "10"], of: 2)
  }

  @Test("a stage's tier is the rulebook's")
  func tiers() throws {
    try hall.state(["tier": "区和系统级"])
    try hall.act(.addContest(ContestSetUp(contest: 0, event: "咖啡师", stage: .semifinal)))
    hall.refuses(.state(contest: 2, try Hall.facts(["tier": "district"]), reason: ""), .noSuchTier(.district))
    #expect(try #require(hall.state.contest(2)).tier == .enterprise)
    #expect(try hall.contest().tier == .district)
  }

  @Test("while a contest is sealed, only that is stated from which no result follows")
  func sealed() throws {
    try hall.key(["001": "90.00", "002": "80.00", "003": "70.00"])
    try hall.enrolReferee()
    try hall.signOff()
    for facts: KeyValuePairs in [["tier": "district"], ["check:judges": "3", "levels": "beginner:technician"]] {
      hall.refuses(.state(contest: 1, try Hall.facts(facts), reason: "x"), .sealed(by: "张伟"))
    }
    let table = try hall.table()
    try hall.state(["check:judges": "2", "posted": "2026-08-17", "done:report": "2026-08-20", "kept:papers": "yes"])
    #expect(try hall.table() == table)
    #expect(hall.state.breaches == [])
    try hall.slipIn(
      .fact(FactRecord(contest: 1, fact: .tier, value: .tier(.district), replaces: [], reason: "")))
    #expect(hall.state.breaches.count == 1)
  }

  @Test("two words on one fact are a conflict that a third one settles")
  func conflict() throws {
    for levels: ClosedRange<SkillLevel> in [.beginner ... .technician, .beginner ... .advanced] {
      try hall.slipIn(
        .fact(FactRecord(contest: 1, fact: .levels, value: .levels(levels), replaces: [], reason: "")))
    }
    #expect(try hall.contest().facts.levels == nil)
    #expect(try hall.contest().openItems.contains(.dispute(.levels)))
    #expect(
      try hall.document()["open"]?.text().contains(#"{"kind":"conflict","entry":null,"detail":"levels"}"#) == true)
    try hall.state(["levels": "beginner:advanced"], reason: "按标准原文")
    #expect(try hall.contest().facts.levels == .beginner ... .advanced)
    #expect(try hall.contest().disputedFacts == [])
  }
}
