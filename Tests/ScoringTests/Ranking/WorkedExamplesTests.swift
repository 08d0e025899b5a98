import Scoring
import Testing

/// Examples worked out by hand: 80.03 × 0.3 = 24.009, 80.00 × 0.7 = 56, 80.00 × 0.3 = 24, 80.01 × 0.7 = 56.007.
@Suite struct WorkedExamplesTests {
  @Test("80.03/80.00 is 80.009 and stands above 80.00/80.01, which is 80.007")
  func exactTotals() throws {
    let ranking = Ranking(scheme: try beijing(), sheets: [row(80_00, 80_01), row(80_03, 80_00)])
    #expect(ranking.standing(of: 1).total?.text == "80.009")
    #expect(ranking.standing(of: 0).total?.text == "80.007")
    #expect(ranking.order == [1, 0])
    #expect(ranking.standing(of: 1).decided == .total)
    #expect(ranking.reorderedPairs(limit: 10).isEmpty)
  }

  @Test("rounded to two decimals both are 80.01, and the higher practical turns them round")
  func roundingReorders() throws {
    let ranking = Ranking(scheme: try beijing(roundTotal: 2), sheets: [row(80_00, 80_01), row(80_03, 80_00)])
    #expect(ranking.standing(of: 1).total?.text == "80.009")
    #expect(ranking.standing(of: 1).ranked?.text == "80.01")
    #expect(ranking.order == [0, 1])
    #expect(ranking.standing(of: 0).decided == .key(1))
    #expect(ranking.reorderedPairs(limit: 10) == [ReorderedPair(higher: 1, lower: 0, change: .reversed)])
  }
}
