import Scoring
import Testing

/// Judgements 评价分: 0–3 by each judge, their mean ÷ 3 × the aspect's points, rounded half up to two places.
@Suite struct JudgementTests {
  @Test(
    "one to three judges, worked by hand",
    arguments: [
      // One judge: 2 ÷ 3 × 5 = 3.333…; 1 ÷ 3 × 5 = 1.666…
      ("5", "95", ["2"], "3.33"), ("5", "95", ["1"], "1.67"), ("5", "95", ["0"], "0.00"), ("5", "95", ["3"], "5.00"),
      // Two: 3 ÷ 2 ÷ 3 × 2.01 = 1.005, half up, where half to even would say 1.00.
      ("2.01", "97.99", ["1", "2"], "1.01"), ("2.01", "97.99", ["1", "0"], "0.34"),
      // 5 ÷ 2 ÷ 3 × 2.01 = 1.675.
      ("2.01", "97.99", ["3", "2"], "1.68"),
      // Three: 8 ÷ 3 ÷ 3 × 5 = 4.444…; 5 ÷ 9 × 5 = 2.777…
      ("5", "95", ["2", "3", "3"], "4.44"), ("5", "95", ["1", "2", "2"], "2.78"), ("9", "91", ["3", "2", "2"], "7.00"),
    ] as [(String, String, [String], String)])
  func byHand(_ highest: String, _ rest: String, _ marks: [String], _ expected: String) throws {
    var paper = try Paper(.oneJudged("judgement", highest, rest: rest, by: .mean(marks.count)))
    try paper.key("A/A2", "0")
    #expect(paper.practical == "missing")
    try paper.key("A/A1", all: marks)
    #expect(paper.practical == expected)
  }

  @Test("each aspect is rounded, or the sum alone", arguments: [("2", "0.99"), ("1", "0.90"), ("", "1.00")])
  func rounding(_ decimals: String, _ expected: String) throws {
    let module = MarkingDraft.Module.of(
      "A", "100", .mean(1), .of("A1", "judgement", "1"), .of("A2", "judgement", "1"), .of("A3", "judgement", "1"),
      .of("A4", "measurement", "97"))
    var paper = try Paper(.practical(module) { $0.roundsJudgement = decimals })
    // A third of a point three times: 0.33, or 0.3, each, or 1.00 exactly.
    for aspect in ["A/A1", "A/A2", "A/A3"] { try paper.key(aspect, "1") }
    try paper.key("A/A4", "0")
    #expect(paper.practical == expected)
  }

  @Test("panels drop and choose among judgements too")
  func panels() throws {
    // 0 and 3 dropped, 2 is left: 2 ÷ 3 × 6 = 4.
    var trimmed = try Paper(.oneJudged("judgement", "6", rest: "94", by: .trimmed(3, high: 1, low: 1)))
    try trimmed.key("A/A1", "3", "0", "2")
    try trimmed.key("A/A2", "90")
    #expect(trimmed.practical == "94.00")
    // The middle of 1, 1, 2, 3 is 1.5: 1.5 ÷ 3 × 6 = 3.
    var median = try Paper(.oneJudged("judgement", "6", rest: "94", by: .median(4)))
    try median.key("A/A1", "1", "3", "1", "2")
    try median.key("A/A2", "90")
    #expect(median.practical == "93.00")
  }

  @Test("a judgement above 3 is no mark")
  func offScale() throws {
    var paper = try Paper(.oneJudged("judgement", "6", rest: "94", by: .mean(1)))
    try paper.key("A/A2", "90")
    try paper.key("A/A1", "3.01")
    #expect(paper.practical == "missing")
  }
}
