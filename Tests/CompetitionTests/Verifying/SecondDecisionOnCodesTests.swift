import Journal
import Scoring
import Testing

@testable import Competition

/// What verifying says of records about draws, codes, judges and PINs that the table would not have written.
@Suite struct SecondDecisionOnCodesTests {
  /// `printf '001\t101\n002\t102\n' | sha256sum`: of `lot:001` the hash begins with 55, of `lot:002` with 84.
  private static let dealt = "b4165c7ebac50d85936497a500fc24735fe17481b2748f750c9758e8007fe9c5"
  /// `printf '002\t101\n001\t102\n' | sha256sum`.
  private static let swapped = "06a185be63c051db1472cce2b2cbcb2c58d051072d73f09f5e2a1bec3fb670af"

  /// Two contestants, a scheme, and the people who may lay and open codes.
  private func journal() throws -> ForgedJournal {
    let journal = try ForgedJournal(keyed: false)
    for (name, duty) in [("李敏", Duty.scorekeeper), ("周密", .codeKeeper), ("吴密", .codeKeeper)] {
      try journal.act(.enrol(name: name, duty: duty, key: nil, reason: ""))
    }
    try journal.act(.enrol(name: "张伟", duty: .headReferee, key: Hall.refereeKey.sealed, reason: ""))
    try journal.act(.adopt(contest: 1, scheme: Hall.sheets, reason: ""))
    return journal
  }

  private func expect(
    _ what: RecordFault.What?, _ record: Record, by person: String, in journal: ForgedJournal,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = journal.verification.faults
    let seq = try journal.append(record, by: person)
    let faults = journal.verification.faults
    #expect(
      faults == before + (what.map { [RecordFault(seq: seq, what: $0)] } ?? []), sourceLocation: sourceLocation)
  }

  private func codes(_ layer: Int, _ seed: String, _ first: Int, _ table: String) -> Record {
    .codes(CodesRecord(contest: 1, layer: layer, seed: seed, first: first, table: table))
  }

  @Test("a draw or a layer whose table is not the one its seed gives is found out")
  func tables() throws {
    let journal = try journal()
    // printf '001\t1\t1\n002\t2\t1\n' | sha256sum, and the other way round
    let (inOrder, turned) = (
      "6f4e86341ba17d41765217d95861b4ebb2e5aa011409b7e26a46bdaa90bd95b4",
      "f60b5c9c26f932ce2bdd1c8539e7c7d18289bf11987c82124b5bd241d6814f8d"
    )
    // sha256 of `lot:001` begins with 55, that of `lot:002` with 84.
    func draw(_ table: String, _ replaces: [String]) -> Record {
      .draw(DrawRecord(contest: 1, seed: "lot", stations: 1, replaces: replaces, reason: "", table: table))
    }
    try expect(.otherwise, draw(turned, []), by: "李敏", in: journal)
    let other = try self.journal()
    try expect(nil, draw(inOrder, []), by: "李敏", in: other)
    try expect(.refused(.unchanged), draw(inOrder, []), by: "李敏", in: other)

    try expect(.otherwise, codes(1, "lot", 101, Self.swapped), by: "周密", in: other)
    try expect(.refused(.keepsAnotherLayer(1)), codes(1, "lot", 101, Self.dealt), by: "周密", in: other)
    let third = try self.journal()
    try expect(nil, codes(1, "lot", 101, Self.dealt), by: "周密", in: third)
  }

  @Test("codes laid by somebody else than a keeper, a second time, or under marks are found out")
  func whoLays() throws {
    let journal = try journal()
    try expect(.refused(.otherDuty(.codeKeeper)), codes(1, "lot", 101, Self.dealt), by: "李敏", in: journal)
    let second = try self.journal()
    try second.append(codes(1, "lot", 101, Self.dealt), by: "")
    #expect(second.verification.faults.map(\.what) == [.refused(.personNeeded)])
    let third = try self.journal()
    try third.act(Hall.scoring("001", "A", "A1", 0, "10.00"))
    try expect(.refused(.marksKeyed), codes(1, "lot", 101, Self.dealt), by: "周密", in: third)
    #expect(third.state.contests[0].codes.layers.isEmpty)
  }

  @Test("codes opened too early, out of order, alone, or by whoever may not are found out")
  func opening() throws {
    let journal = try journal()
    func decode(_ layer: Int, _ witness: String) -> Record {
      .decode(DecodeRecord(contest: 1, layer: layer, witness: witness))
    }
    try expect(.refused(.nothingToDecode), decode(1, "张伟"), by: "周密", in: journal)
    try expect(nil, codes(1, "lot", 101, Self.dealt), by: "周密", in: journal)
    try expect(.refused(.codedUnsigned), decode(1, "张伟"), by: "周密", in: journal)

    let signed = try self.journal()
    try expect(nil, codes(1, "lot", 101, Self.dealt), by: "周密", in: signed)
    for code in ["101", "102"] {
      for (module, aspect, judge) in [
        ("A", "A1", 0), ("A", "A2", 1), ("A", "A2", 2), ("A", "A2", 3), ("B", "B1", 1), ("B", "B1", 2),
      ] { try signed.act(Hall.scoring(code, module, aspect, judge, "10.00")) }
    }
    let referee = try #require(signed.state.headReferee)
    let statement = try #require(
      Statement.codedSignOff(of: signed.state.contests[0], in: signed.state, signer: referee, time: Hall.time))
    try expect(nil, .codedSignOff(contest: 1, Hall.refereeKey.sign(statement)), by: "张伟", in: signed)
    try expect(.refused(.witnessNeeded), decode(1, "周密"), by: "周密", in: signed)
  }

  @Test("a layer that is not the last closed one is another record than the table would have written")
  func wrongLayer() throws {
    let hall = try Hall.coded()
    try hall.signCoded()
    let (lines, station) = (try hall.lines(), hall.folder.station)
    #expect(lines.count > 30 && !station.id.isEmpty)
    var state = CompetitionState()
    for line in lines { state.replay(line) }
    let wrong = Record.decode(DecodeRecord(contest: 1, layer: 1, witness: "孙正"))
    #expect(try state.decideAgain(wrong, by: "吴密") == .decode(DecodeRecord(contest: 1, layer: 2, witness: "孙正")))
    #expect(throws: Refusal.keeperNeeded("吴密")) { try state.decideAgain(wrong, by: "周密") }
  }

  @Test("judges seated over others' heads, decisions without effect and others' PINs are found out")
  func judgesAndPINs() throws {
    let journal = try journal()
    func judge(_ id: String, _ seats: String, _ reason: String = "") -> Record {
      .judge(JudgeRecord(contest: 1, judge: Hall.judge(id, seats), replaces: [], reason: reason))
    }
    try expect(nil, judge("J1", "A:1"), by: "", in: journal)
    try expect(.refused(.noSuchSeat(module: "A", aspect: "", judge: 4)), judge("J2", "A:4"), by: "", in: journal)
    try expect(.refused(.reasonNeeded), judge("J3", "A:1"), by: "", in: journal)
    // With a reason it says nothing of whom it replaces.
    try expect(.otherwise, judge("J4", "A:1", "换人"), by: "", in: journal)
    let recusal = RecusalRecord(
      contest: 1, of: "001", judge: "J2", decision: .stays, substitute: "", replaces: [], decidedBy: "张伟", reason: "同意")
    try expect(.refused(.nothingToRecuse), .recusal(recusal), by: "李敏", in: journal)
    let pin = SealedPIN(
      passes: 1, memory: 8192, salt: String(repeating: "01", count: 16), check: String(repeating: "01", count: 32))
    try expect(nil, .pin(PINRecord(name: "李敏", pin: pin, reason: "")), by: "李敏", in: journal)
    try expect(
      .refused(.otherDuty(.headReferee)), .pin(PINRecord(name: "李敏", pin: pin, reason: "忘了")), by: "周密", in: journal)
  }
}
