import Testing

@testable import Scoring

/// Every ladder at its borders, in a field of 60 of which 20, 30 and 50 % are 12, 18 and 30.
@Suite struct LadderTests {
  private func level(_ rules: Provisions, _ facts: ContestFacts, _ rank: Int) throws -> SkillLevel? {
    let competitor = contestant(rank) { entrant in
      entrant.union = true
      entrant.unionCard = true
    }
    let outcome = try rules.outcome(of: competitor, in: everybody(60), facts)
    // Whoever reaches a band and is refused nothing gets its certificate; whoever reaches none is refused nothing.
    #expect(outcome.refusals.isEmpty && outcome.questions.isEmpty)
    return outcome.certificate?.level
  }

  @Test(
    "N1 semifinal: ranks 1–3 advanced, top 20 % intermediate, top 50 % beginner",
    arguments: [
      (1, .advanced), (3, .advanced), (4, .intermediate), (12, .intermediate), (13, .beginner), (30, .beginner),
      (31, nil), (60, nil),
    ] as [(Int, SkillLevel?)])
  func xichengSemifinal(rank: Int, expected: SkillLevel?) throws {
    #expect(try level(.xicheng, contest(.semifinal), rank) == expected)
  }

  @Test(
    "N1 final: ranks 1–5 technician, top 30 % advanced",
    arguments: [
      (1, .technician), (5, .technician), (6, .advanced), (18, .advanced), (19, nil),
    ] as [(Int, SkillLevel?)])
  func xichengFinal(rank: Int, expected: SkillLevel?) throws {
    #expect(try level(.xicheng, contest(.final), rank) == expected)
  }

  @Test("N1 preliminary: no tier, no certificate", arguments: [1, 3, 30])
  func xichengPreliminary(rank: Int) throws {
    #expect(try level(.xicheng, contest(.preliminary) { $0.advancing = 40 }, rank) == nil)
  }

  @Test(
    "N2 preliminary, semifinal and final",
    arguments: [
      (.preliminary, 3, .advanced), (.preliminary, 4, .intermediate), (.preliminary, 12, .intermediate),
      (.preliminary, 13, .beginner), (.preliminary, 30, .beginner), (.preliminary, 31, nil),
      (.semifinal, 5, .technician), (.semifinal, 6, .advanced), (.semifinal, 18, .advanced), (.semifinal, 19, nil),
      (.final, 5, .seniorTechnician), (.final, 6, .technician), (.final, 10, .technician), (.final, 11, nil),
    ] as [(Stage, Int, SkillLevel?)])
  func workers(stage: Stage, rank: Int, expected: SkillLevel?) throws {
    #expect(try level(.workers, contest(stage), rank) == expected)
  }

  @Test(
    "N3: the four tiers",
    arguments: [
      (.municipalOne, 5, .seniorTechnician), (.municipalOne, 6, .technician), (.municipalOne, 10, .technician),
      (.municipalOne, 11, nil), (.municipalTwo, 1, .seniorTechnician), (.municipalTwo, 2, .technician),
      (.municipalTwo, 10, .technician), (.municipalTwo, 11, nil), (.district, 5, .technician),
      (.district, 6, .advanced), (.district, 18, .advanced), (.district, 19, nil), (.enterprise, 3, .advanced),
      (.enterprise, 4, .intermediate), (.enterprise, 12, .intermediate), (.enterprise, 13, .beginner),
      (.enterprise, 30, .beginner), (.enterprise, 31, nil),
    ] as [(Tier, Int, SkillLevel?)])
  func certificates2023(tier: Tier, rank: Int, expected: SkillLevel?) throws {
    #expect(try level(.certificates2023, contest(.final) { $0.tier = tier }, rank) == expected)
  }

  @Test("a tier the notice fixes stands over one that was given")
  func fixedTier() throws {
    let facts = contest(.final) { $0.tier = .enterprise }
    #expect(Provisions.xicheng.tier(facts) == .known(.district))
    #expect(Provisions.certificates2023.tier(facts) == .known(.enterprise))
    #expect(Provisions.certificates2023.tier(contest(.final)) == .unknown)
    #expect(Provisions.xicheng.tier(contest(.preliminary)) == .none)
    #expect(Provisions().tier(facts) == .none)
  }

  // Worked by hand: 29 × 0.2 = 5.8, × 0.3 = 8.7, × 0.5 = 14.5; 31: 6.2, 9.3, 15.5; 33: 6.6, 9.9, 16.5; and so on.
  @Test(
    "20, 30 and 50 % of the ranked, rounded down",
    arguments: [
      (29, 5, 8, 14), (30, 6, 9, 15), (31, 6, 9, 15), (33, 6, 9, 16), (299, 59, 89, 149), (300, 60, 90, 150),
      (301, 60, 90, 150),
    ])
  func shares(ranked: Int, fifth: Int, third: Int, half: Int) throws {
    // Everybody counts who competed, so that 29 ranked are no small field: the share is of the ranked all the same.
    var field = Field(competed: max(30, ranked), ranked: ranked)
    field.countsCompetedInPart = true
    func level(_ stage: Stage, _ rank: Int) throws -> SkillLevel? {
      try Provisions.xicheng.outcome(of: contestant(rank), in: field, contest(stage)).certificate?.level
    }
    #expect(try level(.semifinal, fifth) == .intermediate)
    #expect(try level(.semifinal, fifth + 1) == .beginner)
    #expect(try level(.semifinal, half) == .beginner)
    #expect(try level(.semifinal, half + 1) == nil)
    #expect(try level(.final, third) == .advanced)
    #expect(try level(.final, third + 1) == nil)
  }

  @Test("who has no rank gets nothing and is refused nothing")
  func unranked() throws {
    for why in [Unranked.missing([1]), .notSat([0]), .voided([1]), .excluded(.disqualified)] {
      let unranked = Competitor(place: .unranked(why), cells: row(80_00, 80_00).cells)
      let outcome = try Provisions.workers.outcome(of: unranked, in: everybody(60), contest(.final))
      #expect(outcome.awards.isEmpty && outcome.certificate == nil && outcome.refusals.isEmpty)
    }
  }

  @Test("a wide share of a small field: ranks 1–5 are inside 30 % or not, and get technician all the same")
  func smallFinal() throws {
    // 30 ranked: 30 % are 9. 16 ranked, 30 competed: 30 % are 4, and rank 5 still is one of ranks 1–5.
    var field = Field(competed: 30, ranked: 16)
    field.countsCompetedInPart = true
    for (rank, expected) in [(4, SkillLevel.technician), (5, .technician), (6, nil)] as [(Int, SkillLevel?)] {
      let outcome = try Provisions.xicheng.outcome(of: contestant(rank), in: field, contest(.final))
      #expect(outcome.certificate?.level == expected)
    }
  }
}
