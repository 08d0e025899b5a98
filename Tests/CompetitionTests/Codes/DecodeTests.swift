import Journal
import Scoring
import Testing

@testable import Competition

@Suite struct DecodeTests {
  private func decode(_ witness: String) -> Intent { .decode(contest: 1, witness: witness) }

  @Test("codes are opened in reverse, after the signature, and the marks flow to the contestants with the last layer")
  func worked() throws {
    let hall = try Hall.coded()
    hall.refuses(decode("孙正"), .codedUnsigned, by: "吴密")
    try hall.signCoded()
    try hall.act(decode("孙正"), by: "吴密")
    var contest = try hall.contest()
    #expect(contest.codes.opened == 1 && contest.codes.isBlind)
    #expect(contest.codes.layers[1].opening == CodeLayer.Opening(person: "吴密", witness: "孙正"))
    #expect(contest.codes.layers[0].opening == nil)
    #expect(contest.subject(of: 0) == nil && contest.contestant(of: 0) == nil)
    #expect(try hall.cell("003", "practical") == "")
    try hall.act(decode("孙正"), by: "周密")
    contest = try hall.contest()
    #expect(!contest.codes.isBlind)
    // 501 = 003, 502 = 002, 503 = 004, 504 = 001, as Hall.layTwo has it.
    #expect((0..<4).map(contest.contestant(of:)) == [2, 1, 3, 0])
    #expect((0..<4).map(contest.subject(of:)) == [3, 1, 0, 2])
    // Subjects keep their codes: a sheet is found again by what stands on it.
    #expect((0..<4).map(contest.label) == ["501", "502", "503", "504"])
    for (entry, mark) in [("001", "30.58"), ("002", "68.50"), ("003", "81.00"), ("004", "100.00")] {
      #expect(try hall.cell(entry, "practical") == mark)
    }
    hall.refuses(decode("孙正"), .nothingToDecode, by: "周密")
    // What is there after a restart is the same.
    try hall.restart()
    #expect(try hall.cell("001", "practical") == "30.58")
  }

  @Test("two people open a layer, both enrolled, one of them its keeper or the head referee")
  func witnesses() throws {
    let hall = try Hall.coded()
    try hall.signCoded()
    for witness in ["吴密", "无名", ""] { hall.refuses(decode(witness), .witnessNeeded, by: "吴密") }
    hall.refuses(decode("孙正"), .personNeeded)
    // 周密 keeps the first layer, and the second is opened first.
    for (person, witness) in [("周密", "孙正"), ("李敏", "王芳"), ("郑密", "周密")] {
      hall.refuses(decode(witness), .keeperNeeded("吴密"), by: person)
    }
    // The head referee may be either of the two, and so may the keeper.
    try hall.act(decode("张伟"), by: "李敏")
    hall.refuses(decode("吴密"), .keeperNeeded("周密"), by: "李敏")
    try hall.act(decode("周密"), by: "李敏")
    #expect(try !hall.contest().codes.isBlind)
  }

  @Test("without codes there is nothing to open")
  func noCodes() throws {
    let hall = try Hall.withSheets()
    hall.refuses(decode("孙正"), .nothingToDecode, by: "周密")
    #expect(try hall.contest().codeTable(layer: 1) == [])
    #expect(try hall.contest().subject(of: 2) == 2)
    #expect(try hall.contest().contestant(of: 2) == 2)
    #expect(try hall.contest().contestant(of: 4) == nil)
  }

  @Test("a layer opened out of its order, as a forged journal has it, stays closed; verifying refuses it")
  func outOfOrder() throws {
    let hall = try Hall.coded()
    let lines = try hall.slipIn(
      [1, 3, 0].filter { $0 > 0 }.map { .decode(DecodeRecord(contest: 1, layer: $0, witness: "孙正")) })
    #expect(try hall.contest().codes.opened == 0)
    #expect(hall.state.strays.map(\.seq) == lines.map(\.seq))
    #expect(try hall.faults().map(\.seq) == lines.map(\.seq))
  }

  @Test("who is absent or withdrawn by code is so by entry number once the codes are open")
  func absentByCode() throws {
    let hall = try Hall.withSheets()
    try hall.layTwo()
    for code in ["501", "502", "503"] {
      try hall.keySheets(of: code, "18.00", ["30.00", "30.00", "30.00"], ["28.00", "28.00"])
    }
    hall.refuses(
      .penalise(contest: 1, of: "001", rule: "absent", module: "", count: 1, decidedBy: "张伟", reason: "未到"),
      .noSuchSubject("001"), by: "李敏")
    try hall.act(
      .penalise(contest: 1, of: "504", rule: "absent", module: "", count: 1, decidedBy: "张伟", reason: "工位空着"),
      by: "李敏")
    #expect(try hall.exclusion("001") == nil)
    try hall.signCoded()
    try hall.decodeBoth()
    #expect(try hall.contest().standing(of: 0).status == .absent)
  }
}
