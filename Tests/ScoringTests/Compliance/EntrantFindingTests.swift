import Testing

@testable import Scoring

/// A rule on entering over a whole field.
@Suite struct EntrantFindingTests {
  typealias Verdict = Finding.Verdict

  private let rules = provisions {
    $0.eligibility = [
      EligibilityRule(
        id: "born-before", condition: .bornBefore("2008-01-01"), applies: .always, firmness: .refused,
        basis: .clause("五"))
    ]
  }

  private func tally(met: Int = 0, breached: Int = 0, waived: Int = 0, unknown: Int = 0) -> EligibilityTally {
    var tally = EligibilityTally()
    for _ in 0..<met { tally.count(.met) }
    for _ in 0..<breached { tally.count(.breached(.noDocument)) }
    for _ in 0..<waived { tally.count(.breached(.noDocument), isWaived: true) }
    for _ in 0..<unknown { tally.count(.unknown(.birth)) }
    tally.count(.notApplicable)
    return tally
  }

  @Test("everybody meets it, somebody breaks it, somebody has a waiver, of somebody it is not known")
  func verdicts() throws {
    let cases: [(EligibilityTally, Verdict, String?)] = [
      (tally(met: 60), .met, "60/60"), (tally(met: 58, breached: 2), .breached, "58/60"),
      (tally(met: 58, waived: 2), .met, "60/60"), (tally(met: 57, unknown: 3), .unknown(.contestants(3)), "57/60"),
      (tally(met: 57, breached: 1, unknown: 2), .breached, "57/60"), (tally(), .notApplicable, nil),
    ]
    for (tally, verdict, figure) in cases {
      let found = try rules.finding(
        "eligibility:born-before", complianceFacts { $0.eligibility["born-before"] = tally })
      #expect(found.verdict == verdict)
      #expect(found.figure == figure)
      #expect(found.firmness == .refused)
      #expect(found.basis == .clause("五"))
    }
  }

  @Test("numbers that contradict the roster are told under our own rule, where there are any")
  func contradictions() throws {
    let id = EligibilityRule.contradiction.id
    let facts = try complianceFacts { $0.eligibility[id] = tally(breached: 1) }
    let found = try rules.finding("eligibility:\(id)", facts)
    #expect(found.verdict == .breached)
    #expect(found.firmness == .warned)
    #expect(found.basis == .convention)
    #expect(try rules.compliance(complianceFacts()).count == 1)
  }
}
