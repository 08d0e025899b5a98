import Journal
import Scoring
import Testing

@testable import Competition

/// Taking acts of keying back, beside acts of other kinds.
@Suite struct SheetUndoTests {
  @Test("the latest act is taken back, whatever it was: a score, a mark, a status")
  func mixed() throws {
    let hall = try Hall.marked(["001"], scheme: BaristaScheme.once)
    try hall.first("001", "B/B1:0", "35.50")
    try hall.act(Hall.keying("001", "theory", "80.00"))
    try hall.first("001", "A/A1:0", "8.50")
    try hall.declare("001", .withdrawn)
    try hall.undo()
    #expect(try hall.exclusion("001") == nil && hall.score("001", "A/A1:0") == "8.50")
    try hall.undo()
    #expect(try hall.score("001", "A/A1:0") == nil && hall.cell("001", "theory") == "80.00")
    try hall.undo()
    #expect(try hall.cell("001", "theory") == "" && hall.score("001", "B/B1:0") == "35.50")
    try hall.undo()
    #expect(try hall.score("001", "B/B1:0") == nil)
    hall.refuses(.undo(contest: 1), .nothingToUndo)
    #expect(hall.state.strays.isEmpty)
  }

  @Test("an undo is a score record that names the act it takes back, and what stands goes in its name")
  func record() throws {
    let hall = try Hall.marked(["001"], scheme: BaristaScheme.once)
    try hall.first("001", "B/B1:0", "35.50")
    let first = try hall.refs("001", "B/B1:0", .first)
    try hall.rekey("001", "B/B1:0", "36.00")
    let second = try hall.refs("001", "B/B1:0", .first)
    try hall.undo()
    let line = try #require(try hall.lines().last)
    guard case .score(let undo) = try Record(kind: line.kind, body: line.body) else {
      Issue.record("an undo of a score is a \(line.kind)")
      return
    }
    #expect(undo.value == "35.50" && undo.undoes == hall.state.spelling(of: second[0]) && undo.reason == "")
    #expect(undo.replaces == second.map { hall.state.spelling(of: $0) })
    // The next undo takes the first keying back, which stands in the name of the undo now.
    let standing = try hall.refs("001", "B/B1:0", .first)
    #expect(standing != first && standing != second)
    try hall.undo()
    #expect(try hall.score("001", "B/B1:0") == nil && hall.state.strays.isEmpty)
  }

  @Test("undo ends where the program was started, and where a conflict was settled")
  func reach() throws {
    let hall = try Hall.marked(["001"], scheme: BaristaScheme.once)
    try hall.first("001", "B/B1:0", "35.50")
    try hall.restart()
    hall.refuses(.undo(contest: 1), .nothingToUndo)
    try hall.slipIn(
      .score(
        ScoreRecord(
          contest: 1, of: "001", module: "B", aspect: "B1", judge: 0, keying: .first, value: "36.00", undoes: "",
          replaces: [], reason: "")))
    try hall.rekey("001", "B/B1:0", "36.00")
    hall.refuses(.undo(contest: 1), .nothingToUndo)
    try hall.first("001", "A/A1:0", "8.50")
    try hall.undo()
    #expect(try hall.score("001", "A/A1:0") == nil)
  }
}
