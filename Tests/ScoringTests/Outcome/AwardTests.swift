import Testing

@testable import Scoring

/// N2's awards, a list for each standing, and N5's 技术能手 with its conditions.
@Suite struct AwardTests {
  private func awards(
    _ rank: Int, _ facts: ContestFacts = contest(.final), _ tell: (inout Entrant) -> Void = { _ in }
  ) throws -> [Award] {
    let competitor = contestant(rank) { entrant in
      entrant.union = true
      entrant.unionCard = true
      tell(&entrant)
    }
    return try Provisions.workers.outcome(of: competitor, in: everybody(60), facts).awards
  }

  @Test("N2: rank 1 is in the pool, gets 2000 yuan and is recommended")
  func first() throws {
    let awards = try awards(1)
    #expect(awards.map(\.name.en) == ["talent-pool", "fund-first", "nomination"])
    #expect(awards.map(\.yuan) == [nil, 2000, nil])
    #expect(awards.map(\.isProposal) == [false, false, true])
    #expect(awards.map(\.basis) == [.clause("五(一)1"), .clause("五(一)2"), .clause("五(一)3")])
    #expect(awards.map(\.rank) == [1, 1, 1])
  }

  @Test(
    "N2: ranks 2–10 are in the pool and get 1000 yuan, rank 11 nothing",
    arguments: [(2, ["talent-pool", "fund"]), (10, ["talent-pool", "fund"]), (11, [])])
  func others(rank: Int, names: [String]) throws {
    let awards = try awards(rank)
    #expect(awards.map(\.name.en) == names)
    #expect(awards.compactMap(\.yuan) == (names.isEmpty ? [] : [1000]))
  }

  @Test("N2: the money is for union members who hold the card; the pool is for everybody")
  func union() throws {
    func outcome(_ union: Bool?, _ card: Bool?) throws -> Outcome {
      let competitor = contestant(2) { entrant in
        entrant.union = union
        entrant.unionCard = card
      }
      return try Provisions.workers.outcome(of: competitor, in: everybody(60), contest(.final))
    }
    let fund = Withheld.What.award(Bilingual(zh: "助推计划资助", en: "fund"))
    let noCard = try outcome(true, false)
    #expect(noCard.awards.map(\.name.en) == ["talent-pool"])
    #expect(noCard.refusals == [Withheld(what: fund, reason: .need(.unionCard), basis: .clause("五(一)2"))])
    #expect(try outcome(false, false).refusals.map(\.reason) == [.need(.union), .need(.unionCard)])
    // Unknown is a question; with the other condition not met there is nothing to ask.
    let unknown = try outcome(nil, true)
    #expect(unknown.questions == [.need(.union)] && unknown.awards.map(\.name.en) == ["talent-pool"])
    #expect(try outcome(nil, nil).questions == [.need(.union), .need(.unionCard)])
    #expect(try outcome(nil, false).questions.isEmpty)
  }

  @Test(
    "N2: every member of the first three teams, and no single person's award for teams",
    arguments: [(1, ["talent-pool-team"]), (3, ["talent-pool-team"]), (4, [])])
  func teams(rank: Int, names: [String]) throws {
    #expect(try awards(rank, contest(.final) { $0.form = .team(size: 2) }).map(\.name.en) == names)
  }

  @Test("N2: only the final has awards")
  func semifinal() throws {
    #expect(try awards(1, contest(.semifinal)).isEmpty)
  }

  @Test("no award depends on passing")
  func failed() throws {
    let outcome = try Provisions.workers.outcome(
      of: contestant(3, theory: 0, practical: 10_00), in: everybody(60), contest(.final))
    #expect(outcome.awards.map(\.name.en) == ["talent-pool"])
    #expect(outcome.against == ["belowPass", "belowPass"])
  }
}

/// N5's 威海市技术能手: ranks 1–3 of class one, rank 1 of class two, workers who don't have it yet.
@Suite struct TitleTests {
  private func outcome(
    _ rank: Int, _ contestClass: ContestClass? = .one, field: Field = everybody(20), required: Int? = 20,
    _ tell: (inout Entrant) -> Void = { _ in }
  ) throws -> Outcome {
    let plan = try PrizePlan(reading: "一等奖:1")
    let facts = contest(.final) { facts in
      facts.contestClass = contestClass
      facts.requiredField = required
      facts.givesCertificates = false
      facts.prizes = plan
    }
    let competitor = contestant(rank) { entrant in
      entrant.group = .worker
      entrant.titles = []
      tell(&entrant)
    }
    return try Provisions.weihai.outcome(of: competitor, in: field, facts)
  }

  private func titles(_ outcome: Outcome) -> Int {
    outcome.awards.count { $0.name.zh == "威海市技术能手" }
  }

  @Test(
    "the ranks of each class",
    arguments: [(.one, 1, 1), (.one, 3, 1), (.one, 4, 0), (.two, 1, 1), (.two, 2, 0)] as [(ContestClass, Int, Int)])
  func ranks(contestClass: ContestClass, rank: Int, count: Int) throws {
    let outcome = try outcome(rank, contestClass)
    #expect(titles(outcome) == count)
    #expect(outcome.awards.filter { $0.name.zh == "威海市技术能手" }.allSatisfy { $0.isProposal })
  }

  @Test("a student at rank 2 is not replaced by rank 4")
  func student() throws {
    let student = try outcome(2) { $0.group = .student }
    #expect(titles(student) == 0)
    #expect(student.refusals.contains { $0.reason == .need(.worker) && $0.basis == .clause("三(三)") })
    #expect(try titles(outcome(3)) == 1)
    #expect(try titles(outcome(4)) == 0)
  }

  @Test("who has the title doesn't get it again, however the roster writes it")
  func held() throws {
    for title in ["威海市技术能手", "2022年“威海市技术能手”"] {
      let outcome = try outcome(1) { $0.titles = ["威海工匠", title] }
      #expect(titles(outcome) == 0)
      #expect(outcome.refusals.contains { $0.reason == .need(.titleNotHeld) })
    }
    #expect(try titles(outcome(1) { $0.titles = ["山东省技术能手"] }) == 1)
  }

  @Test("below the prescribed number nobody gets it; the number is asked for")
  func required() throws {
    #expect(try titles(outcome(1, required: 20)) == 1)
    #expect(try outcome(1, required: 21).refusals.contains { $0.reason == .need(.requiredField) })
    #expect(try outcome(1, required: nil).questions == [.requiredField])
    // While marks are missing the number may still be reached.
    let open = try outcome(1, field: Field(competed: 19, ranked: 19, pending: 1), required: 20)
    #expect(titles(open) == 1)
  }

  @Test("what is unknown is asked once")
  func questions() throws {
    #expect(try outcome(1) { $0.group = nil }.questions == [.need(.worker)])
    #expect(try outcome(1) { $0.titles = nil }.questions == [.need(.titleNotHeld)])
    #expect(try outcome(1, nil).questions == [.contestClass])
    #expect(try outcome(3, nil).questions == [.contestClass])
    #expect(try outcome(4, nil).questions.isEmpty)
    // A student gets it in neither class.
    #expect(try outcome(1, nil) { $0.group = .student }.questions.isEmpty)
  }
}
