import Testing

@testable import Scoring

/// Least numbers, weights and teams' sizes.
@Suite struct FieldFindingTests {
  typealias Verdict = Finding.Verdict

  private func rules(
    _ atLeast: Int = 30, firmness: Firmness = .refused, applies: Applicability = .always
  ) -> Provisions {
    provisions {
      $0.fields = [
        FieldRule(
          stages: [.final], applies: applies, atLeast: atLeast, firmness: firmness, basis: .clause("五(三)"))
      ]
    }
  }

  @Test(
    "thirty have to have competed",
    arguments: [
      // competed, ranked, pending
      (29, 29, 0, .breached), (30, 30, 0, .met), (31, 31, 0, .met),
      // Marks are still coming in: not yet, unless they can't be enough.
      (20, 12, 18, .unknown(.notYet)), (29, 29, 1, .unknown(.notYet)), (20, 10, 9, .breached), (30, 30, 40, .met),
      (31, 10, 21, .unknown(.notYet)), (0, 0, 0, .unknown(.notYet)), (0, 0, 12, .unknown(.notYet)),
    ] as [(Int, Int, Int, Verdict)])
  func thirty(_ competed: Int, _ ranked: Int, _ pending: Int, _ verdict: Verdict) throws {
    let field = Field(competed: competed, ranked: ranked, pending: pending)
    let found = try rules().finding("field:1", complianceFacts(field: field))
    #expect(found.verdict == verdict)
    #expect(found.figure == "\(competed)")
    #expect(found.limit == "≥ 30")
    #expect(found.firmness == .refused)
    #expect(found.basis == .clause("五(三)"))
  }

  @Test(
    "thirty reached with people who sat one part: somebody decides whether they count",
    arguments: [
      (nil, 0, .unknown(.fact(.competedInPart(complete: 28, atLeast: 30)))), (true, 0, .met), (false, 0, .breached),
      // The one still missing can't make it thirty ranked; two could.
      (nil, 1, .unknown(.fact(.competedInPart(complete: 28, atLeast: 30)))), (nil, 2, .unknown(.notYet)),
    ] as [(Bool?, Int, Verdict)])
  func inPart(_ counts: Bool?, _ pending: Int, _ verdict: Verdict) throws {
    var field = Field(competed: 31, ranked: 28, pending: pending)
    field.countsCompetedInPart = counts
    #expect(try rules().finding("field:1", complianceFacts(field: field)).verdict == verdict)
  }

  @Test("a number that holds in principle is reached by all who competed")
  func inPrinciple() throws {
    let field = Field(competed: 200, ranked: 180)
    let found = try rules(200, firmness: .warned).finding("field:1", complianceFacts(field: field))
    #expect(found.verdict == .met)
    #expect(found.firmness == .warned)
  }

  @Test("people count, also where teams compete: two teams of three are pending")
  func teams() throws {
    var field = Field(competed: 24, ranked: 8, pending: 2)
    field.rankedPeople = 24
    let facts = try complianceFacts(field: field) { $0.facts.form = .team(size: 3) }
    #expect(try rules(30).finding("field:1", facts).verdict == .unknown(.notYet))
    #expect(try rules(31).finding("field:1", facts).verdict == .breached)
  }

  @Test(
    "other stages, and events without certificates",
    arguments: [
      (.semifinal, .always, nil, .notApplicable), (.final, .certificates, true, .met),
      (.final, .certificates, false, .notApplicable), (.final, .certificates, nil, .unknown(.fact(.givesCertificates))),
    ] as [(Stage, Applicability, Bool?, Verdict)])
  func silence(_ stage: Stage, _ applies: Applicability, _ gives: Bool?, _ verdict: Verdict) throws {
    let facts = try complianceFacts(stage) { $0.facts.givesCertificates = gives }
    #expect(try rules(applies: applies).finding("field:1", facts).verdict == verdict)
  }

  @Test("weights as they stand beside the least ones")
  func weights() throws {
    let facts = try complianceFacts {
      $0.limits = [
        WeightLimit(column: 1, atLeastBasisPoints: 70_00, basis: .clause("五(四)")),
        WeightLimit(column: 0, atLeastBasisPoints: 30_50, basis: .convention),
      ]
    }
    let practical = try Provisions().finding("weight:practical", facts)
    #expect([practical.figure, practical.limit] == ["70 %", "≥ 70 %"])
    #expect(practical.verdict == .met)
    #expect(practical.topic.name == Bilingual(zh: "技能操作", en: "practical"))
    let theory = try Provisions().finding("weight:theory", facts)
    #expect([theory.figure, theory.limit] == ["30 %", "≥ 30.5 %"])
    #expect(theory.verdict == .breached)
  }

  @Test(
    "every team has as many members as the event asks",
    arguments: [
      ([2, 2, 2], .met, "3/3"), ([2, 3, 1, 2], .breached, "2/4"), ([], .unknown(.headcount), nil),
    ] as [([Int], Verdict, String?)])
  func teamSize(_ sizes: [Int], _ verdict: Verdict, _ figure: String?) throws {
    let facts = try complianceFacts {
      $0.facts.event = "复合材料试验工"
      $0.facts.form = .team(size: 2)
      $0.teamSizes = sizes
    }
    let table = provisions {
      $0.catalogue = [
        CatalogueEntry(
          number: 9, title: nil, theme: nil, contestClass: nil, code: nil, events: ["复合材料试验工"], organisers: [],
          form: .team(size: 2), givesCertificates: false, month: nil, basis: .clause("附件2"))
      ]
    }
    let found = try table.finding("team-size", facts)
    #expect(found.verdict == verdict)
    #expect(found.figure == figure)
    #expect(found.limit == "= 2")
    #expect(found.basis == .clause("附件2"))
    #expect(try Provisions().finding("team-size", facts).basis == .convention)
  }

  @Test("no size is asked of single people, nor where the event names none")
  func noTeamSize() throws {
    #expect(try Provisions().compliance(complianceFacts()).isEmpty)
    #expect(try Provisions().compliance(complianceFacts { $0.facts.form = .team(size: nil) }).isEmpty)
  }
}
