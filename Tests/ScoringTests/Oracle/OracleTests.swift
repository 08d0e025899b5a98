import Scoring
import Testing

/// The program against the oracle, on ten thousand random contests under all five notices.
@Suite struct OracleTests {
  @Test("outcomes of random contests: 40 batches of 260", arguments: 0..<40)
  func outcomes(_ batch: Int) {
    for number in 0..<260 {
      let seed = UInt64(batch * 260 + number)
      let field = RandomContest.field(seed: seed)
      guard let first = Disagreement.first(in: field) else { continue }
      let smallest = field.smallest { Disagreement.first(in: $0)?.what == first.what }
      let found = Disagreement.first(in: smallest)?.description ?? ""
      Issue.record("seed \(seed), \(smallest.people.count) of \(field.people.count) left: \(found)\n\(smallest)")
      return
    }
  }
}
