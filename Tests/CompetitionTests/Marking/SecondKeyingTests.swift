import Scoring
import Testing

@testable import Competition

/// Keying papers a second time 复核, and the third look where two keyings differ.
@Suite struct SecondKeyingTests {
  private func keyedOnce(_ scheme: String = BaristaScheme.text()) throws -> Hall {
    let hall = try Hall.marked(["001"], scheme: scheme)
    try hall.papers("001", Hall.good)
    return hall
  }

  @Test("a second person keys every sheet again, and agreement settles it")
  func agreement() throws {
    let hall = try keyedOnce()
    #expect(try hall.openOnPapers() == BaristaScheme.piles.map { "001 unverified \($0)" })
    try hall.again("001", "A/A2:1", "3.00")
    let sheet = try hall.sheet("001", "A:1")
    #expect(sheet.keyedAgain == 1 && sheet.secondKeyers == ["赵强"] && !sheet.isVerified)
    #expect(try hall.openOnPapers().contains("001 unverified A:1"))
    try hall.again("001", "A/A3:1", "24.00")
    #expect(try hall.sheet("001", "A:1").isVerified)
    #expect(try hall.openOnPapers() == ["A:0", "A:2", "A:3", "B:0"].map { "001 unverified \($0)" })
    #expect(try hall.contest().progress(pile: 1) == PileProgress(expected: 1, keyed: 1, demanded: 1, verified: 1))
  }

  @Test("the same person is refused, sheet by sheet and both ways round")
  func samePerson() throws {
    let hall = try keyedOnce()
    let again = try Hall.scoring("001", "A/A2:1", "3.00", .second)
    hall.refuses(again, by: "李敏", .sameKeyer)
    hall.refuses(again, .personNeeded)
    hall.refuses(again, by: "张伟", .otherDuty(.secondKeyer))
    try hall.act(again, by: "王芳")
    // Who keyed one cell of a sheet a second time corrects no first keying of it, but may on another sheet.
    let correction = try Hall.scoring(
      "001", "A/A3:1", "25.00", .first, replacing: hall.refs("001", "A/A3:1", .first), reason: "看错行")
    hall.refuses(correction, by: "王芳", .sameKeyer)
    try hall.rekey("001", "A/A3:2", "25.00", by: "王芳")
    // Whoever corrected the first keying keys that sheet no second time, nor does who keyed the rest of it.
    let other = try Hall.scoring("001", "A/A2:2", "2.00", .second)
    hall.refuses(other, by: "王芳", .sameKeyer)
    hall.refuses(other, by: "李敏", .sameKeyer)
    try hall.act(other, by: "赵强")
  }

  @Test("a keying that was undone is nobody's keying")
  func undoneKeyer() throws {
    let hall = try Hall.marked(["001"])
    try hall.first("001", "B/B1:0", "35.50", by: "王芳")
    try hall.undo()
    try hall.first("001", "B/B1:0", "35.50", by: "李敏")
    try hall.again("001", "B/B1:0", "35.50", by: "王芳")
    #expect(try hall.sheet("001", "B:0").isVerified)
  }

  @Test("nothing is keyed again before it was keyed, or where the scheme asks for no second keying")
  func outOfTurn() throws {
    let hall = try Hall.marked(["001"])
    let again = try Hall.scoring("001", "B/B1:0", "35.50", .second)
    hall.refuses(again, by: "赵强", .notKeyedYet)
    hall.refuses(try Hall.scoring("001", "B/B1:0", "35.50", .third), by: "赵强", .noDifference)
    let once = try keyedOnce(BaristaScheme.once)
    once.refuses(again, by: "赵强", .secondKeyingNotAsked)
    #expect(try once.openOnPapers() == [])
    #expect(try once.contest().secondKeyingDone?.text == "none 0 of 0 differed 0")
  }

  @Test("two keyings that differ wait for a third look; the first counts until then")
  func difference() throws {
    let hall = try keyedOnce()
    try hall.papersAgain("001")
    try hall.rekey("001", "B/B1:0", "33.50", .second, by: "赵强")
    #expect(try hall.openOnPapers() == ["001 differs B/B1:0"])
    let difference = try #require(try hall.contest().differences.first)
    #expect(difference.place == 7 && difference.first.text == "35.50" && difference.second.text == "33.50")
    #expect(try hall.contest().progress(pile: 4).differing == 1)
    #expect(try hall.score("001", "B/B1:0") == "35.50")
    hall.refuses(try Hall.scoring("001", "B/B1:0", "33.50", .third), .personNeeded)
    try hall.third("001", "B/B1:0", "33.50")
    #expect(try hall.score("001", "B/B1:0") == "33.50" && hall.openOnPapers() == [])
    #expect(try hall.cell("001", "practical") == "85.78")
    #expect(try hall.contest().secondKeyingDone?.text == "all 5 of 5 differed 1")
  }

  @Test("a third value that is neither of the two says why, and so does another third look")
  func otherValue() throws {
    let hall = try keyedOnce()
    try hall.again("001", "B/B1:0", "33.50")
    let other = try Hall.scoring("001", "B/B1:0", "34.50", .third)
    hall.refuses(other, by: "张伟", .reasonNeeded)
    try hall.third("001", "B/B1:0", "34.50", by: "张伟", reason: "纸上为 34.5，两次均录错")
    #expect(try hall.score("001", "B/B1:0") == "34.50")
    let third = try hall.refs("001", "B/B1:0", .third)
    hall.refuses(
      try Hall.scoring("001", "B/B1:0", "35.50", .third), by: "王芳",
      .alreadyKeyed(.mark(Mark(hundredths: 3450)), third))
    try hall.act(Hall.scoring("001", "B/B1:0", "35.50", .third, replacing: third, reason: "再看"), by: "王芳")
    #expect(try hall.score("001", "B/B1:0") == "35.50")
  }

  @Test("who corrected a cell leaves the third look at it to somebody else")
  func ownCorrection() throws {
    let hall = try keyedOnce()
    try hall.again("001", "B/B1:0", "33.50")
    try hall.third("001", "B/B1:0", "33.50")
    try hall.rekey("001", "B/B1:0", "34.50", by: "李敏")
    let look = try Hall.scoring(
      "001", "B/B1:0", "34.50", .third, replacing: hall.refs("001", "B/B1:0", .third), reason: "看纸面")
    hall.refuses(look, by: "李敏", .ownCorrection)
    try hall.act(look, by: "王芳")
    #expect(try hall.score("001", "B/B1:0") == "34.50")
  }

  @Test("a third look lapses when a keying is corrected, and holds again when that is undone")
  func lapse() throws {
    let hall = try keyedOnce()
    try hall.again("001", "B/B1:0", "33.50")
    try hall.third("001", "B/B1:0", "33.50")
    try hall.rekey("001", "B/B1:0", "34.50")
    #expect(try hall.openOnPapers().contains("001 differs B/B1:0"))
    #expect(try hall.score("001", "B/B1:0") == "34.50")
    // A lapsed third look is replaced without a word.
    try hall.third("001", "B/B1:0", "33.50")
    #expect(try hall.score("001", "B/B1:0") == "33.50")
    try hall.undo()
    try hall.undo()
    #expect(try hall.score("001", "B/B1:0") == "33.50" && !hall.openOnPapers().contains("001 differs B/B1:0"))
    #expect(hall.state.strays.isEmpty)
  }

  @Test("the first keying corrected to the second leaves nothing to look at, and the slip stays counted")
  func corrected() throws {
    let hall = try keyedOnce()
    try hall.again("001", "B/B1:0", "33.50")
    try hall.rekey("001", "B/B1:0", "33.50")
    #expect(try hall.sheet("001", "B:0").isVerified)
    hall.refuses(try Hall.scoring("001", "B/B1:0", "33.50", .third), by: "王芳", .noDifference)
    #expect(try hall.contest().secondKeyingDone?.differed == 1)
  }

  @Test("two records that claim a cell are a conflict, and a correction that names both settles it")
  func conflict() throws {
    let hall = try Hall.marked(["001"], scheme: BaristaScheme.once)
    try hall.papers("001", Hall.good)
    try hall.slipIn(
      .score(
        ScoreRecord(
          contest: 1, of: "001", module: "B", aspect: "B1", judge: 0, keying: .first, value: "36.00", undoes: "",
          replaces: [], reason: "")))
    #expect(try hall.score("001", "B/B1:0") == nil && hall.cell("001", "practical") == "")
    #expect(try hall.openOnPapers() == ["001 unkeyed B:0 1", "001 conflict"])
    let both = try hall.refs("001", "B/B1:0", .first)
    #expect(both.count == 2)
    hall.refuses(try Hall.scoring("001", "B/B1:0", "36.00", .first), .alreadyKeyed(.missing, both))
    try hall.rekey("001", "B/B1:0", "36.00")
    #expect(try hall.openOnPapers() == [] && hall.cell("001", "practical") == "88.28")
  }
}
