import Scoring
import Testing

/// The incremental ranking against the naive one, on more than ten thousand random fields.
@Suite struct RandomFieldTests {
  @Test("small fields after random acts: 40 batches of 260", arguments: 0..<40)
  func smallFields(_ batch: Int) throws {
    for number in 0..<260 {
      let seed = UInt64(batch * 260 + number)
      var field = try RandomField(seed: seed, contestants: Int(seed % 12))
      for _ in 0..<12 { field.act() }
      expectAgreement(field, "seed \(seed), \(seed % 12) contestants")
    }
  }

  @Test("large fields, whose order splits and joins its chunks", arguments: [1, 2] as [UInt64])
  func largeFields(_ seed: UInt64) throws {
    var field = try RandomField(seed: seed, contestants: 700)
    for _ in 0..<300 { field.act() }
    expectAgreement(field, "seed \(seed), 700 contestants")
  }

  private func expectAgreement(_ field: RandomField, _ seed: Comment) {
    let (ranking, naive) = (field.ranking, field.naive)
    let order = naive.order()
    #expect((0..<ranking.count).map(ranking.standing(of:)) == naive.standings(), seed)
    #expect(ranking.order == order, seed)
    #expect(order.map(ranking.position(of:)) == Array(order.indices), seed)
    #expect(ranking.openTies == naive.openTies(), seed)
    #expect(ranking.openTieCount == ranking.openTies.count, seed)
    #expect(ranking.rankedCount == order.count, seed)
    #expect(ranking.competedCount == naive.competed(), seed)
    #expect(ranking.completeCount == naive.complete(), seed)
    #expect(ranking.pendingCount == naive.pending(), seed)
    #expect(ranking.missingCount == naive.missing(), seed)
    let pairs = ranking.reorderedPairs(limit: .max)
    let expected = naive.reorderedPairs()
    #expect(Set(pairs) == expected, seed)
    #expect(pairs.count == expected.count, seed)
    #expect(ranking.reorderedPairs(limit: 3) == Array(pairs.prefix(3)), seed)
  }
}
