import Testing

@testable import Scoring

/// N5: whoever wins a prize and passes rises from the level held.
@Suite struct PromotionTests {
  /// 一等奖 1, 二等奖 2 and 3, 三等奖 4 to 6; the final is on 2024-09-27.
  private func facts(_ tell: (inout ContestFacts) -> Void = { _ in }) throws -> ContestFacts {
    let plan = try PrizePlan(reading: "一等奖:1,二等奖:2,三等奖:3")
    return contest(.final) { facts in
      facts.prizes = plan
      facts.date = Day(year: 2024, month: 9, day: 27)
      tell(&facts)
    }
  }

  private func outcome(_ competitor: Competitor, _ facts: ContestFacts) throws -> Outcome {
    try Provisions.weihai.outcome(of: competitor, in: everybody(20), facts)
  }

  private func winner(
    _ held: HeldLevel, theory: Int = 80_00, born: Day? = Day(year: 1990, month: 1, day: 1)
  ) -> Competitor {
    contestant(6, theory: theory) { entrant in
      entrant.level = held
      entrant.birth = born
    }
  }

  @Test(
    "nothing or less than advanced rises to advanced, advanced to technician",
    arguments: [
      (.none, .advanced), (.level(.beginner), .advanced), (.level(.intermediate), .advanced),
      (.level(.advanced), .technician),
    ] as [(HeldLevel, SkillLevel)])
  func ladder(held: HeldLevel, level: SkillLevel) throws {
    let outcome = try outcome(winner(held), facts())
    #expect(outcome.certificate?.level == level)
    #expect(outcome.refusals.isEmpty && outcome.questions.isEmpty)
  }

  @Test("technician and above get nothing", arguments: [SkillLevel.technician, .seniorTechnician])
  func top(held: SkillLevel) throws {
    #expect(
      try outcome(winner(.level(held)), facts()).refusals == [
        Withheld(what: .certificate, reason: .alreadyHeld(held), basis: .clause("三(二)"))
      ])
  }

  @Test("a standard that ends at advanced promotes nobody who holds it")
  func standardEnds() throws {
    let ends = try facts { $0.levels = .beginner ... .advanced }
    #expect(
      try outcome(winner(.level(.advanced)), ends).refusals == [
        Withheld(what: .certificate, reason: .standardEnds(at: .advanced), basis: .clause("三(二)2"))
      ])
    #expect(try outcome(winner(.none), ends).certificate?.level == .advanced)
    let low = try facts { $0.levels = .beginner ... .intermediate }
    #expect(try outcome(winner(.none), low).against == ["levelNotInStandard"])
    let high = try facts { $0.levels = .technician ... .seniorTechnician }
    #expect(
      try outcome(winner(.none), high).refusals.map(\.basis) == [.convention])
  }

  @Test(
    "eighteen on the day of the final, the birthday included",
    arguments: [("2006-09-26", true), ("2006-09-27", true), ("2006-09-28", false), ("2007-01-01", false)])
  func age(born: String, isOldEnough: Bool) throws {
    let outcome = try outcome(winner(.none, born: Day(iso: born)), facts())
    #expect(outcome.certificate?.level == (isOldEnough ? .advanced : nil))
    #expect(outcome.refusals.map(\.reason) == (isOldEnough ? [] : [.underAge(18)]))
    // The age is asked of those who rise to advanced only.
    let advanced = try self.outcome(winner(.level(.advanced), born: Day(iso: born)), facts())
    #expect(advanced.certificate?.level == .technician)
  }

  @Test(
    "born on 29 February: eighteen on 1 March",
    arguments: [("2026-02-28", false), ("2026-03-01", true)])
  func leapDay(date: String, isOldEnough: Bool) throws {
    let facts = try facts { $0.date = Day(iso: date) }
    let outcome = try outcome(winner(.none, born: Day(iso: "2008-02-29")), facts)
    #expect((outcome.certificate != nil) == isOldEnough)
  }

  @Test("two days of birth that contradict each other are a question where they decide")
  func contradiction() throws {
    let number = try IdentityNumber("11010519491231002X", today: #require(Day(iso: "2024-09-27")))
    func outcome(born: String) throws -> Outcome {
      let facts = try facts()
      let winner = contestant(6) { entrant in
        entrant.birth = Day(iso: born)
        entrant.identity = number
      }
      return try self.outcome(winner, facts)
    }
    #expect(try outcome(born: "2006-09-28").questions == [.birth])
    #expect(try outcome(born: "1950-01-01").certificate?.level == .advanced)
  }

  @Test("only winners, and only with both components passed")
  func winners() throws {
    let seventh = contestant(7) { $0.birth = Day(iso: "1990-01-01") }
    #expect(
      try outcome(seventh, facts()).refusals.filter { $0.what == .certificate } == [
        Withheld(what: .certificate, reason: .notAwarded, basis: .clause("三(二)"))
      ])
    #expect(try outcome(winner(.none, theory: 59_99), facts()).against == ["belowPass"])
    #expect(try outcome(winner(.none, theory: 60_00), facts()).certificate?.level == .advanced)
  }

  @Test("what nobody has told is asked, each by itself and only where nothing refuses")
  func questions() throws {
    #expect(try outcome(winner(.unknown), facts()).questions == [.heldLevel])
    #expect(try outcome(winner(.none, born: nil), facts()).questions == [.birth])
    #expect(try outcome(winner(.none), facts { $0.date = nil }).questions == [.date])
    #expect(try outcome(winner(.none), facts { $0.levels = nil }).questions == [.levels])
    #expect(try outcome(winner(.none), facts { $0.prizes = nil }).questions == [.prizes])
    #expect(try outcome(winner(.none), facts { $0.givesCertificates = nil }).questions == [.givesCertificates])
    #expect(try outcome(winner(.unknown, theory: 0), facts()).questions.isEmpty)
    let loser = contestant(7) { $0.level = .unknown }
    #expect(try outcome(loser, facts()).questions.isEmpty)
  }

  @Test("a preliminary has no prizes, so no certificate is within reach")
  func preliminary() throws {
    let facts = contest(.preliminary) { $0.advancing = 30 }
    let outcome = try outcome(winner(.none), facts)
    #expect(outcome.refusals.isEmpty && outcome.questions.isEmpty && outcome.certificate == nil)
  }
}
