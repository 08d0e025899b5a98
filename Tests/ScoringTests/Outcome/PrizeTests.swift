import Testing

@testable import Scoring

/// The organiser's prizes by rank, and the 60 % they may come to.
@Suite struct PrizeTests {
  private func outcome(
    _ rank: Int, _ plan: String, _ rules: Provisions = .weihai, in field: Field = everybody(61),
    form: EventForm = .individual, passed: Set<String> = []
  ) throws -> Outcome {
    let plan = try PrizePlan(reading: plan)
    let facts = contest(.final) { facts in
      facts.prizes = plan
      facts.givesCertificates = false
      facts.contestClass = .two
      facts.form = form
      facts.passed = passed
    }
    return try rules.outcome(of: contestant(rank), in: field, facts)
  }

  private func prize(_ outcome: Outcome) -> String? {
    outcome.awards.map(\.name.zh).first { $0.hasSuffix("奖") }
  }

  // Of 61 who competed 30 % are 18 prizes of their own: ranks 7 to 24, not "down to rank 18".
  @Test(
    "numbers and shares, one behind the other",
    arguments: [
      (1, "一等奖"), (2, "二等奖"), (3, "二等奖"), (4, "三等奖"), (6, "三等奖"), (7, "优胜奖"), (24, "优胜奖"), (25, nil),
    ] as [(Int, String?)])
  func ranks(rank: Int, name: String?) throws {
    let outcome = try outcome(rank, "一等奖:1,二等奖:2,三等奖:3,优胜奖:30%")
    #expect(prize(outcome) == name)
    #expect(outcome.awards.first { $0.name.zh == name }?.rank == (name == nil ? nil : rank))
  }

  @Test("the share is of those who competed, ranked or not")
  func competed() throws {
    // 30 % of 40 are 12, though 30 are ranked.
    let field = Field(competed: 40, ranked: 30)
    #expect(try prize(outcome(12, "优胜奖:30%", in: field)) == "优胜奖")
    #expect(try prize(outcome(13, "优胜奖:30%", in: field)) == nil)
  }

  @Test("a share that comes to nobody takes no rank")
  func nobody() throws {
    // 3 % of 30 are 0.9.
    let first = try outcome(1, "一等奖:3%,二等奖:1", in: everybody(30))
    #expect(prize(first) == "二等奖")
  }

  @Test("60 % of 61 are 36: the prize of rank 37 is withheld, and says why")
  func limit() throws {
    let plan = "一等奖:1,二等奖:20,三等奖:20"
    #expect(try prize(outcome(36, plan)) == "三等奖")
    let beyond = try outcome(37, plan)
    #expect(prize(beyond) == nil)
    #expect(
      beyond.refusals.filter { $0.what != .certificate } == [
        Withheld(
          what: .award(Bilingual(zh: "三等奖", en: "三等奖")), reason: .tooManyPrizes(atMost: 36), basis: .clause("三(一)"))
      ])
    // Rank 42 has no prize in the plan, so nothing is withheld from it.
    #expect(try outcome(42, plan).refusals.filter { $0.what != .certificate }.isEmpty)
  }

  @Test("what holds in principle is passed with a reason on record")
  func passed() throws {
    let beyond = try outcome(37, "一等奖:40", passed: ["prize-share"])
    #expect(prize(beyond) == "一等奖")
    #expect(beyond.refusals.filter { $0.what != .certificate }.isEmpty)
  }

  @Test("exactly 60 %", arguments: [(29, 17), (30, 18), (31, 18), (33, 19), (60, 36), (300, 180), (301, 180)])
  func borders(competed: Int, most: Int) throws {
    let plan = "一等奖:1,二等奖:1,三等奖:1000"
    #expect(try prize(outcome(most, plan, in: everybody(competed))) == "三等奖")
    #expect(try prize(outcome(most + 1, plan, in: everybody(competed))) == nil)
  }

  @Test("a prize that is withheld is no prize won")
  func noWinner() throws {
    let plan = try PrizePlan(reading: "一等奖:40")
    let facts = contest(.final) { facts in
      facts.prizes = plan
      facts.date = Day(iso: "2024-09-27")
      facts.contestClass = .two
    }
    func against(_ rank: Int) throws -> [String] {
      let winner = contestant(rank) { $0.birth = Day(iso: "1990-01-01") }
      return try Provisions.weihai.outcome(of: winner, in: everybody(61), facts).against
    }
    #expect(try against(36).isEmpty)
    #expect(try against(37) == ["notAwarded"])
  }

  @Test("what a prize is worth comes along; N2 has no limit")
  func worth() throws {
    let outcome = try outcome(60, "参与奖:100%:50", .workers)
    #expect(outcome.awards.map(\.yuan) == [50])
  }

  @Test("prizes of teams go by rank: 60 % of forty people are twelve teams of two")
  func teams() throws {
    var field = Field(competed: 40, ranked: 20)
    field.rankedPeople = 40
    for (rank, name) in [(12, "一等奖"), (13, nil)] as [(Int, String?)] {
      #expect(try prize(outcome(rank, "一等奖:20", in: field, form: .team(size: 2))) == name)
      // The size follows from the teams where the notice names none.
      #expect(try prize(outcome(rank, "一等奖:20", in: field, form: .team(size: nil))) == name)
    }
    #expect(try prize(outcome(6, "一等奖:30%", in: field, form: .team(size: 2))) == "一等奖")
    #expect(try prize(outcome(7, "一等奖:30%", in: field, form: .team(size: 2))) == nil)
  }

  @Test("without a plan, or at a stage without prizes, there are none")
  func none() throws {
    let facts = contest(.final) { $0.contestClass = .two }
    #expect(try prize(Provisions.weihai.outcome(of: contestant(1), in: everybody(61), facts)) == nil)
    let plan = try PrizePlan(reading: "一等奖:1")
    let preliminary = contest(.preliminary) { $0.prizes = plan }
    #expect(try Provisions.weihai.outcome(of: contestant(1), in: everybody(61), preliminary).awards.isEmpty)
  }
}
