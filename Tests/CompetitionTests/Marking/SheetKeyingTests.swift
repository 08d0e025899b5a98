import Scoring
import Testing

@testable import Competition

/// Keying papers a first time, and how their marks reach the ranking.
@Suite struct SheetKeyingTests {
  @Test("the papers of a contestant become the practical mark, and the ranking follows each cell")
  func flow() throws {
    let hall = try Hall.marked(["001", "002"])
    for entry in ["001", "002"] { try hall.act(Hall.keying(entry, "theory", "80.00")) }
    try hall.papers("001", Hall.good)
    #expect(try hall.cell("001", "practical") == "87.78")
    #expect(try hall.ranks() == ["1 001"])
    try hall.papers("002", Hall.good.dropLast() + ["36.00"])
    // 80.00 × 30 % + 88.28 × 70 % = 85.796.
    #expect(
      try hall.result().map { "\($0.entry) \($0.practical) \($0.total?.text ?? "")" } == [
        "002 88.28 85.796", "001 87.78 85.446",
      ])
    try hall.rekey("002", "A/A1:0", "2.00")
    #expect(try hall.cell("002", "practical") == "81.78")
    #expect(try hall.ranks() == ["1 001", "2 002"])
  }

  @Test("what is still to key stands sheet by sheet, and the component is missing until the last cell")
  func unkeyed() throws {
    let hall = try Hall.marked(["001"], scheme: BaristaScheme.once)
    #expect(
      try hall.openOnPapers() == [
        "001 unkeyed A:0 1", "001 unkeyed A:1 2", "001 unkeyed A:2 2", "001 unkeyed A:3 2", "001 unkeyed B:0 1",
      ])
    // Eight cells and the theory mark.
    #expect(try hall.contest().openCount == 9)
    try hall.papers("001", Hall.good.dropLast(2) + [nil, "35.50"])
    #expect(try hall.openOnPapers() == ["001 unkeyed A:3 1"])
    #expect(try hall.cell("001", "practical") == "" && hall.contest().openCount == 2)
    try hall.first("001", "A/A3:3", "28.00")
    #expect(try hall.openOnPapers() == [])
    #expect(try hall.contest().openCount == 1)
    let sheet = try hall.sheet("001", "A:3")
    #expect(sheet.isKeyed && sheet.cells == 2 && sheet.firstKeyers == ["李敏"] && !sheet.isDemanded)
  }

  @Test("a cell that is not there, or a value that its paper can't have, is refused")
  func wrongCells() throws {
    let hall = try Hall.marked(["001"])
    hall.refuses(try Hall.scoring("009", "A/A1:0", "1.00", .first), .noSuchSubject("009"))
    hall.refuses(try Hall.scoring("001", "C/A1:0", "1.00", .first), .noSuchModule("C"))
    hall.refuses(try Hall.scoring("001", "A/A9:0", "1.00", .first), .noSuchAspect(module: "A", aspect: "A9"))
    let seats = [("A1", 1), ("A2", 0), ("A2", 4)]
    for (aspect, judge) in seats {
      hall.refuses(
        try Hall.scoring("001", "A/\(aspect):\(judge)", "1.00", .first),
        .noSuchSeat(module: "A", aspect: aspect, judge: judge))
    }
    let offScale = { (highest: Int, name: String) in
      Refusal.mark(.offScale(highest: Mark(hundredths: highest)), component: name)
    }
    hall.refuses(try Hall.scoring("001", "A/A1:0", "10.01", .first), offScale(1000, "A/A1"))
    hall.refuses(try Hall.scoring("001", "A/A2:1", "4.00", .first), offScale(300, "A/A2"))
    hall.refuses(
      try Hall.scoring("001", "A/A2:1", "2.50", .first), .mark(.tooManyDecimals(allowed: 0), component: "A/A2"))
    hall.refuses(
      try Hall.scoring("001", "A/A3:1", "24.25", .first), .mark(.tooManyDecimals(allowed: 1), component: "A/A3"))
    let bare = try Hall(["001"])
    bare.refuses(try Hall.scoring("001", "A/A1:0", "1.00", .first), .noScheme)
  }

  @Test("what stands in a cell is named and corrected with a reason")
  func corrections() throws {
    let hall = try Hall.marked(["001"])
    try hall.first("001", "B/B1:0", "35.50")
    let standing = try hall.refs("001", "B/B1:0", .first)
    let again = { (value: String, refs: [Ref], reason: String) in
      try Hall.scoring("001", "B/B1:0", value, .first, replacing: refs, reason: reason)
    }
    hall.refuses(try again("35.50", [], ""), .unchanged)
    hall.refuses(try again("36.00", [], ""), .alreadyKeyed(.mark(Mark(hundredths: 3550)), standing))
    hall.refuses(try again("36.00", standing, " "), .reasonNeeded)
    let other = try hall.refs("001", "A/A1:0", .first)
    #expect(other.isEmpty)
    try hall.first("001", "A/A1:0", "8.00")
    hall.refuses(try again("36.00", hall.refs("001", "A/A1:0", .first), "看错行"), .otherRecordsStand(standing))
    try hall.act(again("36.00", standing, "看错行"), by: "王芳")
    #expect(try hall.score("001", "B/B1:0") == "36.00")
    #expect(try hall.sheet("001", "B:0").firstKeyers == ["李敏", "王芳"])
  }

  @Test("whose duty it is: scorekeepers and programs key first")
  func duties() throws {
    let hall = try Hall.marked(["001"])
    let intent = try Hall.scoring("001", "B/B1:0", "35.50", .first)
    hall.refuses(intent, by: "赵强", .otherDuty(.scorekeeper))
    hall.refuses(intent, by: "张伟", .otherDuty(.scorekeeper))
    hall.refuses(intent, by: "路人", .notEnrolled("路人"))
    try hall.act(intent)
    #expect(try hall.sheet("001", "B:0").firstKeyers == [])
  }

  @Test("whoever is out owes no sheets; the absent take no scores")
  func excluded() throws {
    let hall = try Hall.marked(["001", "002"], scheme: BaristaScheme.once)
    try hall.declare("001", .absent)
    #expect(try hall.openOnPapers().allSatisfy { $0.hasPrefix("002") })
    #expect(try hall.contest().progress(pile: 0).expected == 1)
    hall.refuses(try Hall.scoring("001", "B/B1:0", "35.50", .first), .absent(entry: "001"))
    try hall.declare("002", .disqualified, reason: "携带手机")
    #expect(try hall.openOnPapers() == [] && hall.contest().progress(pile: 0).expected == 0)
    try hall.first("002", "B/B1:0", "35.50")
    hall.refuses(.declare(contest: 1, entry: "002", .absent, reason: ""), .hasMarks(entry: "002"))
    try hall.declare("002", nil, reason: "申诉成立")
    #expect(try hall.contest().progress(pile: 4) == PileProgress(expected: 1, keyed: 1))
  }

  @Test("after the sign-off nothing on the papers changes")
  func sealed() throws {
    let hall = try Hall.marked(["001"])
    try hall.act(Hall.keying("001", "theory", "80.00"))
    try hall.papers("001", Hall.good)
    try hall.papersAgain("001")
    try hall.signOff()
    hall.refuses(try Hall.scoring("001", "B/B1:0", "1.00", .first), .sealed(by: "张伟"))
    hall.refuses(.undo(contest: 1), .sealed(by: "张伟"))
    #expect(try hall.contest().seal?.signed.statement.contains("\nopen 0\nkeyed-again all 5 of 5 differed 0\n") == true)
    try hall.reopen()
    try hall.rekey("001", "B/B1:0", "36.00")
    #expect(try hall.openOnPapers() == ["001 differs B/B1:0"])
  }
}
