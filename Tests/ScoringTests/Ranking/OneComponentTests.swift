import Scoring
import Testing

/// A contest of one component (a preliminary may have any form): 100 % of it is the total.
@Suite struct OneComponentTests {
  @Test("the mark is the total, and a tie needs a ruling at once")
  func oneComponent() throws {
    let theory = Column(
      id: "theory", name: Bilingual(zh: "理论知识", en: "theory"), role: .component(weightBasisPoints: 100_00))
    let ranking = Ranking(
      scheme: try Scheme(columns: [theory]), sheets: [row(59_99), row(60_00), row(59_99), row(61_50)])
    #expect(ranking.order == [3, 1, 0, 2])
    #expect(ranking.standing(of: 3).total?.text == "61.50")
    #expect(ranking.standing(of: 1).place == .ranked(2))
    #expect(ranking.openTies == [[0, 2]])
    #expect(ranking.key(of: 0) == TieKey(total: Total(millionths: 59_990_000), values: []))
  }

  @Test("a single contestant stands first, by the total")
  func alone() throws {
    let ranking = Ranking(scheme: try beijing(), sheets: [row(0, 0)])
    #expect(ranking.standing(of: 0).place == .ranked(1))
    #expect(ranking.standing(of: 0).decided == .total)
  }
}
