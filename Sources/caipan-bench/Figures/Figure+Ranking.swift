internal import Scoring

extension Figure {
  func measureRanking() -> [Row] {
    [300, 10_000, 100_000].map { contestants in
      Row(.ranking, "one sheet changed among \(Quantity.grouped(contestants))", reranking(contestants))
    }
  }

  /// Batches, because the clock costs as much as the smallest of them.
  private func reranking(_ contestants: Int) -> Series {
    let batches = 40
    let batch = 500
    let sheets = (0..<contestants).map { sheet(2 * $0, 2 * $0 + 1) }
    var ranking = Ranking(scheme: Field.rulebook.scheme, sheets: sheets)
    var series = Series()
    var seed = 1
    for _ in 0..<batches {
      let changes = (0..<batch).map { _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let number = Int(UInt(bitPattern: seed) >> 33)
        return (number % contestants, sheet(number / 7 % 5_000, number / 3 % 5_000))
      }
      series.add(
        timed {
          for (contestant, sheet) in changes { ranking.update(contestant, to: sheet) }
        }.nanoseconds)
    }
    return series.divided(by: batch)
  }

  private func sheet(_ theory: Int, _ practical: Int) -> Sheet {
    Sheet(cells: [.mark(Field.mark(theory)), .mark(Field.mark(practical))])
  }
}
