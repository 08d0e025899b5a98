import Journal
import Scoring
import Testing

@testable import Competition

@Suite struct UndoTests {
  @Test("the undo of a first mark empties its cell, and a mark keyed then is a first mark again")
  func firstMark() throws {
    let hall = try Hall()
    hall.refuses(.undo(contest: 1), .nothingToUndo)
    try hall.key("001", "86.50")
    let undone = hall.state.spelling(of: try hall.refs("001", "theory")[0])
    let line = try hall.act(.undo(contest: 1))[0]
    #expect(
      line.text
        == #"{"contest":1,"entry":"001","cell":"theory","value":"","undoes":"\#(undone)","replaces":["\#(undone)"]}"#)
    #expect(try hall.cell("001", "theory") == "")
    #expect(try hall.refs("001", "theory") == [])
    try hall.key("001", "68.50")
    #expect(try hall.cell("001", "theory") == "68.50")
  }

  @Test("the undo of a correction restores the mark before it, in its own name")
  func correction() throws {
    let hall = try Hall()
    try hall.key("001", "86.50")
    try hall.correct("001", "theory", "68.50")
    let line = try hall.act(.undo(contest: 1))[0]
    #expect(try hall.cell("001", "theory") == "86.50")
    #expect(try hall.refs("001", "theory").map(\.seq) == [line.seq])
    try hall.correct("001", "theory", "70.00")
    #expect(try hall.cell("001", "theory") == "70.00")
  }

  @Test("undo after undo goes back act by act, and never makes a conflict")
  func repeated() throws {
    let hall = try Hall()
    try hall.key("001", "10.00")
    try hall.correct("001", "theory", "20.00")
    try hall.key("002", "50.00")
    try hall.correct("001", "theory", "30.00")
    var seen: [String] = []
    for _ in 0..<4 {
      try hall.undo()
      seen.append(try hall.cell("001", "theory") + "/" + hall.cell("002", "theory"))
      #expect(try hall.contest().conflicts == [])
    }
    #expect(seen == ["20.00/50.00", "20.00/", "10.00/", "/"])
    hall.refuses(.undo(contest: 1), .nothingToUndo)
    #expect(hall.state.strays == [])
    try hall.restart()
    #expect(try hall.cell("001", "theory") == "")
    #expect(try hall.contest().openCount == 6)
  }

  @Test("a mark keyed after an undo is undone by itself, and then what was before")
  func undoAndGoOn() throws {
    let hall = try Hall()
    try hall.key("001", "10.00")
    try hall.correct("001", "theory", "20.00")
    try hall.undo()
    try hall.correct("001", "theory", "30.00")
    var seen: [String] = []
    for _ in 0..<2 {
      try hall.undo()
      seen.append(try hall.cell("001", "theory"))
    }
    #expect(seen == ["10.00", ""])
    hall.refuses(.undo(contest: 1), .nothingToUndo)
  }

  @Test("a status is undone like a mark, also where it took another one back")
  func status() throws {
    let hall = try Hall()
    try hall.declare("001", .absent)
    try hall.declare("001", nil, reason: "迟到，准予参赛")
    try hall.declare("001", .withdrawn, reason: "弃权书")
    var seen: [Exclusion?] = []
    for _ in 0..<3 {
      try hall.undo()
      seen.append(try hall.exclusion("001"))
    }
    #expect(seen == [nil, .absent, nil])
    #expect(hall.state.strays == [])
    #expect(try hall.contest().conflicts == [])
    try hall.declare("001", .absent)
  }

  @Test("undo reaches back to the start of the session, and at least 100 acts")
  func reach() throws {
    let hall = try Hall((1...210).map(String.init))
    try hall.key("1", "86.50")
    try hall.restart()
    hall.refuses(.undo(contest: 1), .nothingToUndo)
    for entry in 2...210 { try hall.key(String(entry), "86.50") }
    // The 200th act drops the 100 oldest, nine more follow.
    for _ in 0..<109 { try hall.undo() }
    hall.refuses(.undo(contest: 1), .nothingToUndo)
    #expect(try hall.cell("101", "theory") == "86.50")
    #expect(try hall.cell("102", "theory") == "")
  }

  @Test("what a ruling settled is settled again when an undo brings the tie back")
  func ruling() throws {
    let hall = try Hall(["1", "2"])
    for entry in ["1", "2"] { try hall.key(entry, "80.00", "80.00") }
    try hall.rule("2", "1")
    try hall.correct("1", "theory", "81.00")
    #expect(try hall.ranks() == ["1 1", "2 2"])
    try hall.undo()
    #expect(try hall.ranks() == ["1 2", "2 1"])
  }
}
