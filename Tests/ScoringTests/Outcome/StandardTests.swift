import Testing

@testable import Scoring

/// The event's national standard: the highest band whose level it has, and nothing below its lowest.
@Suite struct StandardTests {
  private func outcome(
    _ stage: Stage, _ rank: Int, _ levels: ClosedRange<SkillLevel>?, _ tell: (inout Entrant) -> Void = { _ in }
  ) throws -> Outcome {
    try Provisions.xicheng.outcome(
      of: contestant(rank, tell), in: everybody(60), contest(stage) { $0.levels = levels })
  }

  @Test("where the standard ends at advanced, ranks 1–5 of a final stand inside 30 % and get advanced")
  func aboveHighest() throws {
    for rank in [1, 5] {
      let outcome = try outcome(.final, rank, .beginner ... .advanced)
      #expect(
        outcome.certificate == ProposedCertificate(level: .advanced, skipped: .technician, basis: .clause("八")))
      #expect(outcome.steps.contains(.standard(.beginner ... .advanced, skipped: .technician, basis: .clause("八"))))
      #expect(outcome.refusals.isEmpty)
    }
    let sixth = try outcome(.final, 6, .beginner ... .advanced)
    #expect(sixth.certificate == ProposedCertificate(level: .advanced, skipped: nil, basis: .clause("八")))
  }

  @Test("exactly the level of the band: nothing is skipped")
  func exactly() throws {
    #expect(
      try outcome(.final, 5, .technician ... .technician).certificate
        == ProposedCertificate(level: .technician, skipped: nil, basis: .clause("八")))
  }

  @Test("below the standard's lowest level there is none")
  func belowLowest() throws {
    // A standard that begins at intermediate: 50 % of a semifinal would be beginner.
    let half = try outcome(.semifinal, 30, .intermediate ... .technician)
    #expect(half.certificate == nil)
    #expect(
      half.refusals == [
        Withheld(what: .certificate, reason: .levelNotInStandard(.beginner), basis: .clause("最低等级"))
      ])
    #expect(try outcome(.semifinal, 12, .intermediate ... .technician).certificate?.level == .intermediate)
    // A standard that begins at technician has nothing for a final's 30 %.
    #expect(try outcome(.final, 6, .technician ... .seniorTechnician).against == ["levelNotInStandard"])
  }

  @Test("a standard below every band reached has none of them")
  func aboveAll() throws {
    // Rank 4 of a semifinal: intermediate and beginner; the standard has beginner only.
    #expect(
      try outcome(.semifinal, 4, .beginner ... .beginner).certificate
        == ProposedCertificate(level: .beginner, skipped: .intermediate, basis: .clause("八")))
    // The final's ladder has nothing as low as that.
    let final = try outcome(.final, 1, .beginner ... .intermediate)
    #expect(
      final.refusals == [
        Withheld(what: .certificate, reason: .levelNotInStandard(.technician), basis: .clause("八"))
      ])
  }

  @Test("the level held is set against the level the standard leaves, not against the one it skips")
  func heldAgainstGranted() throws {
    #expect(try outcome(.final, 1, .beginner ... .advanced) { $0.level = .level(.advanced) }.against == ["alreadyHeld"])
    #expect(try outcome(.final, 1, .beginner ... .technician) { $0.level = .level(.advanced) }.against.isEmpty)
  }

  @Test("a range nobody has told is a question, unless something refuses anyway")
  func unknown() throws {
    let asked = try outcome(.final, 1, nil)
    #expect(asked.questions == [.levels] && asked.certificate == nil && asked.refusals.isEmpty)
    // Advanced is held: against the 30 % band it would stand, against technician it would not.
    #expect(try outcome(.final, 1, nil) { $0.level = .level(.advanced) }.questions == [.levels])
    // Technician is held: whatever the standard has, nothing is left.
    let refused = try outcome(.final, 1, nil) { $0.level = .level(.technician) }
    #expect(refused.questions.isEmpty && refused.against == ["alreadyHeld"])
    #expect(try outcome(.final, 6, nil) { $0.proposedEarlier = .advanced }.against == ["proposedEarlier"])
    // Nobody out of the bands is asked about it.
    #expect(try outcome(.final, 19, nil).questions.isEmpty)
  }
}
