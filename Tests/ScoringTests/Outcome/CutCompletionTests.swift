import Testing

@testable import Scoring

/// Safe, open and out, against every way in which the marks still to come may turn out.
@Suite struct CutCompletionTests {
  /// One way in which a contest may end: the ranks that today's ranked get, best first, and how many are ranked.
  private struct End: Hashable {
    let ranks: [Int]
    let ranked: Int
  }

  /// Every end of a contest with so many ranked and so many pending: each pending one stays out or comes in anywhere.
  private static func ends(ranked: Int, pending: Int) -> Set<End> {
    // The order of the finish: today's ranked as 0, 1, …; newcomers as nil.
    var orders: Set<[Int?]> = [Array(0..<ranked)]
    for _ in 0..<pending {
      orders.formUnion(
        orders.flatMap { order in
          (0...order.count).map { place in Array(order[..<place]) + [nil] + Array(order[place...]) }
        })
    }
    return Set(
      orders.map { order in
        End(
          ranks: (0..<ranked).compactMap { contestant in order.firstIndex(of: contestant).map { $0 + 1 } },
          ranked: order.count)
      })
  }

  /// The rule as the notices say it, without a thought for what is pending.
  private static func goOn(_ ranked: Int, _ rule: AdvancementRule) -> Int {
    min(ranked * (rule.percent ?? 100) / 100, rule.atMost ?? ranked)
  }

  @Test("a rank is safe if it goes on in every end, out if in none, and open otherwise")
  func everyEnd() throws {
    var seen: [Advancing.Side: Int] = [:]
    for ranked in 0...6 {
      for pending in 0...3 {
        let ends = CutCompletionTests.ends(ranked: ranked, pending: pending)
        for percent in [1, 10, 20, 30, 33, 34, 50, 66, 67, 90, 100] {
          for atMost in [nil, 1, 2, 4] {
            let rule = AdvancementRule(
              from: .semifinal, to: .final, percent: percent, isExact: true, atMost: atMost, firmness: .refused,
              basis: .convention)
            var rules = Provisions()
            rules.advancement = [rule]
            let field = Field(competed: ranked, ranked: ranked, pending: pending)
            let cut = try #require(rules.cut(in: field, contest(.semifinal)))
            for place in 0..<ranked {
              let verdicts = Set(ends.map { $0.ranks[place] <= CutCompletionTests.goOn($0.ranked, rule) })
              let side: Advancing.Side = verdicts.count == 2 ? .open : verdicts == [true] ? .safe : .out
              #expect(
                cut.side(of: .ranked(place + 1)) == side,
                "rank \(place + 1) of \(ranked), \(pending) pending, \(percent) %, cap \(atMost ?? 0)")
              seen[side, default: 0] += 1
            }
          }
        }
      }
    }
    // Each side came up often enough to mean something.
    for side in Advancing.Side.allCases { #expect(seen[side, default: 0] > 500) }
  }

  @Test("a tie is safe if all its members go on in every end and every ruling, out if none ever does")
  func everyRuling() throws {
    for (first, last) in [(1, 2), (2, 3), (1, 3), (2, 4), (3, 5)] {
      for percent in [20, 30, 50, 60, 80] {
        let rule = AdvancementRule(
          from: .semifinal, to: .final, percent: percent, isExact: true, atMost: nil, firmness: .refused,
          basis: .convention)
        var rules = Provisions()
        rules.advancement = [rule]
        let cut = try #require(rules.cut(in: Field(competed: 5, ranked: 5, pending: 2), contest(.semifinal)))
        // A ruling may put a member on any of the ranks tied for.
        let verdicts = Set(
          CutCompletionTests.ends(ranked: 5, pending: 2).flatMap { end in
            (first...last).map { end.ranks[$0 - 1] <= CutCompletionTests.goOn(end.ranked, rule) }
          })
        let side: Advancing.Side = verdicts.count == 2 ? .open : verdicts == [true] ? .safe : .out
        #expect(cut.side(of: .tied(from: first, through: last)) == side, "\(first)–\(last), \(percent) %")
      }
    }
  }
}
