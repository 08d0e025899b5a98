import Journal
import Scoring
import Testing

@testable import Competition

/// The head referee's signature under the result by code.
@Suite struct CodedSealTests {
  @Test("what is signed is the table by code, ascending: modules, component, status")
  func table() throws {
    let hall = try Hall.coded()
    try hall.act(
      .penalise(contest: 1, of: "502", rule: "voidModule", module: "B", count: 1, decidedBy: "张伟", reason: "违规"),
      by: "李敏")
    // 504: 0 + 31/3 = 10.33…, and 20.25; together 30.583….
    #expect(
      CodedTable(try hall.contest()).text == """
        501\t51.00\t30.00\t81.00\tcompeted
        502\t43.50\tvoided\t43.50\tcompeted
        503\t60.00\t40.00\t100.00\tcompeted
        504\t10.33\t20.25\t30.58\tcompeted

        """)
  }

  @Test("the statement names the table, the layers and the scope of the coded result")
  func statement() throws {
    let hall = try Hall.coded()
    let lines = try hall.codedStatement().split(separator: "\n").map(String.init)
    #expect(lines[0] == "caipan-journal/1 coded sign-off")
    #expect(lines[2] == "scope 咖啡师 final coded")
    #expect(lines.contains("table \(sha256(Array(CodedTable(try hall.contest()).text.utf8))) rows 4"))
    #expect(lines.contains("codes 2 opened 0"))
    // It names nobody who competes.
    #expect(!lines.contains { $0.contains("选手") })
  }

  @Test("it is signed once, when every sheet is settled; theory may be missing")
  func signing() throws {
    let hall = try Hall.withSheets()
    hall.refuses(.signCoded(contest: 1, SignedStatement(statement: "", signature: "")), .nothingToDecode)
    try hall.layTwo()
    for code in ["501", "502", "503"] {
      try hall.keySheets(of: code, "18.00", ["30.00", "30.00", "30.00"], ["28.00", "28.00"])
    }
    let early = Hall.refereeKey.sign(try hall.codedStatement())
    hall.refuses(.signCoded(contest: 1, early), .open(try hall.contest().codedOpenItems))
    #expect(try !hall.contest().codedOpenItems.isEmpty)
    try hall.keySheets(of: "504", "18.00", ["30.00", "30.00", "30.00"], ["28.00", "28.00"])
    #expect(try hall.contest().codedOpenItems == [])
    hall.refuses(.signCoded(contest: 1, early), .statementStale)
    let forged = TestKey(seed: 9).sign(try hall.codedStatement())
    hall.refuses(.signCoded(contest: 1, forged), .signatureWrong)
    try hall.signCoded()
    #expect(try hall.contest().codedSeal?.signer == "张伟")
    #expect(try hall.contest().seal == nil)
    #expect(try hall.contest().signatures.map(\.act) == [.codedSignOff])
    hall.refuses(.signCoded(contest: 1, Hall.refereeKey.sign(try hall.codedStatement())), .codedSealed(by: "张伟"))
  }

  @Test("under the seal nothing changes that the result by code follows from; theory is keyed on")
  func sealed() throws {
    let hall = try Hall.coded()
    try hall.signCoded()
    let refusal = Refusal.codedSealed(by: "张伟")
    hall.refuses(Hall.scoring("501", "A", "A1", 0, "19.00", reason: "看错"), refusal, by: "李敏")
    hall.refuses(
      .penalise(contest: 1, of: "501", rule: "voidResult", module: "", count: 1, decidedBy: "张伟", reason: "违规"),
      refusal,
      by: "李敏")
    hall.refuses(
      .seat(
        contest: 1, [Judge(id: "J1", name: "评委", unit: "", seats: [JudgeSeat(module: "A", seat: 1)])], from: nil,
        reason: ""),
      refusal, by: "李敏")
    try hall.key("001", "86.50")
    #expect(try hall.cell("001", "theory") == "86.50")
  }

  @Test("a reopening lifts the outermost seal: the result's first, then that of the result by code")
  func reopening() throws {
    let hall = try Hall.coded()
    for entry in ["001", "002", "003", "004"] { try hall.key(entry, "80.00") }
    try hall.signCoded()
    try hall.decodeBoth()
    try hall.signOff()
    let final = try #require(try hall.contest().seal)
    let first = try hall.reopening("申诉成立").split(separator: "\n").map(String.init)
    #expect(first.contains("scope 咖啡师 final") && first.contains("sealed \(hall.state.spelling(of: final.ref))"))
    try hall.reopen()
    #expect(try hall.contest().seal == nil)
    let coded = try #require(try hall.contest().codedSeal)
    let second = try hall.reopening("重评").split(separator: "\n").map(String.init)
    #expect(second.contains("scope 咖啡师 final coded") && second.contains("sealed \(hall.state.spelling(of: coded.ref))"))
    try hall.reopen("重评")
    #expect(try hall.contest().codedSeal == nil)
    #expect(try hall.contest().openItems == [.codedUnsigned])
    hall.refuses(
      .reopen(contest: 1, reason: "再", SignedStatement(statement: "", signature: "")), .notSealed, by: "张伟")
    // Corrected by code, the mark follows to the contestant at once, and both results are signed anew.
    let place = try #require(try hall.contest().marking?.scheme.places.firstIndex { $0.module == 0 && $0.judge == 0 })
    let standing = try hall.contest().scoreRefs(0, place, .first)
    try hall.act(Hall.scoring("501", "A", "A1", 0, "19.00", replacing: standing, reason: "原件为 19"), by: "李敏")
    #expect(try hall.cell("003", "practical") == "82.00")
    try hall.signCoded()
    #expect(try hall.codedStatement().contains("codes 2 opened 2\n"))
    try hall.signOff()
    #expect(try hall.contest().openItems == [])
    #expect(try hall.faults() == [])
    #expect(
      try hall.contest().signatures.map(\.act) == [
        .codedSignOff, .signOff, .reopen(reason: "申诉成立"), .reopen(reason: "重评"), .codedSignOff, .signOff,
      ])
  }

  @Test("the final signature waits for the coded one and for every layer")
  func finalWaits() throws {
    let hall = try Hall.coded()
    for entry in ["001", "002", "003", "004"] { try hall.key(entry, "80.00") }
    #expect(try hall.contest().openItems == [.codedUnsigned, .undecoded(layers: 2)])
    try hall.signCoded()
    #expect(try hall.contest().openItems == [.undecoded(layers: 2)])
    #expect(try hall.contest().openCount == 1)
    hall.refuses(.signOff(contest: 1, Hall.refereeKey.sign(try hall.statement())), .open([.undecoded(layers: 2)]))
    try hall.decodeBoth()
    #expect(try hall.contest().openItems == [])
    try hall.signOff()
    #expect(try hall.ranks() == ["1 004", "2 003", "3 002", "4 001"])
    #expect(try hall.faults() == [])
  }

  @Test("verifying says what is wrong with a signature under a result by code")
  func verified() throws {
    let hall = try Hall.coded()
    let early = Hall.refereeKey.sign(try hall.codedStatement())
    func slip(_ signed: SignedStatement) throws -> RecordFault.What? {
      let line = try hall.slipIn(.codedSignOff(contest: 1, signed))[0]
      return try hall.faults().first { $0.seq == line.seq }?.what
    }
    // It was right before the program was started anew, which is a record too.
    #expect(try slip(early) == .signature(.statement(line: "station")))
    #expect(try slip(early) == .signature(.sealedAlready))

    let plain = try Hall.withSheets()
    let line = try plain.slipIn(.codedSignOff(contest: 1, early))[0]
    #expect(try plain.faults() == [RecordFault(seq: line.seq, what: .signature(.noCodes))])
    let open = try Hall.withSheets()
    try open.layTwo()
    let unready = try open.slipIn(.codedSignOff(contest: 1, early))[0]
    #expect(
      try open.faults()
        == [RecordFault(seq: unready.seq, what: .signature(.open(try open.contest().codedOpenItems.count)))])
  }
}
