import Journal
import Scoring
import Testing

@testable import Competition

/// Records that no decision made: they do what they can, and are told.
@Suite struct StrayTests {
  private let elsewhere = "00000000000000ff:3"

  @Test("a record that names nobody, nothing, or what does not stand there changes nothing or less, and is told")
  func strays() throws {
    let hall = try Hall(["1", "2"])
    try hall.key("1", "80.00", "80.00")
    let station = hall.folder.station.id
    let theory = hall.state.spelling(of: try hall.refs("1", "theory")[0])
    let records: [Record] = [
      mark("9", "theory"), mark("1", "module-a"), mark("1", "theory", contest: 7), mark("2", "theory", value: "100.01"),
      .status(StatusRecord(contest: 1, entry: "9", status: "absent", replaces: [], reason: "")),
      .undo(UndoRecord(contest: 1, entry: "9", cell: "theory", value: "", undoes: theory, replaces: [])),
      .undo(UndoRecord(contest: 1, entry: "1", cell: "time", value: "", undoes: theory, replaces: [])),
      .undo(UndoRecord(contest: 1, entry: "2", cell: "theory", value: "", undoes: elsewhere, replaces: [])),
      ruling(["1", "9"], "80.00", ["80.00"]), ruling(["1", "2"], "80.00", []),
      ruling(["1", "2"], "80.00", ["1.00", "2.00"]),
      .imported(ImportNote(contest: 3, what: .marks, file: "f", sha256: sha256([]), taken: 0, mended: 0, skipped: 0)),
      .enrol(name: "李敏", duty: .scorekeeper, reason: ""),
    ]
    try hall.act(.enrol(name: "李敏", duty: .scorekeeper, key: nil, reason: ""))
    let before = try hall.table()
    let lines = try hall.slipIn(records)
    #expect(hall.state.strays.map(\.seq) == lines.map(\.seq))
    #expect(try hall.table() == before)

    // A mark that replaces what does not stand in its own cell is taken, but replaces nothing.
    let more = try hall.slipIn([
      mark("2", "theory", replaces: [theory]), mark("2", "practical", replaces: [elsewhere]),
      mark("1", "practical", value: "90.00", replaces: ["\(station):0", "\(station):999999"]),
      .status(StatusRecord(contest: 1, entry: "2", status: "withdrawn", replaces: [theory, theory], reason: "")),
    ])
    #expect(hall.state.strays.suffix(4).map(\.seq) == more.map(\.seq))
    #expect(try hall.cell("1", "theory") == "80.00")
    #expect(try hall.cell("2", "theory") == "85.00")
    #expect(try hall.contest().conflicts == [0])
    #expect(try hall.exclusion("2") == .withdrawn)
  }

  @Test("a rulebook that is none makes the journal unreadable, from its record on")
  func badRules() throws {
    let hall = try Hall([])
    let forged = try ForgedJournal(keyed: false)
    try forged.append(.rulebook(source: "{}"))
    #expect(forged.state.unreadable == nil, "the rules are fixed, so nobody reads these")
    var state = CompetitionState()
    let lines = try hall.lines()
    for line in lines.prefix(while: { $0.kind != "rulebook" }) { state.replay(line) }
    let bad = try #require(forged.lines.last)
    state.replay(bad)
    #expect(state.unreadable == UnreadableRecord(seq: bad.seq, kind: "rulebook"))
  }

  @Test("a folder with a record of another program's kind is not opened, and nothing of it is taken for known")
  func unknownKind() throws {
    let hall = try Hall(["1"])
    hall.folder.close()
    let journal = try Journal.open(in: "game", program: "test", disk: hall.disk, clock: HallClock()) { _ in }
    let line = try journal.append(Entry(kind: "wonder", by: "", body: Array("{}".utf8)))
    journal.close()
    let unreadable = UnreadableRecord(seq: line.seq, kind: "wonder")
    #expect(throws: FolderProblem.unreadable(unreadable)) { try hall.restart() }
  }

  private func mark(
    _ entry: String, _ component: String, value: String = "85.00", contest: Int = 1, replaces: [String] = []
  ) -> Record {
    .mark(
      MarkRecord(contest: contest, entry: entry, component: component, value: value, replaces: replaces, reason: ""))
  }

  private func ruling(_ order: [String], _ total: String, _ keys: [String]) -> Record {
    .ruling(
      RulingRecord(contest: 1, order: order, total: total, keys: keys, replaces: [], referee: "", reason: "x"))
  }
}
