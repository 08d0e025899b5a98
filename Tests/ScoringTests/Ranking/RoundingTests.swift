import Scoring
import Testing

/// What `roundTotal` changes, by hand: 0.3 × 0.01 = 0.003 and 0.7 × 0.01 = 0.007 are the steps of an exact total.
@Suite struct RoundingTests {
  @Test("rounding can tie two whom the exact totals tell apart")
  func ties() throws {
    // 80.003 and 80.00 are both 80.00 rounded, and the practical marks are equal.
    var ranking = Ranking(scheme: try beijing(roundTotal: 2), sheets: [row(80_00, 80_00), row(80_01, 80_00)])
    #expect(ranking.openTies == [[0, 1]])
    #expect(ranking.reorderedPairs(limit: 10) == [ReorderedPair(higher: 1, lower: 0, change: .tied)])
    let key = try #require(ranking.key(of: 0))
    #expect(key.total.text == "80.00")

    ranking.rule([0, 1], for: key)
    #expect(ranking.reorderedPairs(limit: 10) == [ReorderedPair(higher: 1, lower: 0, change: .reversed)])
    ranking.rule([1, 0], for: key)
    #expect(ranking.reorderedPairs(limit: 10).isEmpty)
  }

  @Test("on a shared rank the pair is tied, whatever a ruling says")
  func sharedRanks() throws {
    let ranking = Ranking(
      scheme: try beijing(roundTotal: 2, sharedRanks: true), sheets: [row(80_00, 80_00), row(80_01, 80_00)])
    #expect(ranking.places == [.ranked(1), .ranked(1)])
    #expect(ranking.reorderedPairs(limit: 10) == [ReorderedPair(higher: 1, lower: 0, change: .tied)])
  }

  @Test("pairs are listed from the top, at most as many as asked for, and never those with equal exact totals")
  func limit() throws {
    // Rounded to whole points all are 80. Practical 80.20, 80.10, 80.00 stand in this order; the exact totals are
    // 0.7 × 80.20 + 0.3 × 79.00 = 79.84, 0.7 × 80.10 + 0.3 × 80.00 = 80.07, 0.7 × 80 + 0.3 × 81 = 80.30.
    let sheets = [row(79_00, 80_20), row(80_00, 80_10), row(81_00, 80_00), row(81_00, 80_00)]
    let ranking = Ranking(scheme: try beijing(roundTotal: 0), sheets: sheets)
    #expect((0..<4).map { ranking.standing(of: $0).total?.text } == ["79.84", "80.07", "80.30", "80.30"])
    #expect(ranking.order == [0, 1, 2, 3])
    let all = ranking.reorderedPairs(limit: .max)
    #expect(
      all == [
        ReorderedPair(higher: 1, lower: 0, change: .reversed), ReorderedPair(higher: 2, lower: 0, change: .reversed),
        ReorderedPair(higher: 2, lower: 1, change: .reversed), ReorderedPair(higher: 3, lower: 0, change: .reversed),
        ReorderedPair(higher: 3, lower: 1, change: .reversed),
      ])
    #expect(ranking.reorderedPairs(limit: 2) == Array(all.prefix(2)))
    #expect(ranking.reorderedPairs(limit: 0).isEmpty)
    #expect(ranking.reorderedPairs(limit: -1).isEmpty)
  }

  @Test("a field that is ranked exactly has none")
  func exact() throws {
    let ranking = Ranking(scheme: try beijing(), sheets: [row(80_00, 80_00), row(80_01, 80_00)])
    #expect(ranking.order == [1, 0])
    #expect(ranking.reorderedPairs(limit: 10).isEmpty)
  }
}
