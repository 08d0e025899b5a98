import Scoring
import Testing

/// Judges further apart than allowed, and the head referee's rulings on them.
@Suite struct SpreadTests {
  @Test(
    "how far marks may lie apart: a judgement by 1, points as the panel says",
    arguments: [
      (.oneJudged("judgement", "5", rest: "95", by: .mean(3)), ["1", "2", "2"], []),
      (
        .oneJudged("judgement", "5", rest: "95", by: .mean(3)), ["1", "3", "2"],
        ["A/A1 1.00 3.00 2.00 limit 1.00"]
      ),
      (.points(by: .mean(2, spread: "5")), ["80", "85"], []),
      (.points(by: .mean(2, spread: "5")), ["80", "85.01"], ["A/A1 80.00 85.01 limit 5.00"]),
      (.points(by: .mean(2, spread: "0")), ["80", "80"], []),
      (.points(by: .mean(2, spread: "0")), ["80.01", "80"], ["A/A1 80.01 80.00 limit 0.00"]),
      (.points(by: .mean(2)), ["0", "100"], []),
      (.points(by: .pair(gap: "10")), ["80", "90"], []),
      (.points(by: .pair(gap: "10")), ["90.5", "80"], ["A/A1 90.50 80.00 limit 10.00"]),
      // What is trimmed away was given all the same.
      (.points(by: .trimmed(3, high: 1, low: 1)), ["0", "50", "100"], []),
      // In a pair the gap is in points; judgements keep their own limit.
      (.oneJudged("judgement", "5", rest: "95", by: .pair(gap: "10")), ["1", "3"], ["A/A1 1.00 3.00 limit 1.00"]),
    ] as [(MarkingDraft, [String], [String])])
  func limits(_ draft: MarkingDraft, _ marks: [String], _ expected: [String]) throws {
    var paper = try Paper(draft)
    try paper.key("A/A1", all: marks)
    #expect(paper.spreads == expected)
  }

  @Test("an open spread does not keep the mark from being worked out")
  func provisional() throws {
    var paper = try Paper(.points(by: .mean(2, spread: "5")))
    try paper.key("A/A1", "70", "90")
    #expect(paper.practical == "80.00")
    #expect(paper.spreads.count == 1)
  }

  @Test("a ruling settles just these marks: they stand, or another value counts")
  func rulings() throws {
    var paper = try Paper(.points(by: .mean(2, spread: "5")))
    try paper.key("A/A1", "70", "90")
    try paper.rule("A/A1", on: ["70", "90"], value: nil)
    #expect(paper.practical == "80.00")
    #expect(paper.spreads.isEmpty)
    // The later ruling on the same marks counts.
    try paper.rule("A/A1", on: ["70", "90"], value: "88.5")
    #expect(paper.practical == "88.50")
    #expect(paper.spreads.isEmpty)
    // Another mark, and the ruling is none.
    try paper.key("A/A1", "70", "91")
    #expect(paper.practical == "80.50")
    #expect(paper.spreads == ["A/A1 70.00 91.00 limit 5.00"])
    // Marks that agree need no ruling, even where one was made on them.
    try paper.key("A/A1", "88", "90")
    try paper.rule("A/A1", on: ["88", "90"], value: "10")
    #expect(paper.practical == "89.00")
  }

  @Test("a ruling on a judgement is on its scale, 2.5 ÷ 3 × 5 = 4.1666…; one above 3 is none")
  func judgements() throws {
    var paper = try Paper(.oneJudged("judgement", "5", rest: "95", by: .mean(2)))
    try paper.key("A/A1", "1", "3")
    try paper.key("A/A2", "0")
    try paper.rule("A/A1", on: ["1", "3"], value: "2.5")
    #expect(paper.practical == "4.17")
    #expect(paper.spreads.isEmpty)
    try paper.rule("A/A1", on: ["1", "3"], value: "4")
    #expect(paper.practical == "4.17")
  }

  @Test("excused judges are blanks among the marks; what is not keyed yet opens no case")
  func blanks() throws {
    var paper = try Paper(.points(by: .mean(3, atLeast: 2, spread: "5")))
    try paper.key("A/A1", "70", "", "90")
    #expect(paper.spreads.isEmpty)
    try paper.excuse("A", judge: 2)
    #expect(paper.spreads == ["A/A1 70.00 - 90.00 limit 5.00"])
    try paper.rule("A/A1", on: ["70", "", "90"], value: "75")
    #expect(paper.practical == "75.00")
    #expect(paper.spreads.isEmpty)
  }

  @Test("nothing void has open spreads, nor has somebody who is out")
  func void() throws {
    let modules = [
      MarkingDraft.Module.of("A", "50", .pair(gap: "1"), .of("A1", "points", "50")),
      .of("B", "50", .pair(gap: "1"), .of("B1", "points", "50")),
    ]
    for (voids, left) in [("noPoints", 1), ("voidsComponent", 0)] {
      var paper = try Paper(.practical(modules[0], modules[1]) { $0.voidedModule = voids })
      try paper.key("A/A1", "10", "40")
      try paper.key("B/B1", "20", "40")
      #expect(paper.spreads == ["A/A1 10.00 40.00 limit 1.00", "B/B1 20.00 40.00 limit 1.00"])
      try paper.void("A")
      #expect(paper.spreads.count == left)
      paper.work.exclusion = .absent
      #expect(paper.spreads.isEmpty)
    }
  }
}
