import Testing

@testable import Scoring

/// How many go on to the next stage.
@Suite struct AdvancementFindingTests {
  typealias Verdict = Finding.Verdict

  private func rules(percent: Int? = 30, isExact: Bool = false, atMost: Int? = nil) -> Provisions {
    provisions {
      $0.advancement = [
        AdvancementRule(
          from: .semifinal, to: .final, percent: percent, isExact: isExact, atMost: atMost, firmness: .refused,
          basis: .clause("二(三)"))
      ]
    }
  }

  @Test(
    "at most 30 % of the ranked",
    arguments: [
      // 30 % of 100 are 30; of 101 are 30 still.
      (100, 0, 30, .met, "30/100"), (100, 0, 31, .breached, "31/100"), (101, 0, 31, .breached, "31/101"),
      (104, 0, 31, .met, "31/104"), (100, 0, 12, .met, "12/100"), (99, 0, nil, .met, "29/99"),
      // Four more marks could make 31 right, three can't.
      (100, 4, 31, .unknown(.notYet), "31/100"), (100, 3, 31, .breached, "31/100"), (100, 4, 30, .met, "30/100"),
      (100, 4, nil, .unknown(.notYet), nil), (0, 0, nil, .unknown(.notYet), nil),
    ] as [(Int, Int, Int?, Verdict, String?)])
  func atMost(_ ranked: Int, _ pending: Int, _ decided: Int?, _ verdict: Verdict, _ figure: String?) throws {
    let field = Field(competed: ranked, ranked: ranked, pending: pending)
    let facts = try complianceFacts(.semifinal, field: field) { $0.facts.advancing = decided }
    let found = try rules().finding("advancement-share:semifinal", facts)
    #expect(found.verdict == verdict)
    #expect(found.figure == figure)
    #expect(found.limit == "≤ 30 %")
    #expect(found.basis == .clause("二(三)"))
  }

  @Test(
    "exactly 30 %, of the ranked or of all admitted",
    arguments: [
      // 250 ranked of 270 admitted: 75 by the one reading, 81 by the other.
      (250, 0, nil, .met), (250, 0, 74, .breached), (250, 0, 75, .met), (250, 0, 78, .met), (250, 0, 81, .met),
      (250, 0, 82, .breached),
      // With ten marks missing the ranked may become 260, and 78 of them go on.
      (250, 10, 75, .unknown(.notYet)), (250, 10, 74, .breached), (250, 10, 82, .breached),
    ] as [(Int, Int, Int?, Verdict)])
  func exact(_ ranked: Int, _ pending: Int, _ decided: Int?, _ verdict: Verdict) throws {
    let field = Field(competed: ranked, ranked: ranked, pending: pending)
    let facts = try complianceFacts(.semifinal, field: field) {
      $0.facts.advancing = decided
      $0.admitted = 270
    }
    let found = try rules(isExact: true).finding("advancement-share:semifinal", facts)
    #expect(found.verdict == verdict)
    #expect(found.limit == "= 30 %")
  }

  @Test("with several committees the admitted of all of them say nothing of this contest")
  func severalCommittees() throws {
    let facts = try complianceFacts(.semifinal, field: Field(competed: 250, ranked: 250)) {
      $0.facts.advancing = 76
      $0.admitted = 270
      $0.committees = 2
    }
    #expect(try rules(isExact: true).finding("advancement-share:semifinal", facts).verdict == .breached)
  }

  @Test(
    "at most 300, where the organiser says how many",
    arguments: [(nil, .unknown(.fact(.advancing))), (300, .met), (301, .breached)] as [(Int?, Verdict)])
  func number(_ decided: Int?, _ verdict: Verdict) throws {
    let facts = try complianceFacts(.semifinal) { $0.facts.advancing = decided }
    let found = try rules(percent: nil, atMost: 300).finding("advancement-number:semifinal", facts)
    #expect(found.verdict == verdict)
    #expect(found.figure == decided.map(String.init))
    #expect(found.limit == "≤ 300")
  }

  @Test("a ratio and a greatest number are two findings: of 60, 18 by the ratio, 10 by the cap")
  func both() throws {
    let facts = try complianceFacts(.semifinal)
    let both = rules(atMost: 10).compliance(facts)
    #expect(both.map(\.id) == ["advancement-share:semifinal", "advancement-number:semifinal"])
    #expect(both.map(\.verdict) == [.met, .met])
    #expect(both.map(\.figure) == ["10/60", "10"])
  }

  @Test("another stage's advancement, and one about which the notice says nothing")
  func silence() throws {
    let final = try rules(atMost: 10).compliance(complianceFacts { $0.facts.advancing = 99 })
    #expect(final.map(\.verdict) == [.notApplicable, .notApplicable])
    #expect(final.map(\.figure) == [nil, nil])
    #expect(try rules(percent: nil).compliance(complianceFacts(.semifinal)).isEmpty)
  }
}
