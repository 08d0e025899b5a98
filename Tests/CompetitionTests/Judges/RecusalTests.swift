import Journal
import Scoring
import Testing

@testable import Competition

/// Judges of contestants' own units, and sheets that nobody brings.
@Suite struct RecusalTests {
  /// 001 and 002 come from two hotels, 003 from nowhere; J1 and J2 sit for module A and B, J3 for A alone.
  private func hall(_ entries: [String] = ["001", "002", "003"]) throws -> Hall {
    let units = ["001": "北京饭店", "002": "ＢＪ 饭店（东）", "003": ""]
    let hall = try Hall.withPeople([])
    try hall.act(
      .register(
        contest: 1, entries.map { Contestant(entry: $0, name: "选手\($0)", unit: units[$0] ?? "") }, from: nil))
    try hall.act(.adopt(contest: 1, scheme: Hall.sheets, reason: ""), by: "李敏")
    try hall.act(
      .seat(
        contest: 1,
        [
          Hall.judge("J1", "A:1 B:1", unit: " 北京饭店"), Hall.judge("J2", "A:2 B:2", unit: "bj饭店(东)"),
          Hall.judge("J3", "A:3", unit: ""),
        ], from: nil, reason: ""))
    return hall
  }

  private func recuse(
    _ of: String, _ judge: String, _ decision: RecusalDecision, _ substitute: String = "", reason: String = "领导小组决定"
  ) -> Intent {
    .recuse(
      contest: 1, of: of, judge: judge, decision, substitute: substitute, decidedBy: "张伟", reason: reason)
  }

  private func open(_ hall: Hall) throws -> [String] {
    try hall.contest().openItems.compactMap {
      if case .ownUnit(let judge, let contestant) = $0 { "\(judge) \(contestant)" } else { nil }
    }
  }

  @Test("a judge of the contestant's own unit is open, however the name was typed; no unit is nobody's")
  func flagged() throws {
    let hall = try hall()
    #expect(try open(hall) == ["J1 0", "J2 1"])
    #expect(
      try hall.contest().ownUnits == [
        OwnUnit(judge: "J1", contestant: 0, decision: nil), OwnUnit(judge: "J2", contestant: 1, decision: nil),
      ])
    try hall.expectCounted()
    // Who comes later is looked at too, and who is out needs no decision.
    try hall.act(.register(contest: 1, [Contestant(entry: "004", name: "选手004", unit: "北京　饭店")], from: nil))
    #expect(try open(hall) == ["J1 0", "J2 1", "J1 3"])
    try hall.declare("001", .withdrawn)
    #expect(try open(hall) == ["J2 1", "J1 3"])
    try hall.expectCounted()
    // A judge without a seat judges nobody.
    try hall.act(.seat(contest: 1, [Hall.judge("J9", "A:2 B:2")], from: nil, reason: "换人"))
    #expect(try open(hall) == ["J1 3"])
    try hall.expectCounted()
  }

  @Test("it is decided that the judge stays, with a reason; the word can be changed")
  func stays() throws {
    let hall = try hall()
    hall.refuses(recuse("001", "J1", .stays), .personNeeded)
    hall.refuses(recuse("001", "J1", .stays, reason: ""), .reasonNeeded, by: "李敏")
    hall.refuses(recuse("001", "J3", .stays), .nothingToRecuse, by: "李敏")
    hall.refuses(recuse("001", "J7", .stays), .noSuchJudge("J7"), by: "李敏")
    hall.refuses(recuse("009", "J1", .stays), .noSuchSubject("009"), by: "李敏")
    try hall.act(recuse("001", "J1", .stays), by: "李敏")
    #expect(try open(hall) == ["J2 1"])
    #expect(try hall.contest().ownUnits[0].decision == .stays)
    hall.refuses(recuse("001", "J1", .stays, reason: "另一理由"), .unchanged, by: "李敏")
    let line = try hall.act(recuse("001", "J1", .stepsAside, "钱评"), by: "李敏")[0]
    #expect(line.text.contains("\"replaces\":[\"\(hall.folder.station.id):\(line.seq - 1)\"]"))
    #expect(try hall.contest().ownUnits[0].decision == .stepsAside)
    try hall.expectCounted()
    #expect(try hall.faults() == [])
  }

  @Test("stepping aside with a substitute leaves the sheet due; without one only where the panel can do without")
  func stepsAside() throws {
    let hall = try hall()
    // B waits for both of its judges, and J1 sits there too.
    hall.refuses(recuse("001", "J1", .stepsAside), .panelWaits, by: "李敏")
    try hall.act(recuse("001", "J1", .stepsAside, "钱评"), by: "李敏")
    #expect(try hall.contest().excusedPiles(of: 0) == [])
    // J3 sits for A alone, where two of three are enough; units are not the only reason to step aside.
    try hall.act(recuse("001", "J3", .stepsAside, reason: "师徒"), by: "李敏")
    #expect(try hall.contest().excusedPiles(of: 0) == [3])
    #expect(try hall.contest().excusedPiles(of: 1) == [])
    // Without J3, A could do without nobody else.
    try hall.act(.seat(contest: 1, [Hall.judge("J1", "A:1"), Hall.judge("J8", "B:1")], from: nil, reason: "分组"))
    hall.refuses(recuse("001", "J1", .stepsAside), .panelWaits, by: "李敏")
    hall.refuses(recuse("001", "J1", .missing), .panelWaits, by: "李敏")
    try hall.act(recuse("002", "J1", .stepsAside), by: "李敏")
    #expect(try hall.contest().excusedPiles(of: 1) == [1])
    // Marks without the judge who is excused: 20 + (30 + 34) / 2 + 30.
    try hall.keySheets(of: "002", "20.00", [], ["30.00", "30.00"])
    try hall.score("002", "A", "A2", 2, "30.00", by: "李敏")
    hall.refuses(Hall.scoring("002", "A", "A2", 1, "10.00"), .excused, by: "李敏")
    try hall.score("002", "A", "A2", 3, "34.00", by: "李敏")
    #expect(try hall.cell("002", "practical") == "82.00")
    // Back again, the judge's sheet is due.
    try hall.act(recuse("002", "J1", .stays, reason: "误判"), by: "李敏")
    #expect(try hall.contest().excusedPiles(of: 1) == [])
    #expect(try hall.cell("002", "practical") == "")
    #expect(try hall.faults() == [])
  }

  @Test("what is keyed on a sheet is not put away")
  func keyedSheet() throws {
    let hall = try hall()
    try hall.score("001", "A", "A2", 3, "30.00", by: "李敏")
    for decision in [RecusalDecision.missing, .stepsAside] {
      hall.refuses(recuse("001", "J3", decision, reason: "师徒"), .sheetKeyed, by: "李敏")
    }
    // With a substitute the sheet stays due, and what is keyed on it stands.
    try hall.act(recuse("001", "J3", .stepsAside, "钱评", reason: "师徒"), by: "李敏")
    #expect(try hall.contest().excusedPiles(of: 0) == [])
    try hall.undo()
    try hall.act(recuse("001", "J3", .missing, reason: "评分表遗失"), by: "李敏")
    #expect(try hall.contest().excusedPiles(of: 0) == [3])
    #expect(try hall.faults() == [])
  }

  @Test("whoever takes the seat brings the sheet that the one before was excused from")
  func seatTakenOver() throws {
    let hall = try hall()
    try hall.act(recuse("001", "J3", .stepsAside, reason: "师徒"), by: "李敏")
    #expect(try hall.contest().excusedPiles(of: 0) == [3])
    try hall.act(.seat(contest: 1, [Hall.judge("J6", "A:3")], from: nil, reason: "替补"))
    #expect(try hall.contest().excusedPiles(of: 0) == [])
    hall.refuses(recuse("002", "J3", .stepsAside), .nothingToRecuse, by: "李敏")
  }

  @Test("behind codes nobody steps aside: it would tell whose a code is; the judge stays, or another one comes")
  func behindCodes() throws {
    let hall = try hall()
    try hall.act(.encode(contest: 1, seed: "deal-1", first: 101), by: "周密")
    for substitute in ["", "钱评"] {
      hall.refuses(recuse("001", "J1", .stepsAside, substitute), .codesLaid, by: "李敏")
    }
    hall.refuses(recuse("101", "J3", .stepsAside), .codesLaid, by: "李敏")
    hall.refuses(recuse("001", "J3", .missing), .noSuchSubject("001"), by: "李敏")
    try hall.act(recuse("001", "J1", .stays), by: "李敏")
    try hall.act(.seat(contest: 1, [Hall.judge("J5", "A:2 B:2")], from: nil, reason: "J2 回避"), by: "李敏")
    #expect(try open(hall) == [])
    // A sheet that is missing is missing by its code.
    try hall.act(recuse("102", "J3", .missing, reason: "评分表遗失"), by: "李敏")
    let contest = try hall.contest()
    #expect((0..<3).map { contest.excusedPiles(of: $0) } == [[], [3], []])
    #expect(contest.ownUnits.map(\.decision) == [.stays])
    #expect(try hall.faults() == [])
  }

  @Test("a sheet left out by entry number is settled before codes are laid")
  func beforeCodes() throws {
    let hall = try hall()
    try hall.act(recuse("001", "J3", .stepsAside, reason: "师徒"), by: "李敏")
    let encode = Intent.encode(contest: 1, seed: "deal-1", first: 101)
    hall.refuses(encode, .recusalTells(entry: "001", judge: "J3"), by: "周密")
    try hall.act(recuse("001", "J3", .stepsAside, "钱评", reason: "师徒"), by: "李敏")
    try hall.act(encode, by: "周密")
    #expect(try hall.contest().excusedPiles(of: 0) == [])
  }

  @Test("two stations that decided otherwise have decided nothing; a decision on nobody is noted")
  func severalDecisions() throws {
    let hall = try hall()
    try hall.act(recuse("001", "J1", .stays), by: "李敏")
    func slip(_ of: String) throws -> Line {
      try hall.slipIn(
        .recusal(
          RecusalRecord(
            contest: 1, of: of, judge: "J1", decision: .stepsAside, substitute: "钱评", replaces: [], decidedBy: "张伟",
            reason: "回避")))[0]
    }
    _ = try slip("001")
    #expect(try open(hall) == ["J1 0", "J2 1"])
    #expect(hall.state.strays == [])
    let line = try slip("009")
    #expect(hall.state.strays.map(\.seq) == [line.seq])
    try hall.act(recuse("001", "J1", .stays, reason: "以此为准"), by: "李敏")
    #expect(try open(hall) == ["J2 1"])
  }
}
