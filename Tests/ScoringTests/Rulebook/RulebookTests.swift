import Scoring
import Testing

@Suite struct RulebookTests {
  @Test("every member of a rulebook arrives where it belongs")
  func whole() throws {
    let rulebook = try Rulebook(reading: RulebookText.whole)
    #expect(rulebook.id == "our-own-2026")
    #expect(rulebook.title == Bilingual(zh: "我们的细则", en: "Our own rules"))
    #expect(rulebook.document == "京某发〔2026〕1号")
    #expect(rulebook.issued == "2024-02-29")
    #expect(rulebook.source == RulebookText.whole)
    #expect(
      rulebook.clauses == [
        Clause(number: "一", text: "理论占三成，实操占七成。"), Clause(number: "二(一)", text: "用时少者排名优先。"),
      ])
    #expect(
      rulebook.scheme.columns == [
        Column(
          id: "theory", name: Bilingual(zh: "理论", en: "theory"), role: .component(weightBasisPoints: 30_00),
          decimals: 0, basis: .clause("一")),
        Column(
          id: "practical", name: Bilingual(zh: "实操", en: "practical"), role: .component(weightBasisPoints: 70_00),
          decimals: 2, basis: .clause("一")),
        Column(
          id: "time", name: Bilingual(zh: "用时", en: "time"), role: .measure(.lower),
          highest: Mark(hundredths: 3600_00), decimals: 1, basis: .convention),
      ])
    #expect(
      rulebook.scheme.ties == [
        TieRule(column: 1, better: .higher, basis: .convention),
        TieRule(column: 2, better: .lower, basis: .clause("二(一)")),
      ])
    #expect(rulebook.scheme.roundTotal == 2)
    #expect(!rulebook.scheme.sharedRanks)
    #expect(rulebook.scheme.totalBasis == .clause("一"))
    #expect(rulebook.scheme.roundBasis == .clause("一"))
    #expect(rulebook.scheme.rankBasis == .clause("一"))
    #expect(rulebook.scheme.rulingBasis == .convention)
    #expect(rulebook.limits.map(\.column) == [1])
    #expect(rulebook.limits.map(\.atLeastBasisPoints) == [62_50])
    #expect(rulebook.limits.map(\.basis) == [.clause("一")])
    #expect(rulebook.text(of: .clause("二(一)")) == "用时少者排名优先。")
    #expect(rulebook.text(of: .clause("三")) == nil)
  }

  @Test("where ranks are shared the chain ends without a ruling")
  func sharedRanks() throws {
    let text = try RulebookText.replacing("\"allowed\": false", with: "\"allowed\": true")
      .replacing(",\n    { \"key\": \"ruling\", \"clause\": null }", with: "")
    let rulebook = try Rulebook(reading: text)
    #expect(rulebook.scheme.sharedRanks)
    #expect(rulebook.scheme.ties.count == 2)
  }

  @Test("one component alone is a rulebook too")
  func oneComponent() throws {
    let theory = try #require(RulebookText.whole.firstRange(of: "\n    { \"id\": \"theory\""))
    let practical = try #require(RulebookText.whole.firstRange(of: "\n    { \"id\": \"practical\""))
    var text = RulebookText.whole.replacing("\"weight\": 70.00", with: "\"weight\": 100")
    text.removeSubrange(theory.lowerBound..<practical.lowerBound)
    let rulebook = try Rulebook(reading: text)
    #expect(rulebook.scheme.columns.map(\.id) == ["practical", "time"])
    #expect(rulebook.scheme.columns.map(\.weightBasisPoints) == [100_00, 0])
    #expect(rulebook.scheme.ties.map(\.column) == [0, 1])
  }

  @Test("a column is found by its id")
  func column() throws {
    let scheme = try Rulebook(reading: RulebookText.whole).scheme
    #expect(scheme.column(id: "practical") == 1)
    #expect(scheme.column(id: "time") == 2)
    #expect(scheme.column(id: "ruling") == nil)
  }
}
