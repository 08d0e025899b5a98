import Journal
import Scoring
import Testing

@testable import Competition

/// Two live marks on one cell, as the journals of two stations would bring them together.
@Suite struct ConflictTests {
  /// Two contestants keyed whole, and a second theory mark for the first one that replaces nothing.
  private func hall(_ second: String) throws -> Hall {
    let hall = try Hall(["1", "2"])
    try hall.key("1", "80.00", "80.00")
    try hall.key("2", "70.00", "70.00")
    try hall.enrolReferee()
    try hall.slipIn(mark("1", "theory", second))
    return hall
  }

  private func mark(_ entry: String, _ component: String, _ value: String, replaces: [String] = []) -> Record {
    .mark(MarkRecord(contest: 1, entry: entry, component: component, value: value, replaces: replaces, reason: ""))
  }

  @Test(
    "two claims are a conflict, also when they agree: no mark, no rank, no sign-off", arguments: ["90.00", "80.00"])
  func conflict(second: String) throws {
    let hall = try hall(second)
    let contest = try hall.contest()
    #expect(contest.conflicts == [0])
    #expect(contest.isInConflict(0) && !contest.isInConflict(1))
    #expect(contest.isInConflict(0, column: 0) && !contest.isInConflict(0, column: 1))
    #expect(contest.cell(0, 0) == .missing)
    #expect(contest.refs(0, column: 0).count == 2)
    #expect(try hall.ranks() == ["1 2"])
    // It is in conflict, which is another thing than not keyed.
    #expect(contest.openItems == [.conflict(contestant: 0)])
    #expect(contest.openCount == 1)
    hall.refuses(.signOff(contest: 1, Hall.refereeKey.sign(try hall.statement())), .open([.conflict(contestant: 0)]))
    let json = try hall.document()
    #expect(json["open"]?.text() == #"[{"kind":"conflict","entry":"1","detail":"theory"}]"#)
    #expect(json["standings"]?.text().contains(#""noMark":[{"component":"theory","why":"conflict"}]"#) == true)
  }

  @Test("a mark that names them all settles it, with a reason; a choice of them does not")
  func settled() throws {
    let hall = try hall("80.00")
    let claims = try hall.refs("1", "theory")
    hall.refuses(Hall.keying("1", "theory", "80.00"), .alreadyKeyed(.missing, claims))
    hall.refuses(Hall.keying("1", "theory", "80.00", replacing: claims), .reasonNeeded)
    for some in [[claims[0]], [claims[1]]] {
      hall.refuses(Hall.keying("1", "theory", "80.00", replacing: some, reason: "核对原卷"), .otherRecordsStand(claims))
    }
    let line = try hall.act(Hall.keying("1", "theory", "80.00", replacing: claims, reason: "核对原卷"))[0]
    let names = claims.map { "\"\(hall.state.spelling(of: $0))\"" }.joined(separator: ",")
    #expect(line.text.contains("\"replaces\":[\(names)]"))
    #expect(try hall.contest().conflicts == [])
    #expect(try hall.ranks() == ["1 1", "2 2"])
    // The two claims are not brought back by a key press.
    hall.refuses(.undo(contest: 1), .nothingToUndo)
    try hall.restart()
    #expect(try hall.ranks() == ["1 1", "2 2"])
    try hall.signOff()
  }

  @Test("a correction that names only one of two claims leaves the other beside its own")
  func halfSettled() throws {
    let hall = try hall("90.00")
    let first = hall.state.spelling(of: try hall.refs("1", "theory")[0])
    try hall.slipIn(mark("1", "theory", "85.00", replaces: [first]))
    #expect(try hall.refs("1", "theory").count == 2)
    #expect(try hall.contest().conflicts == [0])
    #expect(hall.state.strays == [])
  }

  @Test("two claims on a status are a conflict too")
  func status() throws {
    let hall = try Hall(["1"])
    try hall.key("1", "80.00", "80.00")
    try hall.declare("1", .withdrawn)
    try hall.slipIn(.status(StatusRecord(contest: 1, entry: "1", status: "withdrawn", replaces: [], reason: "")))
    #expect(try hall.contest().isStatusInConflict(0))
    #expect(try hall.contest().openItems == [.conflict(contestant: 0)])
    let json = try hall.document()
    #expect(json["open"]?.text() == #"[{"kind":"conflict","entry":"1","detail":"status"}]"#)
    hall.refuses(.declare(contest: 1, entry: "1", .withdrawn, reason: ""), .reasonNeeded)
    try hall.declare("1", .withdrawn, reason: "核对签到表")
    #expect(try hall.exclusion("1") == .withdrawn)
    #expect(try hall.contest().openItems == [])
  }

  @Test("nobody with a cell in conflict is called absent without a reason: one of the claims is a mark")
  func absent() throws {
    let hall = try hall("90.00")
    try hall.correct("1", "practical", "notSat")
    hall.refuses(.declare(contest: 1, entry: "1", .absent, reason: ""), .hasMarks(entry: "1"))
  }

  @Test("two rulings on one tie settle nothing until a third one names both")
  func rulings() throws {
    let hall = try Hall(["1", "2"])
    for entry in ["1", "2"] { try hall.key(entry, "80.00", "80.00") }
    try hall.rule("2", "1")
    try hall.slipIn(
      .ruling(
        RulingRecord(
          contest: 1, order: ["1", "2"], total: "80.00", keys: ["80.00"], replaces: [], referee: "", reason: "x")))
    #expect(try hall.contest().openItems == [.tie([0, 1])])
    let line = try hall.act(.rule(contest: 1, order: ["1", "2"], reason: "复看录像"))[0]
    #expect(line.text.ranges(of: hall.folder.station.id).count == 2)
    #expect(try hall.ranks() == ["1 1", "2 2"])
  }

  @Test("thousands of claims on one cell are one conflict")
  func pile() throws {
    let forged = try ForgedJournal(keyed: false)
    for _ in 0..<20_000 { try forged.append(mark("001", "theory", "80.00")) }
    let contest = try #require(forged.state.contest(1))
    #expect(contest.refs(0, column: 0).count == 20_000)
    #expect(contest.openItems.first == .conflict(contestant: 0))
    // A settling mark can't name them all in one line.
    let settling = Intent.key(
      contest: 1, entry: "001", component: "theory", Hall.cell("80.00"), replacing: contest.refs(0, column: 0),
      reason: "x")
    #expect(throws: Refusal.unrecordable) { try forged.state.decide(settling) }
  }
}
