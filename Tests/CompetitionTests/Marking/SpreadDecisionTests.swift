import Scoring
import Testing

@testable import Competition

/// Judges further apart than allowed 超差: a case that is re-marked or ruled on.
@Suite struct SpreadDecisionTests {
  /// Points of 20.00, 26.00 and 26.00: 6.00 apart, where 5.00 are allowed.
  ///
  /// The mean of the three is 24.00.
  private func apart() throws -> Hall {
    let hall = try Hall.marked(["001"], scheme: BaristaScheme.once)
    try hall.papers("001", ["8.50", "3.00", "20.00", "2.00", "26.00", "3.00", "26.00", "35.50"])
    return hall
  }

  @Test("marks too far apart open a case; the mark is provisional meanwhile")
  func opened() throws {
    let hall = try apart()
    #expect(try hall.openOnPapers() == ["001 spread A/A3"])
    let found = try #require(try hall.contest().spreadCases.first)
    #expect(found.subject == 0 && found.spread.marks.map { $0?.text } == ["20.00", "26.00", "26.00"])
    #expect(found.spread.limit.text == "5.00")
    #expect(try hall.cell("001", "practical") == "85.78")
    #expect(try hall.contest().openCount == 2)
  }

  @Test("a re-mark with a reason settles it")
  func remarked() throws {
    let hall = try apart()
    try hall.rekey("001", "A/A3:1", "22.00", reason: "评委复评")
    // The mean of 22, 26 and 26 is 24 2/3; with 26.28 of the rest of A and 35.50 it is 86.4466….
    #expect(try hall.openOnPapers() == [] && hall.cell("001", "practical") == "86.45")
  }

  @Test("the head referee lets the marks stand, or gives the value that counts")
  func ruled() throws {
    let hall = try apart()
    try hall.settle("001", "A", "A3", nil)
    #expect(try hall.openOnPapers() == [] && hall.cell("001", "practical") == "85.78")
    try hall.settle("001", "A", "A3", "26.00", reason: "第一位评委看错作品")
    #expect(try hall.openOnPapers() == [] && hall.cell("001", "practical") == "87.78")
    hall.refuses(
      .settle(contest: 1, of: "001", module: "A", aspect: "A3", value: Mark(hundredths: 2600), reason: "再说"), by: "张伟",
      .unchanged)
  }

  @Test("a ruling lapses when one of its marks is corrected, and holds again for just those marks")
  func lapse() throws {
    let hall = try apart()
    try hall.settle("001", "A", "A3", "26.00")
    try hall.rekey("001", "A/A3:1", "20.50")
    #expect(try hall.openOnPapers() == ["001 spread A/A3"])
    try hall.undo()
    #expect(try hall.openOnPapers() == [] && hall.cell("001", "practical") == "87.78")
  }

  @Test("nothing is ruled where nothing lies apart, off the scale, without a reason or without a person")
  func refusals() throws {
    let hall = try apart()
    func intent(_ aspect: String, _ value: Int? = nil, module: String = "A", reason: String = "复看") -> Intent {
      .settle(
        contest: 1, of: "001", module: module, aspect: aspect, value: value.map { Mark(hundredths: $0) },
        reason: reason)
    }
    hall.refuses(intent("A3"), .personNeeded)
    hall.refuses(intent("A2"), by: "张伟", .noSuchSpread)
    hall.refuses(intent("A1"), by: "张伟", .noSuchSpread)
    hall.refuses(intent("B1", module: "B"), by: "张伟", .noSuchSpread)
    hall.refuses(intent("A9"), by: "张伟", .noSuchAspect(module: "A", aspect: "A9"))
    hall.refuses(
      intent("A3", 30_01), by: "张伟", .mark(.offScale(highest: Mark(hundredths: 30_00)), component: "A/A3"))
    hall.refuses(intent("A3", reason: " "), by: "张伟", .reasonNeeded)
    try hall.penalise("001", "voidModule", module: "A")
    hall.refuses(intent("A3"), by: "张伟", .noSuchSpread)
    #expect(try hall.openOnPapers() == [])
  }

  @Test("a judge who is excused is not apart from anybody; the panel's least number is kept")
  func excused() throws {
    let hall = try apart()
    try hall.seatJudge("J1", "A:1")
    try hall.seatJudge("J2", "A:2")
    try hall.seatJudge("J3", "A:3")
    let missing = { (judge: String) in
      Intent.recuse(
        contest: 1, of: "001", judge: judge, .missing, substitute: "", decidedBy: "张伟", reason: "评分表遗失")
    }
    // What is keyed is corrected or ruled on, never put away; a journal may say so all the same.
    hall.refuses(missing("J1"), by: "张伟", .sheetKeyed)
    func slipInMissing(_ judge: String) throws {
      try hall.slipIn(
        .recusal(
          RecusalRecord(
            contest: 1, of: "001", judge: judge, decision: .missing, substitute: "", replaces: [], decidedBy: "张伟",
            reason: "遗失")))
    }
    try slipInMissing("J1")
    // Judgements 2 and 3: 5/6 of 20.00 are 16.67; points 26.00; 8.50 + 16.67 + 26.00 + 35.50.
    #expect(try hall.openOnPapers() == [] && hall.cell("001", "practical") == "86.67")
    #expect(try hall.sheet("001", "A:1").isExcused && hall.contest().progress(pile: 1).expected == 0)
    hall.refuses(try Hall.scoring("001", "A/A3:1", "22.00", .first), .excused)
    // Two are enough, one is not: it leaves the mark missing, and something open.
    try slipInMissing("J2")
    #expect(try hall.cell("001", "practical") == "")
    #expect(try hall.openOnPapers() == ["001 unkeyed A:1 2", "001 unkeyed A:2 2"])
    #expect(try hall.contest().openCount == 5)
  }
}
