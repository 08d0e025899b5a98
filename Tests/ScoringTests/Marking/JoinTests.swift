import Scoring
import Testing

/// How aspects become modules and modules a component: plain points, weights, one mark, and where it is rounded.
@Suite struct JoinTests {
  @Test("one mark is the component's mark")
  func oneMark() throws {
    var paper = try Paper(.practical(.one("A", "100")))
    #expect(paper.practical == "missing")
    try paper.key("A/A1", "92.5")
    #expect(paper.practical == "92.50")
    try paper.key("A/A1", "0")
    #expect(paper.practical == "0.00")
  }

  @Test("plain points add up, measured and judged side by side")
  func sum() throws {
    let judged = MarkingDraft.Module.of(
      "B", "60", .mean(2), .of("B1", "measurement", "30.5"), .of("B2", "points", "20"), .of("B3", "judgement", "9.5"))
    var paper = try Paper(.practical(.one("A", "40"), judged))
    try paper.key("A/A1", "31.25")
    try paper.key("B/B1", "30.5")
    try paper.key("B/B2", "15", "15.01")
    #expect(paper.practical == "missing")
    // 31.25 + 30.5 + 15.005 + 9.5 × 5 ÷ 6 rounded to 7.92, since 7.91666…: 84.675, half up.
    try paper.key("B/B3", "3", "2")
    #expect(paper.practical == "84.68")
  }

  @Test("shares of the highest times weights")
  func weighted() throws {
    var paper = try Paper(
      .practical(.one("A", "50", weight: "40"), .one("B", "80", weight: "60")) { $0.join = "weighted" })
    try paper.key("A/A1", "37")
    #expect(paper.practical == "missing")
    try paper.key("B/B1", "61")
    // 37 ÷ 50 × 40 = 29.6 and 61 ÷ 80 × 60 = 45.75.
    #expect(paper.practical == "75.35")
    try paper.key("A/A1", "50")
    try paper.key("B/B1", "80")
    #expect(paper.practical == "100.00")
  }

  @Test("weights of two decimals, and thirds and sevenths that are rounded once, at the end")
  func unevenWeights() throws {
    var paper = try Paper(
      .practical(.one("A", "30", weight: "33.33"), .one("B", "70", weight: "66.67")) { $0.join = "weighted" })
    try paper.key("A/A1", "20")
    try paper.key("B/B1", "50")
    // 20 ÷ 30 × 33.33 = 22.22 and 50 ÷ 70 × 66.67 = 47.62142…, together 69.84142…
    #expect(paper.practical == "69.84")
  }

  @Test("modules are rounded, or the component alone", arguments: [("", "40.01"), ("2", "40.02"), ("1", "40.00")])
  func roundedModules(_ decimals: String, _ expected: String) throws {
    var paper = try Paper(
      .practical(
        .of("A", "50", .mean(3), .of("A1", "points", "50")), .of("B", "50", .mean(3), .of("B1", "points", "50"))
      ) { $0.roundsModule = decimals })
    // 60.02 ÷ 3 = 20.00666… twice: 40.01333… exact, 40.02 of modules in hundredths, 40.00 in tenths.
    try paper.key("A/A1", "20", "20.01", "20.01")
    try paper.key("B/B1", "20", "20.01", "20.01")
    #expect(paper.practical == expected)
  }

  @Test("two components made of modules do not mix, and a keyed one has no mark here")
  func twoComponents() throws {
    var theory = MarkingDraft.Module.one("T", "100")
    theory.component = "theory"
    var paper = try Paper(.practical(.one("A", "100"), theory) { $0.components[0].isMadeOfModules = true })
    try paper.key("T/T1", "81")
    #expect(paper.practical == "missing")
    #expect(paper.scheme.cell(of: "theory", paper.work) == .mark(Mark(hundredths: 81_00)))
    try paper.key("A/A1", "72")
    #expect(paper.practical == "72.00")

    let keyed = try Paper(.practical(.one("A", "100")))
    #expect(keyed.scheme.cell(of: "theory", keyed.work) == .missing)
    #expect(keyed.scheme.cell(of: "no such", keyed.work) == .missing)
  }

  @Test("marks off the scale, and cells that are not there, are missing")
  func offScale() throws {
    var paper = try Paper(.practical(.one("A", "40"), .one("B", "60")))
    try paper.key("A/A1", "40.01")
    try paper.key("B/B1", "60")
    #expect(paper.practical == "missing")
    paper.work.scores[0] = Mark(hundredths: -1)
    #expect(paper.practical == "missing")
    paper.work.scores = []
    #expect(paper.practical == "missing")
    paper.work.scores = [Mark(hundredths: 40_00), Mark(hundredths: 60_00), Mark(hundredths: 1)]
    #expect(paper.practical == "100.00")
  }

  @Test(
    "who is out has no mark, and no zero",
    arguments: [
      (.absent, "notSat"), (.withdrawn, "notSat"), (.disqualified, "voided"), (.void, "voided"),
    ] as [(Exclusion, String)])
  func excluded(_ exclusion: Exclusion, _ expected: String) throws {
    var paper = try Paper(.practical(.one("A", "100")))
    try paper.key("A/A1", "72")
    paper.work.exclusion = exclusion
    #expect(paper.practical == expected)
    #expect(paper.steps.isEmpty)
  }
}
