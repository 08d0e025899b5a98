import Scoring
import Testing

/// Judges beside each other, worked by hand.
@Suite struct JudgeStatisticsTests {
  /// Two works on one aspect of 10.00 points and one judgement, by three judges.
  private func papers() throws -> (MarkingScheme, [MarkedWork]) {
    let module = MarkingDraft.Module.of(
      "A", "100", .mean(3, atLeast: 1), .of("A1", "points", "10"), .of("A2", "measurement", "80"),
      .of("A3", "judgement", "10"))
    var first = try Paper(.practical(module))
    var second = first
    try first.key("A/A1", "8", "6", "7")
    try first.key("A/A3", "3", "2", "2")
    try first.key("A/A2", "80")
    try second.key("A/A1", "10", "4", "4")
    try second.key("A/A3", "1", "1", "1")
    return (first.scheme, [first.work, second.work])
  }

  private func near(_ left: Double?, _ right: Double) -> Bool {
    left.map { abs($0 - right) < 1e-12 } ?? false
  }

  @Test("count, mean, spread, severity, agreement and distribution")
  func byHand() throws {
    let (scheme, works) = try papers()
    let all = scheme.judgeStatistics(of: works) { _, pile in "J\(scheme.piles[pile].judge)" }
    #expect(all.map(\.judge) == ["J1", "J2", "J3"])
    #expect(all.map(\.count) == [4, 4, 4])
    // J1: 0.8, 1, 1, 1/3 of the highest.
    #expect(near(all[0].mean, 47.0 / 60))
    // Squares 0.64 + 1 + 1 + 1/9, a quarter of it 0.6875 + 1/360 … less the mean's square.
    #expect(near(all[0].spread * all[0].spread, (2.64 + 1.0 / 9) / 4 - (47.0 / 60) * (47.0 / 60)))
    // J1 against the others' means 0.65, 2/3, 0.4, 1/3: 0.15 + 1/3 + 0.6 + 0, a quarter of it.
    #expect(near(all[0].severity, (0.75 + 1.0 / 3) / 4))
    // J2: 0.6 − 0.75, 2/3 − 5/6, 0.4 − 0.7, 0.
    #expect(near(all[1].severity, -(0.45 + 1.0 / 6) / 4))
    // J3: 0.7 − 0.7, 2/3 − 5/6, 0.4 − 0.7, 0.
    #expect(near(all[2].severity, -(0.3 + 1.0 / 6) / 4))
    // Half a grade is a sixth: J2 and J3 agree on both judgements, J3 on the first points too.
    #expect(near(all[0].agreeing, 0.25))
    #expect(near(all[1].agreeing, 0.5))
    #expect(near(all[2].agreeing, 0.75))
    #expect(all[0].tenths == [0, 0, 0, 0, 0, 0, 0, 0, 1, 1])
    #expect(all[1].tenths == [0, 0, 0, 0, 1, 0, 1, 0, 0, 0])
    #expect(all[0].grades == [0, 1, 0, 1])
    #expect(all[1].grades == [0, 1, 1, 0])
  }

  @Test("outliers, the furthest first, with whose and where; what agrees exactly is none")
  func outliers() throws {
    let (scheme, works) = try papers()
    let all = scheme.judgeStatistics(of: works) { _, pile in "J\(scheme.piles[pile].judge)" }
    let first = all[0].outliers
    #expect(first.map(\.work) == [1, 0, 0])
    #expect(first.map { scheme.places[$0.place].aspect } == [0, 2, 0])
    #expect(first.map { scheme.places[$0.place].judge } == [1, 1, 1])
    #expect(first.map(\.mark.text) == ["10.00", "3.00", "8.00"])
    #expect(near(first[0].difference, 0.6) && near(first[1].difference, 1.0 / 3) && near(first[2].difference, 0.15))
    #expect(all[1].outliers.map(\.mark.text) == ["4.00", "2.00", "6.00"])
    #expect(near(all[1].outliers[0].difference, -0.3))
  }

  @Test("only so many outliers are kept, and they are the furthest")
  func mostOutliers() throws {
    var module = MarkingDraft.Module.of("A", "100", .mean(2))
    module.aspects = (0..<10).map { .of("A\($0)", "points", "10") }
    var paper = try Paper(.practical(module))
    for number in 0..<10 { try paper.key("A/A\(number)", "0", String((number * 7) % 10)) }
    let all = paper.scheme.judgeStatistics(of: [paper.work]) { _, pile in String(pile) }
    #expect(all[1].outliers.map(\.mark.hundredths) == [9_00, 8_00, 7_00, 6_00, 5_00])
    #expect(JudgeStatistics.mostOutliers == 5)
  }

  @Test("one judge in two seats is one judge; sheets of nobody and excused sheets are left out")
  func seats() throws {
    let (scheme, works) = try papers()
    var excused = works
    excused[1].excused = [try #require(scheme.pile(module: 0, judge: 1))]
    let all = scheme.judgeStatistics(of: excused) { work, pile in
      switch (work, scheme.piles[pile].judge) {
      case (0, 3): nil
      case (_, 1), (0, 2): "李"
      default: "王"
      }
    }
    #expect(all.map(\.judge) == ["李", "王"])
    // 李 gave 8, 6, 3 and 2 in the first work, 王 4, 1 and 4, 1 in the second.
    #expect(all.map(\.count) == [4, 4])
    #expect(all[1].tenths[4] == 2)
    #expect(all[1].grades == [0, 2, 0, 0])
  }

  @Test("who marked alone is compared with nobody, and who marked nothing has nothing")
  func alone() throws {
    var paper = try Paper(.points(by: .mean(2)))
    try paper.key("A/A1", "50", "")
    let all = paper.scheme.judgeStatistics(of: [paper.work]) { _, pile in String(pile) }
    #expect(all[0].count == 1)
    #expect(all[0].severity == nil && all[0].agreeing == nil && all[0].outliers.isEmpty)
    #expect(all[1].count == 0 && all[1].mean == 0 && all[1].spread == 0 && all[1].severity == nil)
    #expect(paper.scheme.judgeStatistics(of: []) { _, _ in "x" }.isEmpty)
  }
}
