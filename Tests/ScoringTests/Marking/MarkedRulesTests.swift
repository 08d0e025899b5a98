@testable import Scoring
import Testing

/// The rules as they hold in a contest with a marking scheme: its weights, and nothing of what it does not have.
@Suite struct MarkedRulesTests {
  private func scheme(_ theory: String, _ practical: String, under rulebook: Rulebook) throws -> MarkingScheme {
    let draft = MarkingDraft.practical(.one("A", "100")) { draft in
      draft.components[0].weight = theory
      draft.components[1].weight = practical
    }
    return try MarkingScheme(reading: draft.text, under: rulebook)
  }

  @Test("with the rulebook's own weights nothing changes", arguments: Rulebook.builtIn.map(\.id))
  func unchanged(_ id: String) throws {
    let rulebook = try #require(Rulebook.builtIn(id: id))
    let weights = rulebook.scheme.columns.map { MarkingDraft.percent($0.weightBasisPoints) }
    try #require(weights.count == 2)
    let rules = try rulebook.marked(by: scheme(weights[0], weights[1], under: rulebook))
    #expect(
      rules == MarkedRules(scheme: rulebook.scheme, limits: rulebook.limits, provisions: rulebook.provisions))
  }

  @Test("without theory the practical part is all, and its tie key, limit and pass mark move up")
  func noTheory() throws {
    let text = try ProvisionsText.with([:])
    let rulebook = try Rulebook(reading: text)
    let rules = try rulebook.marked(by: scheme("0", "100", under: rulebook))
    let before = rulebook.scheme
    let practical = try #require(before.column(id: "practical"))
    #expect(rules.scheme.columns.map(\.id) == before.columns.map(\.id).filter { $0 != "theory" })
    #expect(rules.scheme.columns[0].role == .component(weightBasisPoints: 100_00))
    #expect(rules.scheme.columns[0].basis == .convention)
    #expect(rules.scheme.totalBasis == .convention)
    #expect(rules.scheme.rankBasis == before.rankBasis)
    #expect(rules.scheme.roundTotal == before.roundTotal)
    let moved = before.ties.compactMap { tie in
      rules.scheme.column(id: before.columns[tie.column].id).map {
        TieRule(column: $0, better: tie.better, basis: tie.basis)
      }
    }
    #expect(rules.scheme.ties == moved)
    #expect(moved.count == before.ties.count { before.columns[$0.column].id != "theory" })
    let limits = rulebook.limits.filter { $0.column == practical }
    #expect(
      rules.limits == limits.map { WeightLimit(column: 0, atLeastBasisPoints: $0.atLeastBasisPoints, basis: $0.basis) })
    let passes = try #require(rulebook.provisions.certificates?.passes.filter { $0.column == practical })
    try #require(passes.count == 1)
    let left = try #require(rules.provisions.certificates?.passes)
    #expect(left.map(\.column) == [0])
    #expect(left.map(\.atLeast) == passes.map(\.atLeast))
    #expect(left.map(\.basis) == passes.map(\.basis))
    #expect(left.map(\.figureBasis) == passes.map(\.figureBasis))
    // Everything else is as it was.
    var provisions = rules.provisions
    provisions.certificates = rulebook.provisions.certificates
    #expect(provisions == rulebook.provisions)
    #expect(rules.provisions.certificates?.bands == rulebook.provisions.certificates?.bands)
    #expect(rules.provisions.certificates?.confirmations == rulebook.provisions.certificates?.confirmations)
  }

  @Test("a tie key on a component that is left out is left out, and the others point where they did")
  func ties() throws {
    let text = RulebookText.whole
      .replacing("{ \"key\": \"practical\", \"better\": \"higher\", \"clause\": null },", with: "")
      .replacing(
        "\"ties\": [",
        with: """
          "ties": [
            { "key": "theory", "better": "higher", "clause": null },
            { "key": "practical", "better": "higher", "clause": "一" },
          """)
    let rulebook = try Rulebook(reading: text)
    let rules = try rulebook.marked(by: scheme("0", "100", under: rulebook))
    #expect(
      rules.scheme.ties == [
        TieRule(column: 0, better: .higher, basis: .clause("一")),
        TieRule(column: 1, better: .lower, basis: .clause("二(一)")),
      ])
    #expect(rules.scheme.columns.map(\.id) == ["practical", "time"])
    #expect(rules.scheme.columns[1] == rulebook.scheme.columns[2])
  }

  @Test("other weights no longer rest on the clause; what is unchanged does")
  func otherWeights() throws {
    let rulebook = try Rulebook(reading: RulebookText.whole)
    let rules = try rulebook.marked(by: scheme("20", "80", under: rulebook))
    #expect(rules.scheme.columns.map(\.weightBasisPoints) == [20_00, 80_00, 0])
    #expect(rules.scheme.columns.map(\.basis) == [.convention, .convention, .convention])
    #expect(rules.scheme.totalBasis == .convention)
    #expect(rules.limits == rulebook.limits)
    #expect(rules.scheme.ties == rulebook.scheme.ties)
    #expect(rules.scheme.columns.map(\.name) == rulebook.scheme.columns.map(\.name))
    #expect(rules.scheme.columns.map(\.decimals) == rulebook.scheme.columns.map(\.decimals))
  }

  @Test("a scheme read under one rulebook is refused under another that has other components or limits")
  func otherRulebook() throws {
    let rulebook = try Rulebook(reading: RulebookText.whole)
    let scheme = try scheme("30", "70", under: rulebook)
    let renamed = try Rulebook(
      reading: RulebookText.whole.replacing("\"theory\"", with: "\"written\""))
    #expect(throws: MarkingProblem(path: "components[0].id", fault: .componentExpected("written"))) {
      try renamed.marked(by: scheme)
    }
    let stricter = try Rulebook(
      reading: RulebookText.whole.replacing("\"weight\": 30,", with: "\"weight\": 20,")
        .replacing("\"weight\": 70.00", with: "\"weight\": 80").replacing("62.5", with: "75"))
    let limit = WeightLimit(column: 1, atLeastBasisPoints: 75_00, basis: .clause("一"))
    #expect(throws: MarkingProblem(path: "components[1].weight", fault: .form(.weightUnderLimit(limit)))) {
      try stricter.marked(by: scheme)
    }
  }
}
