import Testing

@testable import Scoring

/// Why a certificate is refused, and what is asked before one is proposed.
@Suite struct CertificateReasonTests {
  private func outcome(
    _ competitor: Competitor, _ facts: ContestFacts = contest(.final), in field: Field = everybody(60)
  ) throws -> Outcome {
    try Provisions.xicheng.outcome(of: competitor, in: field, facts)
  }

  @Test("60.00 is a pass, 59.99 is none; each component by itself")
  func passes() throws {
    #expect(try outcome(contestant(1, theory: 60_00, practical: 60_00)).certificate?.level == .technician)
    let theory = try outcome(contestant(1, theory: 59_99, practical: 100_00))
    #expect(theory.certificate == nil)
    #expect(
      theory.refusals == [
        Withheld(
          what: .certificate,
          reason: .belowPass(column: 0, mark: Mark(hundredths: 59_99), atLeast: Mark(hundredths: 60_00)),
          basis: .clause("八"))
      ])
    let practical = try outcome(contestant(1, theory: 100_00, practical: 59_99))
    #expect(practical.against == ["belowPass"])
    let both = try outcome(contestant(1, theory: 59_99, practical: 0))
    #expect(both.against == ["belowPass", "belowPass"])
  }

  @Test("who is out of every band is refused nothing, whatever the marks")
  func outOfReach() throws {
    let last = try outcome(contestant(60, theory: 0, practical: 0) { $0.level = .unknown })
    #expect(last.refusals.isEmpty && last.questions.isEmpty && last.certificate == nil)
  }

  @Test("a place lost is not handed down, and says so")
  func notHandedDown() throws {
    #expect(try outcome(contestant(5, theory: 59_99)).steps.contains(.notHandedDown(basis: .convention)))
    #expect(try outcome(contestant(6)).certificate?.level == .advanced)
  }

  @Test(
    "the level held: lower is no obstacle, the same or a higher one is",
    arguments: [
      (.none, nil), (.level(.beginner), nil), (.level(.intermediate), nil), (.level(.advanced), "alreadyHeld"),
      (.level(.technician), "alreadyHeld"), (.level(.seniorTechnician), "alreadyHeld"),
    ] as [(HeldLevel, String?)])
  func held(level: HeldLevel, word: String?) throws {
    // Rank 6 of the final: advanced.
    let outcome = try outcome(contestant(6) { $0.level = level })
    #expect(outcome.against == [word].compactMap(\.self))
    #expect((outcome.certificate == nil) == (word != nil))
  }

  @Test("an older 职业资格证书 counts like a certificate of skill level")
  func qualification() throws {
    let outcome = try outcome(contestant(6) { $0.qualification = .level(.technician) })
    #expect(
      outcome.refusals == [
        Withheld(what: .certificate, reason: .alreadyHeld(.technician), basis: .clause("不再重复"))
      ])
  }

  @Test("a level nobody has told is a question, not a no")
  func unknownHeld() throws {
    let asked = try outcome(contestant(1) { $0.level = .unknown })
    #expect(asked.questions == [.heldLevel])
    #expect(asked.certificate == nil && asked.refusals.isEmpty)
    // Under the pass mark there is nothing left to ask.
    let refused = try outcome(contestant(1, theory: 0) { $0.level = .unknown })
    #expect(refused.questions.isEmpty && refused.against == ["belowPass"])
  }

  @Test("proposed in an earlier stage: the same or a higher level isn't proposed again")
  func earlier() throws {
    #expect(try outcome(contestant(6) { $0.proposedEarlier = .intermediate }).certificate?.level == .advanced)
    #expect(try outcome(contestant(6) { $0.proposedEarlier = .advanced }).against == ["proposedEarlier"])
    #expect(try outcome(contestant(5) { $0.proposedEarlier = .advanced }).certificate?.level == .technician)
  }

  @Test("an event without certificates refuses those who reached a band")
  func noCertificates() throws {
    let facts = contest(.final) { $0.givesCertificates = false }
    #expect(try outcome(contestant(1), facts).against == ["noCertificates"])
    #expect(try outcome(contestant(19), facts).against.isEmpty)
    let unknown = contest(.final) { $0.givesCertificates = nil }
    #expect(try outcome(contestant(1), unknown).questions == [.givesCertificates])
    #expect(try outcome(contestant(19), unknown).questions.isEmpty)
  }

  @Test("all reasons are listed, in their order")
  func order() throws {
    let facts = contest(.final) { facts in
      facts.givesCertificates = false
      facts.levels = .advanced ... .technician
    }
    let outcome = try outcome(
      contestant(2, theory: 10_00, practical: 59_99) { entrant in
        entrant.level = .level(.technician)
        entrant.proposedEarlier = .technician
      }, facts, in: everybody(29))
    #expect(
      outcome.against == [
        "noCertificates", "fieldTooSmall", "belowPass", "belowPass", "alreadyHeld", "proposedEarlier",
      ])
    #expect(outcome.questions.isEmpty)
  }

  @Test("an unknown tier is asked of those whom some ladder reaches")
  func unknownTier() throws {
    let rules = Provisions.certificates2023
    // Rank 12 is in the enterprise's 20 % only, rank 31 of 60 in no band of any tier.
    for (rank, questions) in [(1, [Question.tier]), (12, [.tier]), (31, [])] {
      let outcome = try rules.outcome(of: contestant(rank), in: everybody(60), contest(.final))
      #expect(outcome.certificate == nil && outcome.questions == questions)
    }
    // Below the pass mark the tier doesn't matter where every ladder reaches; elsewhere nothing is said.
    let failed = try rules.outcome(of: contestant(1, theory: 0), in: everybody(60), contest(.final))
    #expect(failed.questions.isEmpty && failed.against == ["belowPass"])
    let perhaps = try rules.outcome(of: contestant(12, theory: 0), in: everybody(60), contest(.final))
    #expect(perhaps.questions.isEmpty && perhaps.refusals.isEmpty)
  }
}
