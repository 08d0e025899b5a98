import Journal
import Scoring
import SimulatedDisk
import Testing

@testable import Competition

@Suite struct SealTests {
  @Test("nothing is signed while something is open, and the refusal lists all of it")
  func open() throws {
    let hall = try Hall(["1", "2", "3", "4"])
    try hall.enrolReferee()
    for entry in ["1", "2"] { try hall.key(entry, "80.00", "80.00") }
    try hall.key("3", "70.00")
    let signed = Hall.refereeKey.sign(try hall.statement())
    hall.refuses(
      .signOff(contest: 1, signed),
      .open([.missing(contestant: 2, columns: [1]), .missing(contestant: 3, columns: [0, 1]), .tie([0, 1])]))
    #expect(try hall.contest().openCount == 4)
    try hall.rule("2", "1")
    try hall.key("3", nil, "notSat")
    try hall.declare("4", .withdrawn)
    try hall.signOff()
    #expect(try hall.contest().seal?.signer == "张伟")
  }

  @Test("an empty roster is nothing to sign")
  func nobody() throws {
    let hall = try Hall([])
    try hall.enrolReferee()
    hall.refuses(.signOff(contest: 1, Hall.refereeKey.sign(try hall.statement())), .open([.nobody]))
  }

  @Test("only the head referee signs, and only what the journal says now")
  func statement() throws {
    let hall = try Hall(["1"])
    try hall.key("1", "80.00", "80.00")
    let nothing = SignedStatement(statement: "", signature: "")
    hall.refuses(.signOff(contest: 1, nothing), .noHeadReferee)
    try hall.enrolReferee()
    hall.refuses(.signOff(contest: 1, nothing), .statementStale)
    hall.refuses(.signOff(contest: 2, nothing), .noSuchContest)

    let before = try hall.statement()
    try hall.act(.enrol(name: "李敏", duty: .scorekeeper, key: nil, reason: ""))
    hall.refuses(.signOff(contest: 1, Hall.refereeKey.sign(before)), .statementStale)

    let now = try hall.statement()
    hall.refuses(.signOff(contest: 1, TestKey(seed: 2).sign(now)), .signatureWrong)
    let signature = Hall.refereeKey.sign(now).signature
    for bad in ["", String(signature.dropLast()), signature.uppercased() + "00", String(repeating: "0", count: 128)] {
      hall.refuses(.signOff(contest: 1, SignedStatement(statement: now, signature: bad)), .signatureWrong)
    }
    for other in [
      now + "\n", String(now.dropLast()), now.replacing("open 0", with: "open 1"), now.replacing("\n", with: "\r\n"),
    ] {
      hall.refuses(.signOff(contest: 1, Hall.refereeKey.sign(other)), .statementStale)
    }
    try hall.act(.signOff(contest: 1, Hall.refereeKey.sign(now)))
  }

  @Test(
    "the time is a time",
    arguments: [
      "", "now", "2026-08-14", "2026-08-14T17:03:11+08:00", "2026-08-14T17:03:11.120Z", "2026-02-30T17:03:11.120+08:00",
      "2026-08-14T24:00:00.000+08:00", "2026-08-14T17:60:00.000+08:00", "2026-08-14T17:03:60.000+08:00",
      "2026-08-14t17:03:11.120+08:00", "２026-08-14T17:03:11.120+08:00",
    ])
  func times(time: String) throws {
    let hall = try Hall(["1"])
    try hall.key("1", "80.00", "80.00")
    try hall.enrolReferee()
    hall.refuses(.signOff(contest: 1, Hall.refereeKey.sign(try hall.statement(time: time))), .statementStale)
  }

  @Test("a statement that only looks the same is another one: signatures are over bytes")
  func bytes() throws {
    let hall = try Hall(["1"])
    try hall.key("1", "80.00", "80.00")
    // The name stands in form C in the journal; taken apart it looks the same and is equal as a Swift string.
    try hall.enrolReferee("José")
    let apart = try hall.statement().replacing("é", with: "e\u{301}")
    #expect(apart == (try hall.statement()))
    hall.refuses(.signOff(contest: 1, Hall.refereeKey.sign(apart)), .statementStale)
  }

  @Test("a sealed contest takes nothing more")
  func sealed() throws {
    let hall = try Hall.sealed()
    let signed = Hall.refereeKey.sign(try hall.statement())
    let note = ImportNote(contest: 1, what: .marks, file: "f", sha256: sha256([]), taken: 0, mended: 0, skipped: 0)
    for intent: Intent in [
      .register(contest: 1, [Hall.contestant("003")], from: nil), .take(contest: 1, [], from: note),
      Hall.keying("001", "theory", "70.00", replacing: try hall.refs("001", "theory"), reason: "看错行"),
      .declare(contest: 1, entry: "001", .disqualified, reason: "携带手机"), .undo(contest: 1),
      .rule(contest: 1, order: ["001", "002"], reason: "x"), .signOff(contest: 1, signed),
    ] {
      hall.refuses(intent, .sealed(by: "张伟"))
    }
    try hall.restart()
    hall.refuses(.undo(contest: 1), .sealed(by: "张伟"))
    #expect(try hall.contest().seal?.signed.statement.hasPrefix("caipan-journal/1 sign-off\n") == true)
  }

  @Test("reopening needs a seal, a reason, and the head referee's signature over that very reason")
  func reopening() throws {
    let hall = try Hall.sealed()
    let now = Hall.refereeKey.sign(try hall.reopening("申诉成立"))
    hall.refuses(.reopen(contest: 1, reason: "", now), .reasonNeeded)
    hall.refuses(.reopen(contest: 1, reason: "a\nb", now), .controlCharacter(.reason))
    hall.refuses(.reopen(contest: 1, reason: "另一理由", now), .statementStale)
    hall.refuses(.reopen(contest: 2, reason: "申诉成立", now), .noSuchContest)
    hall.refuses(.reopen(contest: 1, reason: "申诉成立", TestKey(seed: 2).sign(now.statement)), .signatureWrong)
    hall.refuses(.reopen(contest: 1, reason: "申诉成立", Hall.refereeKey.sign(try hall.statement())), .statementStale)
    try hall.act(.reopen(contest: 1, reason: "申诉成立", now), by: "张伟")

    #expect(try hall.contest().seal == nil)
    #expect(try hall.contest().signatures.map(\.act) == [.signOff, .reopen(reason: "申诉成立")])
    hall.refuses(.reopen(contest: 1, reason: "申诉成立", now), .notSealed)
    try hall.correct("001", "theory", "70.00")
    try hall.signOff()
    #expect(try hall.contest().signatures.count == 3)
    #expect(hall.state.breaches == [])
  }

  @Test("what was signed is not taken back by a key press: after a reopening it is corrected, with a reason")
  func noUndoBeyondTheSeal() throws {
    let hall = try Hall.sealed()
    try hall.reopen()
    hall.refuses(.undo(contest: 1), .nothingToUndo)
    try hall.correct("001", "theory", "70.00")
    try hall.undo()
    #expect(try hall.cell("001", "theory") == "86.50")
    hall.refuses(.undo(contest: 1), .nothingToUndo)
  }

  @Test("the longest event, committee, name and reason there may be are signed all the same", arguments: ["\"", "𝅘𝅥𝅮"])
  func longest(unit: String) throws {
    // The quotation mark takes two bytes in the journal, the note takes three times its own in form C.
    let text = String(repeating: unit, count: CompetitionState.longestText / unit.utf8.count)
    let folder = try CompetitionFolder.create(
      at: "game", id: text,
      founding: .found(
        title: text, rulebook: Rules.plain.source,
        ContestSetUp(contest: 1, event: text, code: text, stage: .final, committee: text)), station: text,
      program: "test", disk: SimulatedDisk(seed: 1), clock: HallClock())
    try folder.act(.register(contest: 1, [Hall.contestant("1")], from: nil), by: "")
    try folder.act(.declare(contest: 1, entry: "1", .void, reason: text), by: "")
    try folder.act(.enrol(name: text, duty: .headReferee, key: Hall.refereeKey.sealed, reason: text), by: "")
    let referee = try #require(folder.state.headReferee)
    let contest = try #require(folder.state.contest(1))
    let statement = try #require(Statement.signOff(of: contest, in: folder.state, signer: referee, time: Hall.time))
    try folder.act(.signOff(contest: 1, Hall.refereeKey.sign(statement)), by: text)
    let sealed = try #require(folder.state.contest(1))
    #expect(sealed.seal?.signer == text)
    let reopening = try #require(
      Statement.reopening(of: sealed, in: folder.state, reason: text, signer: referee, time: Hall.time))
    try folder.act(.reopen(contest: 1, reason: text, Hall.refereeKey.sign(reopening)), by: text)
    #expect(folder.state.contest(1)?.seal == nil)
  }
}
