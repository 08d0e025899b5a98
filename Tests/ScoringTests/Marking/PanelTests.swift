import Scoring
import Testing

/// Panels 评委组 of points: how judges' marks become one, and what a missing judge means.
@Suite struct PanelTests {
  @Test(
    "mean, median, trimmed and pair, worked by hand",
    arguments: [
      // 80 + 85.5 + 90 = 255.5; ÷ 3 = 85.1666…
      (.mean(3), ["80", "85.5", "90"], "85.17"), (.mean(1), ["77.25"], "77.25"),
      // 0.01 ÷ 2 = 0.005, half up.
      (.mean(2), ["0", "0.01"], "0.01"), (.median(3), ["70", "99", "80"], "80.00"),
      // The two in the middle of 70, 80, 81, 99.
      (.median(4), ["70", "81", "99", "80"], "80.50"),
      // 70 + 80 + 85 = 235; ÷ 3 = 78.333…
      (.trimmed(5, high: 1, low: 1), ["60", "99", "70", "85", "80"], "78.33"),
      (.trimmed(5, high: 2, low: 0), ["60", "99", "70", "85", "80"], "70.00"),
      (.trimmed(5, high: 0, low: 2), ["60", "99", "70", "85", "80"], "88.00"),
      (.trimmed(5, high: 2, low: 2), ["60", "99", "70", "85", "80"], "80.00"),
      // Of equal marks only as many go as are dropped: 70 + 70 + 90 = 230.
      (.trimmed(5, high: 1, low: 1), ["70", "70", "70", "90", "90"], "76.67"),
      (.pair(gap: "5"), ["80", "84.5"], "82.25"),
    ] as [(MarkingDraft.Panel, [String], String)])
  func byHand(_ panel: MarkingDraft.Panel, _ marks: [String], _ expected: String) throws {
    try expect(Paper(.points(by: panel)), marks, expected)
  }

  @Test(
    "combined points are rounded where the scheme says so", arguments: [("", "85.17"), ("1", "85.20"), ("0", "85.00")])
  func rounding(_ decimals: String, _ expected: String) throws {
    var paper = try Paper(.points(by: .mean(3)) { $0.roundsPoints = decimals })
    // 255.5 ÷ 3 = 85.1666…
    try paper.key("A/A1", "80", "85.5", "90")
    #expect(paper.practical == expected)
  }

  @Test(
    "an excused judge: the rest counts where it is enough, else there is no mark",
    arguments: [
      (.mean(3), ["80", "", "90"], "missing"), (.mean(3, atLeast: 2), ["80", "", "90"], "85.00"),
      (.mean(3, atLeast: 2), ["80", "", ""], "missing"), (.mean(3, atLeast: 1), ["80", "", ""], "80.00"),
      (.mean(3, atLeast: 1), ["", "", ""], "missing"), (.median(3, atLeast: 2), ["70", "", "75"], "72.50"),
      // Dropped all the same: 60 and 99 go, 70 and 80 are left.
      (.trimmed(5, high: 1, low: 1, atLeast: 4), ["60", "99", "70", "", "80"], "75.00"),
      (.trimmed(5, high: 1, low: 1, atLeast: 4), ["60", "99", "", "", "80"], "missing"),
      (.trimmed(5, high: 1, low: 1, atLeast: 3), ["60", "99", "", "", "80"], "80.00"),
      (.pair(gap: "5"), ["80", ""], "missing"), (.pair(gap: "5", atLeast: 1), ["", "80"], "80.00"),
    ] as [(MarkingDraft.Panel, [String], String)])
  func excused(_ panel: MarkingDraft.Panel, _ marks: [String], _ expected: String) throws {
    var paper = try Paper(.points(by: panel))
    for (index, mark) in marks.enumerated() where mark.isEmpty { try paper.excuse("A", judge: index + 1) }
    try expect(paper, marks, expected)
  }

  @Test("a judge who is not excused is waited for, however many others there are")
  func waitedFor() throws {
    var paper = try Paper(.points(by: .mean(3, atLeast: 1)))
    try paper.key("A/A1", "80", "", "90")
    #expect(paper.practical == "missing")
  }

  @Test("what stands on an excused judge's sheet does not count")
  func excusedMarks() throws {
    var paper = try Paper(.points(by: .mean(3, atLeast: 2)))
    try paper.key("A/A1", "80", "10", "90")
    try paper.excuse("A", judge: 2)
    #expect(paper.practical == "85.00")
  }

  /// Keys the marks one after the other: there is no mark before the last is there.
  private func expect(_ paper: Paper, _ marks: [String], _ expected: String) throws {
    var paper = paper
    var keyed = Array(repeating: "", count: marks.count)
    for index in marks.indices where !marks[index].isEmpty {
      #expect(paper.practical == "missing")
      keyed[index] = marks[index]
      try paper.key("A/A1", all: keyed)
    }
    #expect(paper.practical == expected)
  }
}
