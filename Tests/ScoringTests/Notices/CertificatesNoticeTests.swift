import Testing

@testable import Scoring

/// 京职技鉴发〔2023〕1号: the four ladders, and what a host owes the centre.
@Suite struct CertificatesNoticeTests {
  private let rulebook: Rulebook
  private let provisions: Provisions

  init() throws {
    rulebook = try Notice(id: "beijing-certificates-2023").rulebook()
    provisions = rulebook.provisions
  }

  @Test("四: the ladder of each tier in a field of 60")
  func ladders() {
    let ladders: [(Tier, [SkillLevel: Int], Basis)] = [
      (.municipalOne, [.seniorTechnician: 5, .technician: 10], .clause("四(一)")),
      (.municipalTwo, [.seniorTechnician: 1, .technician: 10], .clause("四(二)")),
      (.district, [.technician: 5, .advanced: 18], .clause("四(三)")),
      (.enterprise, [.advanced: 3, .intermediate: 12, .beginner: 30], .clause("四(四)")),
    ]
    for (tier, levels, basis) in ladders {
      let facts = contest(.final) { $0.tier = tier }
      #expect(rulebook.ladder(facts) == levels, "\(tier)")
      #expect(rulebook.outcome(1, facts).certificate?.basis == basis)
    }
    #expect(rulebook.outcome(1, contest(.final)).questions == [.tier])
  }

  @Test("五(二) and 五(三): the levels of the questions, and 30 in every contest")
  func contests() {
    #expect(provisions.stages.allSatisfy { $0.tier == .asked })
    #expect(provisions.stages.map(\.severalCommittees) == [true, true, false])
    let levels = Dictionary(uniqueKeysWithValues: provisions.standards.map { ($0.tier, $0.atLeast) })
    #expect(
      levels == [
        .municipalOne: .technician, .municipalTwo: .technician, .district: .advanced, .enterprise: .intermediate,
      ])
    #expect(provisions.standards.allSatisfy { $0.firmness == .refused && $0.basis == .clause("五(二)") })
    #expect(
      provisions.fields == [
        FieldRule(
          stages: [.preliminary, .semifinal, .final], applies: .always, atLeast: 30, firmness: .refused,
          basis: .clause("五(三)"))
      ])
    #expect(provisions.advancement.allSatisfy { $0.percent == nil && $0.atMost == nil && $0.firmness == .noted })
  }

  @Test("附件: seven deadlines, and how firm they are")
  func deadlines() {
    #expect(provisions.due("filing") == .before(.contest, 15, .workingDays))
    #expect(provisions.due("filing-receipt") == .after(.accepted, 5, .workingDays))
    #expect(provisions.due("plan-theory") == .before(.theory, 5, .workingDays))
    #expect(provisions.due("plan-practical") == .before(.practical, 5, .workingDays))
    #expect(provisions.due("papers-theory") == .after(.theory, 5, .workingDays))
    #expect(provisions.due("papers-practical") == .after(.practical, 5, .workingDays))
    #expect(provisions.due("certificate-papers") == .sameYear)
    #expect(provisions.deadlines.count == 7)
    // The text reads both ways: 前15个工作日内.
    #expect(provisions.firmness("filing") == .warned)
    #expect(provisions.firmness("filing-receipt") == .noted)
    #expect(provisions.deadlines.filter { $0.firmness == .refused }.count == 5)
  }

  @Test("附件 一 and 六: filing papers are kept two years, eight things for good")
  func archive() {
    let years = provisions.archive.filter { $0.keeping == .years(2) }
    #expect(years.map(\.id) == ["filing-papers"])
    let forGood = provisions.archive.filter { $0.keeping == .permanent }
    #expect(forGood.count == 8)
    #expect(forGood.allSatisfy { $0.basis == .clause("附件 六") && $0.applies == .always })
  }

  @Test("the convention says so: weights, pass figure, what is held, what is not handed down")
  func conventions() throws {
    #expect(rulebook.scheme.columns.map(\.basis) == [.convention, .convention])
    let rules = try #require(provisions.certificates)
    #expect(rules.passes.map(\.basis) == [.clause("五(四)"), .clause("五(四)")])
    #expect(rules.passes.map(\.figureBasis) == [.convention, .convention])
    #expect(rules.heldBasis == .convention && rules.earlierBasis == .convention)
    #expect(rules.handedDownBasis == .convention && rules.lowestBasis == .convention)
    #expect(rules.standardBasis == .clause("四"))
    #expect(provisions.publicity == nil)
    #expect(provisions.firmness("results-posted") == .refused)
    #expect(provisions.basis(ofCheck: "stages-of-host") == .clause("五(一)"))
    #expect(provisions.basis(ofCheck: "in-award-notice") == .clause("五(四)"))
  }
}
