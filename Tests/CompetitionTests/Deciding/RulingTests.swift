import Journal
import Scoring
import Testing

@testable import Competition

@Suite struct RulingTests {
  /// Three who are equal in all, and one below them.
  private func hall() throws -> Hall {
    let hall = try Hall(["1", "2", "3", "4"])
    for entry in ["1", "2", "3"] { try hall.key(entry, "80.00", "80.00") }
    try hall.key("4", "70.00", "70.00")
    return hall
  }

  @Test("a ruling names exactly the contestants of one tie, each once, and a reason")
  func exactly() throws {
    let hall = try hall()
    for order in [
      [], ["1"], ["1", "2"], ["1", "2", "3", "4"], ["1", "2", "4"], ["1", "2", "3", "3"], ["4"], ["1", "1", "2"],
    ] {
      hall.refuses(.rule(contest: 1, order: order, reason: "拉花更稳"), .noSuchTie)
    }
    hall.refuses(.rule(contest: 1, order: ["1", "2", "9"], reason: "拉花更稳"), .noSuchEntry("9"))
    hall.refuses(.rule(contest: 1, order: ["3", "1", "2"], reason: ""), .reasonNeeded)
    #expect(try hall.ranks() == ["- 1", "- 2", "- 3", "4 4"])

    let line = try hall.act(.rule(contest: 1, order: ["3", "1", "2"], reason: "拉花更稳"))[0]
    #expect(
      line.text
        == #"{"contest":1,"order":["3","1","2"],"total":"80.00","keys":["80.00"],"replaces":[],"referee":"","reason":"拉花更稳"}"#
    )
    #expect(try hall.ranks() == ["1 3", "2 1", "3 2", "4 4"])
    #expect(try hall.contest().ruledTies == [[2, 0, 1]])
    #expect(try hall.contest().openItems == [])
  }

  @Test("contestants who are not ranked are in no tie, nor is anyone where ranks are shared")
  func noTies() throws {
    let hall = try Hall(rulebook: Rules.shared)
    hall.refuses(.rule(contest: 1, order: ["001", "002"], reason: "x"), .noSuchTie)
    for entry in ["001", "002"] { try hall.key(entry, "80.00", "80.00") }
    hall.refuses(.rule(contest: 1, order: ["001", "002"], reason: "x"), .noSuchTie)
    #expect(try hall.ranks() == ["1 001", "1 002"])
  }

  @Test("a second ruling on the same tie replaces the first and names it")
  func again() throws {
    let hall = try hall()
    let first = try hall.act(.rule(contest: 1, order: ["3", "1", "2"], reason: "拉花更稳"))[0]
    let second = try hall.act(.rule(contest: 1, order: ["1", "3", "2"], reason: "复看录像"))[0]
    let name = "\(hall.folder.station.id):\(first.seq)"
    #expect(second.text.contains(#""replaces":["\#(name)"]"#))
    #expect(try hall.ranks() == ["1 1", "2 3", "3 2", "4 4"])
    try hall.restart()
    #expect(try hall.ranks() == ["1 1", "2 3", "3 2", "4 4"])
  }

  @Test("a ruling stands for those left when one leaves the tie, and lapses when one more comes into it")
  func membersChange() throws {
    let hall = try hall()
    try hall.rule("3", "1", "2")
    try hall.correct("1", "theory", "81.00")
    #expect(try hall.ranks() == ["1 1", "2 3", "3 2", "4 4"])
    try hall.correct("4", "theory", "80.00")
    try hall.correct("4", "practical", "80.00")
    #expect(try hall.ranks() == ["1 1", "- 2", "- 3", "- 4"])
    #expect(try hall.contest().openItems == [.tie([1, 2, 3])])
    try hall.rule("4", "3", "2")
    #expect(try hall.ranks() == ["1 1", "2 4", "3 3", "4 2"])
  }

  @Test("what was ruled on other equals does not come back for them once another ruling has taken its place")
  func replacedForGood() throws {
    let hall = try Hall(["1", "2", "3"])
    for entry in ["1", "2"] { try hall.key(entry, "80.00", "80.00") }
    try hall.key("3", "70.00", "70.00")
    try hall.rule("2", "1")
    // 1 leaves and 3 comes: another tie on the same total, ruled on anew.
    try hall.correct("1", "theory", "60.00")
    try hall.correct("3", "theory", "80.00")
    try hall.correct("3", "practical", "80.00")
    #expect(try hall.ranks() == ["- 2", "- 3", "3 1"])
    try hall.rule("3", "2")
    // 3 leaves again and 1 comes back: the first ruling was replaced, so this is open.
    try hall.correct("3", "theory", "60.00")
    try hall.correct("1", "theory", "80.00")
    #expect(try hall.ranks() == ["- 1", "- 2", "3 3"])
    try hall.restart()
    #expect(try hall.ranks() == ["- 1", "- 2", "3 3"])
  }

  @Test("equal on another total is another tie")
  func otherTotal() throws {
    let hall = try Hall(["1", "2"])
    for entry in ["1", "2"] { try hall.key(entry, "80.00", "80.00") }
    try hall.rule("2", "1")
    for entry in ["1", "2"] { try hall.correct(entry, "theory", "81.00") }
    #expect(try hall.ranks() == ["- 1", "- 2"])
    for entry in ["1", "2"] { try hall.correct(entry, "theory", "80.00") }
    #expect(try hall.ranks() == ["1 2", "2 1"])
  }

  @Test("a tie is on the ranked total and every key: the rounded total, and the time")
  func keys() throws {
    let hall = try Hall(
      ["1", "2"], rulebook: Rules.text(measures: Rules.time, round: "2", ties: Rules.byPractical + "," + Rules.byTime))
    // 80.03 and 80.02 with 80.00: exactly 80.009 and 80.006, rounded 80.01 both.
    try hall.key("1", "80.03", "80.00")
    try hall.key("2", "80.02", "80.00")
    for entry in ["1", "2"] { try hall.act(Hall.keying(entry, "time", "95.00")) }
    #expect(try hall.ranks() == ["- 1", "- 2"])
    let line = try hall.act(.rule(contest: 1, order: ["2", "1"], reason: "x"))[0]
    #expect(line.text.contains(#""total":"80.01","keys":["80.00","95.00"]"#))
    #expect(try hall.ranks() == ["1 2", "2 1"])
    try hall.correct("1", "time", "94.00")
    #expect(try hall.ranks() == ["1 1", "2 2"])
    #expect(try hall.contest().ruledTies == [])
  }

  @Test("a ruling bears the head referee's name, once there is one")
  func referee() throws {
    let hall = try hall()
    try hall.act(.enrol(name: "张伟", duty: .headReferee, key: TestKey(seed: 1).sealed, reason: ""))
    let line = try hall.act(.rule(contest: 1, order: ["3", "1", "2"], reason: "拉花更稳"))[0]
    #expect(line.text.contains(#""referee":"张伟""#))
  }

  @Test("a tie of thousands does not fit a line of the journal, and is refused")
  func tooMany() throws {
    let entries = (1...7000).map { "entry-\($0)" }
    let hall = try Hall(entries)
    let note = ImportNote(
      contest: 1, what: .marks, file: "f.csv", sha256: sha256([]), taken: 7000, mended: 0, skipped: 0)
    let cells = ["theory", "practical"].map { KeyedCell(component: $0, cell: Hall.cell("80.00")) }
    try hall.act(.take(contest: 1, entries.map { MarksRow(entry: $0, cells: cells) }, from: note))
    hall.refuses(.rule(contest: 1, order: entries, reason: "抽签"), .unrecordable)
  }
}
