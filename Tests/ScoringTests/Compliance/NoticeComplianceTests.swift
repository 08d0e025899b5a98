import Scoring
import Testing

/// The notices' own lists of clauses, looked at as a whole.
@Suite struct NoticeComplianceTests {
  @Test("every clause has a name of its own, and the list is the same at every stage", arguments: Rulebook.builtIn)
  func names(_ rulebook: Rulebook) throws {
    var lists: Set<[String]> = []
    for rule in rulebook.provisions.stages {
      let facts = ComplianceFacts(
        ContestFacts(stage: rule.stage), field: Field(competed: 0, ranked: 0), scheme: rulebook.scheme,
        limits: rulebook.limits, today: "2026-08-10")
      let findings = rulebook.provisions.compliance(facts)
      #expect(Set(findings.map(\.id)).count == findings.count)
      lists.insert(findings.map(\.id))
      // Nothing has happened: nothing but what the rulebook itself settles can be met, and nothing broken.
      #expect(
        findings.allSatisfy { $0.verdict != .breached || isPast($0) }, "\(findings.filter { $0.verdict == .breached })")
    }
    #expect(lists.count == 1)
  }

  /// A period that is over breaks its clause by itself.
  private func isPast(_ finding: Finding) -> Bool {
    if case .deadline = finding.topic { return true }
    return false
  }

  @Test("西承技弈: the clauses of a semifinal of 61, one of whom broke off, as far as they are known")
  func xicheng() throws {
    let rulebook = try #require(Rulebook.builtIn(id: "xicheng-2026"))
    var facts = ComplianceFacts(
      ContestFacts(event: "咖啡师", stage: .semifinal), field: Field(competed: 61, ranked: 60),
      scheme: rulebook.scheme, limits: rulebook.limits, today: "2026-08-10")
    facts.facts.givesCertificates = true
    facts.facts.levels = .beginner ... .technician
    facts.facts.date = "2026-08-07"
    facts.admitted = 61
    facts.entries = 61
    facts.dates.posted = "2026-08-07"
    facts.answers["no-fee"] = .yesNo(true)
    let findings = rulebook.provisions.compliance(facts)
    func verdict(_ id: String) -> Finding.Verdict? { findings.first { $0.id == id }?.verdict }
    #expect(verdict("field:1") == .met)
    #expect(verdict("stage-required:preliminary") == .met)
    #expect(verdict("admitted:semifinal") == .met)
    #expect(verdict("standard:enterprise") == .met)
    #expect(verdict("standard:district") == .notApplicable)
    // 30 % of 60, and of 61, are 18.
    #expect(verdict("advancement-share:semifinal") == .met)
    #expect(findings.first { $0.id == "advancement-share:semifinal" }?.figure == "18/60")
    #expect(verdict("advancement-number:preliminary") == .notApplicable)
    // Posted on Friday: Monday is the first of three working days.
    #expect(verdict("publicity") == .unknown(.notYet))
    #expect(findings.first { $0.id == "publicity" }?.figure == "1")
    #expect(verdict("check:no-fee") == .met)
    #expect(verdict("check:no-resit") == .unknown(.undeclared))
    #expect(verdict("deadline:summary") == .notApplicable)
    #expect(verdict("deadline:papers-practical") == .unknown(.notYet))
    // The fifteenth working day before was in July, and nobody has said that it was done.
    #expect(verdict("deadline:filing") == .unknown(.undeclared))
    #expect(verdict("deadline:filing-receipt") == .unknown(.date(.anchor(.accepted))))
  }
}
