import Testing

@testable import Scoring

/// The steps tell the whole way, in the order in which a person would work it out.
@Suite struct OutcomeStepTests {
  @Test("N1's semifinal, rank 13 of 60, practical not passed")
  func semifinal() throws {
    let cut = try #require(Provisions.xicheng.cut(in: everybody(60), contest(.semifinal)))
    let outcome = try Provisions.xicheng.outcome(
      of: contestant(13, practical: 59_99), in: everybody(60), contest(.semifinal))
    let sixty = Mark(hundredths: 60_00)
    let withheld = Withheld(
      what: .certificate, reason: .belowPass(column: 1, mark: Mark(hundredths: 59_99), atLeast: sixty),
      basis: .clause("八"))
    #expect(
      outcome.steps == [
        .cut(cut), .advancing(.safe, basis: .clause("四")), .tier(.enterprise, basis: .clause("四")),
        .band(level: .advanced, reach: .ranks(through: 3), through: 3, isReached: false, basis: .clause("八")),
        .band(level: .intermediate, reach: .percent(20), through: 12, isReached: false, basis: .clause("八")),
        .band(level: .beginner, reach: .percent(50), through: 30, isReached: true, basis: .clause("八")),
        .field(competed: 60, atLeast: 30, basis: .clause("四")),
        .pass(
          column: 0, mark: Mark(hundredths: 80_00), atLeast: sixty, basis: .clause("八"), figureBasis: .convention),
        .pass(
          column: 1, mark: Mark(hundredths: 59_99), atLeast: sixty, basis: .clause("八"), figureBasis: .convention),
        .withheld(withheld), .held(.none, basis: .clause("不再重复")), .notHandedDown(basis: .convention),
      ])
  }

  @Test("N5's final, rank 2, born on the day eighteen years before")
  func weihai() throws {
    let plan = try PrizePlan(reading: "一等奖:1,二等奖:2")
    let facts = contest(.final) { facts in
      facts.prizes = plan
      facts.date = Day(iso: "2024-09-27")
      facts.contestClass = .one
      facts.requiredField = 20
    }
    let winner = contestant(2) { entrant in
      entrant.birth = Day(iso: "2006-09-27")
      entrant.group = .worker
      entrant.titles = []
    }
    let outcome = try Provisions.weihai.outcome(of: winner, in: everybody(20), facts)
    let title = Award(
      name: Bilingual(zh: "威海市技术能手", en: "expert-one"), rank: 2, yuan: nil, isProposal: true, basis: .clause("三(三)"))
    let prize = Award(
      name: Bilingual(zh: "二等奖", en: "二等奖"), rank: 2, yuan: nil, isProposal: false, basis: .clause("三(一)"))
    let (eighty, sixty) = (Mark(hundredths: 80_00), Mark(hundredths: 60_00))
    #expect(
      outcome.steps == [
        .prize(
          name: "一等奖", share: .count(1), competed: 20, ranks: 1...1, isReached: false, basis: .clause("三(一)")),
        .prize(name: "二等奖", share: .count(2), competed: 20, ranks: 2...3, isReached: true, basis: .clause("三(一)")),
        .prizeLimit(competed: 20, percent: 60, atMost: 12, basis: .clause("三(一)")), .award(prize),
        .condition(.worker, basis: .clause("三(三)")), .condition(.titleNotHeld, basis: .clause("三(三)")),
        .condition(.requiredField, basis: .clause("三(三)")), .award(title),
        .promotion(from: .none, to: .advanced, basis: .clause("三(二)1")),
        .age(18, atLeast: 18, basis: .clause("三(二)1")),
        .pass(
          column: 0, mark: eighty, atLeast: sixty, basis: .clause("三(二)"), figureBasis: .clause("三(二)")),
        .pass(
          column: 1, mark: eighty, atLeast: sixty, basis: .clause("三(二)"), figureBasis: .clause("三(二)")),
        .proposed(ProposedCertificate(level: .advanced, skipped: nil, basis: .clause("三(二)1"))),
      ])
  }

  @Test("everything given, withheld and asked is a step as well")
  func complete() throws {
    let plan = try PrizePlan(reading: "一等奖:1,二等奖:30%")
    for rank in 1...20 {
      for held in [HeldLevel.unknown, .none, .level(.advanced), .level(.technician)] {
        let facts = contest(.final) { $0.prizes = plan }
        let competitor = contestant(rank, theory: rank.isMultiple(of: 3) ? 50_00 : 80_00) { $0.level = held }
        for rules in [Provisions.weihai, .workers] {
          let outcome = try rules.outcome(of: competitor, in: everybody(30), facts)
          for award in outcome.awards { #expect(outcome.steps.contains(.award(award))) }
          for withheld in outcome.refusals { #expect(outcome.steps.contains(.withheld(withheld))) }
          for question in outcome.questions {
            #expect(outcome.steps.count { $0 == .asked(question) } == 1)
          }
        }
      }
    }
  }

  @Test("who has no rank is out, by the scheme's own rule; who may still get one is open")
  func unranked() throws {
    func advancing(_ why: Unranked) throws -> Advancing? {
      let competitor = Competitor(place: .unranked(why), cells: [.missing, .missing])
      let field = Field(competed: 59, ranked: 59, pending: 1)
      return try Provisions.xicheng.outcome(of: competitor, in: field, contest(.semifinal)).advancement
    }
    #expect(try advancing(.missing([1])) == Advancing(side: .open, basis: .clause("四")))
    for why in [Unranked.notSat([0]), .voided([0]), .excluded(.absent), .excluded(.void)] {
      #expect(try advancing(why) == Advancing(side: .out, basis: .convention))
    }
  }

  @Test("how many go on is asked of those whom it may concern")
  func advancingAsked() throws {
    func questions(_ rank: Int) throws -> [Question] {
      try Provisions.xicheng.outcome(of: contestant(rank), in: everybody(400), contest(.preliminary)).questions
    }
    #expect(try questions(300) == [.advancing])
    #expect(try questions(301) == [])
  }
}
