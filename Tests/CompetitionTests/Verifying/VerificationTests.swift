import Journal
import Scoring
import Testing

@testable import Competition

@Suite struct VerificationTests {
  private let key = TestKey(seed: 1)
  private let time = "2026-08-14T17:03:11.120+08:00"

  /// A journal with a head referee, and what they would sign now.
  private func enrolled(keyed: Bool = true) throws -> ForgedJournal {
    let journal = try ForgedJournal(keyed: keyed)
    try journal.act(.enrol(name: "张伟", duty: .headReferee, key: key.sealed, reason: ""))
    return journal
  }

  private func statement(_ journal: ForgedJournal) throws -> String {
    let contest = try #require(journal.state.contest(1))
    let referee = try #require(journal.state.headReferee)
    return try #require(Statement.signOff(of: contest, in: journal.state, signer: referee, time: time))
  }

  private func reopening(_ journal: ForgedJournal, _ reason: String) throws -> String {
    let contest = try #require(journal.state.contest(1))
    let referee = try #require(journal.state.headReferee)
    return try #require(
      Statement.reopening(of: contest, in: journal.state, reason: reason, signer: referee, time: time))
  }

  private func sealed() throws -> ForgedJournal {
    let journal = try enrolled()
    try journal.act(.signOff(contest: 1, key.sign(try statement(journal))))
    return journal
  }

  @Test("what the table did holds: signed, reopened, corrected, signed again")
  func honest() throws {
    let journal = try sealed()
    let first = journal.lines.count - 1
    try journal.act(.reopen(contest: 1, reason: "appeal", key.sign(try reopening(journal, "appeal"))))
    let standing = try #require(journal.state.contest(1)).refs(0, column: 0)
    try journal.act(
      .key(
        contest: 1, entry: "001", component: "theory", .mark(Mark(hundredths: 9000)), replacing: standing,
        reason: "appeal"))
    try journal.act(.signOff(contest: 1, key.sign(try statement(journal))))
    let verification = journal.verification
    #expect(verification.faults == [])
    #expect(verification.signatures.map(\.seq) == [first, first + 1, first + 3])
    #expect(verification.signatures.map(\.act) == [.signOff, .reopen(reason: "appeal"), .signOff])
    #expect(verification.signatures.allSatisfy { $0.fault == nil && $0.signer == "张伟" && $0.time == time })
    #expect(verification.state.contest(1)?.ranking.rankedCount == 2)
  }

  @Test("a mark that was changed under the seal is found, and so is everything after it")
  func changedWhileSealed() throws {
    let journal = try sealed()
    let mark = try journal.append(
      .mark(
        MarkRecord(contest: 1, entry: "002", component: "theory", value: "99.00", replaces: [], reason: "")))
    let status = try journal.append(
      .status(StatusRecord(contest: 1, entry: "001", status: "withdrawn", replaces: [], reason: "")))
    #expect(
      journal.verification.faults == [
        RecordFault(seq: mark, what: .changedWhileSealed), RecordFault(seq: status, what: .changedWhileSealed),
      ])
  }

  @Test("the first line of the statement that is not the journal's is named", arguments: 0..<8)
  func statementDiffers(_ number: Int) throws {
    let words = ["caipan-journal/1", "competition", "scope", "station", "rules", "table", "open", "signer"]
    let journal = try enrolled()
    var parts = try statement(journal).split(separator: "\n").map(String.init)
    parts[number] += "0"
    let forged = parts.map { $0 + "\n" }.joined()
    try expect(.statement(line: words[number]), of: .signOff(contest: 1, key.sign(forged)), in: journal)
  }

  @Test("a statement without its last line feed is another statement")
  func lineFeed() throws {
    let journal = try enrolled()
    let short = String(try statement(journal).dropLast())
    try expect(.statement(line: ""), of: .signOff(contest: 1, key.sign(short)), in: journal)
  }

  @Test("a statement that was true one record earlier does not count")
  func stale() throws {
    let journal = try enrolled()
    let signed = key.sign(try statement(journal))
    try journal.act(.enrol(name: "李敏", duty: .scorekeeper, key: nil, reason: ""))
    try expect(.statement(line: "station"), of: .signOff(contest: 1, signed), in: journal)
  }

  @Test("a signature with another key, or with a bit turned, does not count")
  func signature() throws {
    let journal = try enrolled()
    let text = try statement(journal)
    try expect(.signature, of: .signOff(contest: 1, TestKey(seed: 2).sign(text)), in: journal)
    let other = try enrolled()
    let good = key.sign(try statement(other))
    let turned = (good.signature.first == "0" ? "1" : "0") + good.signature.dropFirst()
    try expect(
      .signature, of: .signOff(contest: 1, SignedStatement(statement: good.statement, signature: turned)), in: other)
  }

  @Test("who was head referee before, but is no more, can't sign")
  func replacedReferee() throws {
    let journal = try enrolled()
    let former = try #require(journal.state.headReferee)
    let successor = TestKey(seed: 3)
    try journal.act(.enrol(name: "王芳", duty: .headReferee, key: successor.sealed, reason: "taken ill"))
    let contest = try #require(journal.state.contest(1))
    let text = try #require(Statement.signOff(of: contest, in: journal.state, signer: former, time: time))
    try expect(.statement(line: "signer"), of: .signOff(contest: 1, key.sign(text)), in: journal)
  }

  @Test("a result with something open is no result to sign")
  func open() throws {
    let journal = try enrolled(keyed: false)
    try expect(.open(2), of: .signOff(contest: 1, key.sign(try statement(journal))), in: journal)
  }

  @Test("without a head referee, for no contest, twice over, or to open what is open: no signature counts")
  func outOfPlace() throws {
    let nobody = try ForgedJournal()
    try expect(.noHeadReferee, of: .signOff(contest: 1, key.sign("x\n")), in: nobody)
    let journal = try enrolled()
    try expect(.noSuchContest, of: .signOff(contest: 2, key.sign("x\n")), in: journal)
    let unsealed = try enrolled()
    try expect(.notSealed, of: .reopen(contest: 1, reason: "r", key.sign("x\n")), in: unsealed)
    let twice = try sealed()
    try expect(.sealedAlready, of: .signOff(contest: 1, key.sign(try statement(twice))), in: twice)
  }

  @Test("a record of a kind nobody knows, or spelled another way, is found")
  func unreadable() throws {
    let journal = try ForgedJournal()
    let seq = try journal.append(Entry(kind: "wonder", by: "", body: Array("{}".utf8)))
    #expect(journal.verification.faults == [RecordFault(seq: seq, what: .unreadable(kind: "wonder"))])
    let other = try ForgedJournal()
    let spelled = try other.append(Entry(kind: "competition", by: "", body: Array(#"{"name":"x"}"#.utf8)))
    #expect(other.verification.faults == [RecordFault(seq: spelled, what: .unreadable(kind: "competition"))])
  }

  private func expect(_ fault: SignatureFault, of record: Record, in journal: ForgedJournal) throws {
    let seq = try journal.append(record)
    #expect(journal.verification.faults == [RecordFault(seq: seq, what: .signature(fault))])
    #expect(journal.verification.signatures.last?.fault == fault)
  }
}
