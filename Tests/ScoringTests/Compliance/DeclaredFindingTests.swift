import Testing

@testable import Scoring

/// What somebody declares: checks, confirmations, things kept; and the rules on entering over a whole field.
@Suite struct DeclaredFindingTests {
  typealias Verdict = Finding.Verdict

  private let name = Bilingual(zh: "评委", en: "judges")

  private func check(_ question: CheckRule.Question, _ applies: Applicability = .always) -> Provisions {
    provisions {
      $0.checks = [
        CheckRule(
          id: "judges", name: name, question: question, stages: [.final], applies: applies, firmness: .warned,
          basis: .clause("一(六)"))
      ]
    }
  }

  @Test(
    "a number within its limits",
    arguments: [
      (3, nil, false, .number(2), .breached, "2", "≥ 3"), (3, nil, false, .number(3), .met, "3", "≥ 3"),
      (nil, 40, true, .number(40), .met, "40 %", "≤ 40 %"), (nil, 40, true, .number(41), .breached, "41 %", "≤ 40 %"),
      (50, 100, false, .number(49), .breached, "49", "50…100"), (50, 100, false, .number(100), .met, "100", "50…100"),
      (50, 100, false, .number(101), .breached, "101", "50…100"), (50, 50, true, .number(50), .met, "50 %", "= 50 %"),
      (3, nil, false, nil, .unknown(.undeclared), nil, "≥ 3"),
      (3, nil, false, .yesNo(true), .unknown(.undeclared), nil, "≥ 3"),
    ] as [(Int?, Int?, Bool, CheckAnswer?, Verdict, String?, String)])
  func numbers(
    _ least: Int?, _ most: Int?, _ isPercent: Bool, _ answer: CheckAnswer?, _ verdict: Verdict, _ figure: String?,
    _ limit: String
  ) throws {
    let rules = check(.number(atLeast: least, atMost: most, isPercent: isPercent))
    let found = try rules.finding("check:judges", complianceFacts { $0.answers["judges"] = answer })
    #expect(found.verdict == verdict)
    #expect(found.figure == figure)
    #expect(found.limit == limit)
    #expect(found.firmness == .warned)
    #expect(found.basis == .clause("一(六)"))
    #expect(found.topic.name == name)
  }

  @Test(
    "yes or no",
    arguments: [
      (.yesNo(true), .met), (.yesNo(false), .breached), (nil, .unknown(.undeclared)),
      (.number(1), .unknown(.undeclared)),
    ] as [(CheckAnswer?, Verdict)])
  func yesNo(_ answer: CheckAnswer?, _ verdict: Verdict) throws {
    let found = try check(.yesNo).finding("check:judges", complianceFacts { $0.answers["judges"] = answer })
    #expect(found.verdict == verdict)
    #expect(found.figure == nil)
    #expect(found.limit == nil)
  }

  @Test("an answer given all the same counts nowhere where the check is not asked")
  func notAsked() throws {
    let semifinal = try complianceFacts(.semifinal) { $0.answers["judges"] = .yesNo(false) }
    #expect(try check(.yesNo).finding("check:judges", semifinal).verdict == .notApplicable)
    let plain = try complianceFacts {
      $0.answers["judges"] = .yesNo(false)
      $0.facts.givesCertificates = false
    }
    #expect(try check(.yesNo, .certificates).finding("check:judges", plain).verdict == .notApplicable)
  }

  @Test(
    "things kept, declared kept or not",
    arguments: [
      (true, .permanent, .met), (false, .years(2), .breached), (nil, .years(2), .unknown(.undeclared)),
    ] as [(Bool?, ArchiveRule.Keeping, Verdict)])
  func archive(_ kept: Bool?, _ keeping: ArchiveRule.Keeping, _ verdict: Verdict) throws {
    let rules = provisions {
      $0.archive = [
        ArchiveRule(id: "sheets", name: name, keeping: keeping, applies: .certificates, basis: .clause("附件 六"))
      ]
    }
    let facts = try complianceFacts {
      $0.kept["sheets"] = kept
      $0.facts.givesCertificates = true
    }
    let found = try rules.finding("archive:sheets", facts)
    #expect(found.verdict == verdict)
    #expect(found.topic == .archive(id: "sheets", name: name, keeping))
    #expect(try rules.finding("archive:sheets", complianceFacts()).verdict == .unknown(.fact(.givesCertificates)))
  }

  @Test(
    "a confirmation by its day",
    arguments: [
      (.district, true, "2024-10-18", .met), (.district, true, nil, .unknown(.undeclared)),
      (.district, true, "2024-10-21", .unknown(.notYet)), (.district, false, "2024-10-18", .notApplicable),
      (.district, nil, "2024-10-18", .unknown(.fact(.givesCertificates))),
      // A stage without a tier has no ladder, and nothing to confirm.
      (nil, true, "2024-10-18", .notApplicable),
    ] as [(Tier?, Bool?, Day?, Verdict)])
  func confirmation(_ tier: Tier?, _ gives: Bool?, _ day: Day?, _ verdict: Verdict) throws {
    let rules = provisions {
      $0.stages = [
        StageRule(
          stage: .final, tier: tier.map { .fixed($0) } ?? .none, severalCommittees: true, requiredAbove: nil,
          admitsAtMost: nil, basis: .convention)
      ]
      $0.certificates = CertificateRules(
        bands: [Band(tier: .district, reach: .ranks(through: 5), level: .technician, basis: .convention)],
        promotions: [], passes: [], winnersOnly: nil, eventBasis: .convention, standardBasis: .convention,
        lowestBasis: .convention, heldBasis: .convention, earlierBasis: .convention, handedDownBasis: .convention,
        confirmations: [Confirmation(id: "first-review", name: name, basis: .clause("八"))])
    }
    let facts = try complianceFacts {
      $0.facts.givesCertificates = gives
      $0.confirmed["first-review"] = day
    }
    let found = try rules.finding("confirmation:first-review", facts)
    #expect(found.verdict == verdict)
    #expect(found.figure == (verdict == .notApplicable ? nil : day?.iso))
    #expect(found.basis == .clause("八"))
  }
}
