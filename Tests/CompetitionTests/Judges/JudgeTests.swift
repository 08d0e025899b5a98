import Journal
import Scoring
import Testing

@testable import Competition

@Suite struct JudgeTests {
  /// The piles of `Hall.sheets`: A:0, A:1, A:2, A:3, B:1, B:2.
  private let seats = ["J1": ["A:1", "B:1"], "J2": ["A:2", "B:2"], "J3": ["A:3"]]

  @Test("judges sit where the roster has them; agreed values are nobody's sheet")
  func seated() throws {
    let hall = try Hall.withSheets()
    try hall.seat(("J1", "A:1 B:1"), ("J2", "A:2 B:2"), ("J3", "A:3"))
    let contest = try hall.contest()
    #expect(try hall.sitting() == ["-", "J1", "J2", "J3", "J1", "J2"])
    #expect(contest.judge(ofPile: 6) == nil && contest.judge(ofPile: -1) == nil)
    #expect(contest.judgeRoster.judges.map(\.id) == ["J1", "J2", "J3"])
    try hall.restart()
    #expect(try hall.sitting() == ["-", "J1", "J2", "J3", "J1", "J2"])
  }

  @Test("an empty seat is open once anybody was given one at all")
  func emptySeats() throws {
    let hall = try Hall.withSheets()
    #expect(try hall.emptySeats() == [])
    try hall.act(.seat(contest: 1, [Hall.judge("J9")], from: nil, reason: ""))
    #expect(try hall.emptySeats() == [])
    try hall.seat(("J1", "A:1 B:1"))
    #expect(try hall.emptySeats() == [2, 3, 5])
    try hall.expectCounted()
    try hall.seat(("J2", "A:2 B:2"), ("J3", "A:3"))
    #expect(try hall.emptySeats() == [])
    try hall.expectCounted()
  }

  @Test("who takes a seat names who sat there, with a reason; the other keeps the seats that are left")
  func takingOver() throws {
    let hall = try Hall.withSheets()
    try hall.seat(("J1", "A:1 B:1"), ("J2", "A:2 B:2"), ("J3", "A:3"))
    let first = try #require(hall.contest().judgeRoster.refs(replacedBy: Hall.judge("J1")).first)
    hall.refuses(.seat(contest: 1, [Hall.judge("J4", "A:1")], from: nil, reason: " "), .reasonNeeded)
    let line = try hall.act(.seat(contest: 1, [Hall.judge("J4", "A:1")], from: nil, reason: "J1 生病"))[0]
    #expect(line.text.contains(#""replaces":["\#(hall.state.spelling(of: first))"],"reason":"J1 生病""#))
    #expect(try hall.sitting() == ["-", "J4", "J2", "J3", "J1", "J2"])
    #expect(try hall.contest().judgeRoster.judge("J1")?.seats.map(\.spelling) == ["B:1"])
    // J1 comes back, and J4 has no seat any more.
    try hall.act(.seat(contest: 1, [Hall.judge("J1", "A:1 B:1")], from: nil, reason: "J1 返岗"))
    #expect(try hall.sitting() == ["-", "J1", "J2", "J3", "J1", "J2"])
    #expect(try hall.contest().judgeRoster.judge("J4")?.seats == [])
    #expect(hall.state.strays == [])
    #expect(try hall.faults() == [])
  }

  @Test("two judges change places in one breath; each record holds at its own place in the journal")
  func swap() throws {
    let hall = try Hall.withSheets()
    try hall.seat(("J1", "A:1"), ("J2", "A:2"))
    try hall.act(
      .seat(contest: 1, [Hall.judge("J1", "A:2"), Hall.judge("J2", "A:1")], from: nil, reason: "抽签换位"))
    #expect(try hall.sitting() == ["-", "J2", "J1", "-", "-", "-"])
    #expect(hall.state.strays == [])
    #expect(try hall.faults() == [])
    try hall.restart()
    #expect(try hall.sitting() == ["-", "J2", "J1", "-", "-", "-"])
  }

  @Test("a list is taken whole or not at all; what it repeats is left out, and a list of nothing new is refused")
  func list() throws {
    let hall = try Hall.withSheets()
    let note = ImportNote(
      contest: 1, what: .judges, file: "评委.csv", sha256: sha256([]), taken: 2, mended: 0, skipped: 0)
    func take(_ judges: [Judge], reason: String = "") -> Intent {
      .seat(contest: 1, judges, from: note, reason: reason)
    }
    let two = [Hall.judge("J1", "A:1"), Hall.judge("J2", "A:2")]
    #expect(try hall.act(take(two)).map(\.kind) == ["imported", "judge", "judge"])
    hall.refuses(take(two), .unchanged)
    #expect(try hall.act(take(two + [Hall.judge("J3", "A:3")])).map(\.kind) == ["imported", "judge"])
    hall.refuses(take([Hall.judge("J4"), Hall.judge("J4")]), .judgeTaken("J4"))
    hall.refuses(
      take([Hall.judge("J4", "B:1"), Hall.judge("J5", "B:1")]), .seatTaken(JudgeSeat(module: "B", seat: 1)))
    hall.refuses(take([Hall.judge("J4", "A:1 B:1 A:3")]), .twoSeatsOfPanel(judge: "J4", module: "A"))
    hall.refuses(take([Hall.judge("J4", "C:1")]), .noSuchModule("C"))
    hall.refuses(take([Hall.judge("J4", "B:3")]), .noSuchSeat(module: "B", aspect: "", judge: 3))
    hall.refuses(take([Hall.judge("")]), .emptyText(.id))
    hall.refuses(take([Judge(id: "J4", name: "", unit: "", seats: [])]), .emptyText(.name))
    let plain = try Hall.withPeople(["001"])
    plain.refuses(.seat(contest: 1, [Hall.judge("J1", "A:1")], from: nil, reason: ""), .noScheme)
  }

  @Test("a seat that two stations gave away is empty until one of them takes it back")
  func severalClaims() throws {
    let hall = try Hall.withSheets()
    try hall.seat(("J1", "A:1"))
    try hall.slipIn(.judge(JudgeRecord(contest: 1, judge: Hall.judge("J2", "A:1"), replaces: [], reason: "")))
    #expect(try hall.sitting()[1] == "-")
    #expect(hall.state.strays == [])
    try hall.act(.seat(contest: 1, [Hall.judge("J2", "A:1")], from: nil, reason: "以第二站为准"))
    #expect(try hall.sitting()[1] == "J2")
    #expect(try hall.contest().judgeRoster.judge("J1")?.seats == [])
  }

  @Test("a judge's record that replaces what is not there is noted")
  func stray() throws {
    let hall = try Hall.withSheets()
    let nowhere = "\(hall.folder.station.id):0"
    let line = try hall.slipIn(
      .judge(JudgeRecord(contest: 1, judge: Hall.judge("J1", "A:1"), replaces: [nowhere], reason: "")))[0]
    #expect(hall.state.strays.map(\.seq) == [line.seq])
    #expect(try hall.sitting()[1] == "J1")
  }

  @Test(
    "a seat is spelled module and number, and nothing else",
    arguments: ["", "A", "A:", ":1", "A:0", "A:16", "A:01", "A:+1", "A:1:2", "A:一"])
  func spelling(_ text: String) {
    #expect(JudgeSeat(spelling: text) == nil)
    #expect(JudgeSeat(spelling: "A:15")?.spelling == "A:15")
  }
}

extension Hall {
  /// A judge with seats, `A:1 B:1`.
  static func judge(_ id: String, _ seats: String = "", name: String? = nil, unit: String = "外单位") -> Judge {
    Judge(
      id: id, name: name ?? "评委\(id)", unit: unit,
      seats: seats.split(separator: " ").compactMap { JudgeSeat(spelling: String($0)) })
  }

  /// Seats judges of a unit that nobody competes for.
  func seat(_ judges: (id: String, seats: String)...) throws {
    try act(.seat(contest: 1, judges.map { Hall.judge($0.id, $0.seats) }, from: nil, reason: ""))
  }

  /// Who sits where, pile by pile.
  func sitting() throws -> [String] {
    let contest = try contest()
    let piles = try #require(contest.marking).scheme.piles
    return piles.indices.map { contest.judge(ofPile: $0)?.id ?? "-" }
  }

  func emptySeats() throws -> [Int] {
    try contest().openItems.compactMap { if case .emptySeat(let pile) = $0 { pile } else { nil } }
  }

  /// Expects that what is open is counted as it is listed, live and after a replay.
  func expectCounted(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let contest = try contest()
    #expect(contest.judgeOpenCount == contest.judgeOpenItems.count, sourceLocation: sourceLocation)
    var replayed = CompetitionState()
    for line in try lines() { replayed.replay(line) }
    replayed.settle()
    #expect(replayed.contests[0].judgeOpenItems == contest.judgeOpenItems, sourceLocation: sourceLocation)
    #expect(replayed.contests[0].judgeOpenCount == contest.judgeOpenCount, sourceLocation: sourceLocation)
  }
}
