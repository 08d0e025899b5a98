import Journal
import Scoring
import Testing

@testable import Competition

/// Records with a sound chain that the table would never have written at their place.
@Suite struct SecondDecisionTests {
  private let key = TestKey(seed: 1)

  @Test("whatever the table did comes out again when it is decided a second time")
  func honest() throws {
    let journal = try ForgedJournal()
    try journal.act(.enrol(name: "李敏", duty: .scorekeeper, key: nil, reason: ""))
    try journal.act(.register(contest: 1, [Contestant(entry: "003", name: "孙丽娜", identity: "x")], from: nil))
    try journal.act(.declare(contest: 1, entry: "003", .absent, reason: ""))
    try journal.act(.undo(contest: 1))
    for (mark, reason) in [(7000, ""), (7100, "misread"), (7200, "misread again")] {
      let standing = try #require(journal.state.contest(1)).refs(2, column: 0)
      try journal.act(
        .key(
          contest: 1, entry: "003", component: "theory", .mark(Mark(hundredths: mark)), replacing: standing,
          reason: reason))
    }
    for _ in 0..<3 { try journal.act(.undo(contest: 1)) }
    for component in ["theory", "practical"] {
      try journal.act(
        .key(contest: 1, entry: "003", component: component, .mark(Mark(hundredths: 8650)), replacing: [], reason: ""))
    }
    try journal.act(.enrol(name: "张伟", duty: .headReferee, key: key.sealed, reason: ""))
    try journal.act(.rule(contest: 1, order: ["003", "001"], reason: "by lot"))
    try journal.act(.rule(contest: 1, order: ["001", "003"], reason: "the lot was drawn wrongly"))
    #expect(journal.verification.faults == [])
  }

  @Test("a mark is refused for whom or what is not there, off the scale, over another mark, and without a reason")
  func marks() throws {
    try expect(.noSuchEntry("009"), of: mark("009", "90.00"))
    try expect(.noSuchContest, of: mark("001", "90.00", contest: 2))
    try expect(.noSuchComponent("oral"), of: mark("001", "90.00", component: "oral"))
    try expect(.mark(.offScale(highest: Mark(hundredths: 10000)), component: "theory"), of: mark("001", "100.01"))
    let journal = try ForgedJournal()
    let standing = try #require(journal.state.contest(1)).refs(0, column: 0)
    try expect(.alreadyKeyed(.mark(Mark(hundredths: 8650)), standing), of: mark("001", "90.00"), in: journal)
    let other = try ForgedJournal()
    let stands = try #require(other.state.contest(1)).refs(0, column: 0).map { other.state.spelling(of: $0) }
    try expect(.reasonNeeded, of: mark("001", "90.00", replaces: stands), in: other)
  }

  @Test("a mark that replaces other records than those that stand is refused")
  func foreignReplaces() throws {
    let journal = try ForgedJournal()
    let contest = try #require(journal.state.contest(1))
    let other = contest.refs(1, column: 0).map { journal.state.spelling(of: $0) }
    try expect(
      .otherRecordsStand(contest.refs(0, column: 0)), of: mark("001", "90.00", replaces: other, reason: "r"),
      in: journal)
  }

  @Test("what a record names beside the act must be what the table would have named")
  func otherwise() throws {
    let first = try ForgedJournal(keyed: false)
    let early = try first.append(mark("001", "90.00", replaces: ["0000000000000000:3"]))
    #expect(first.verification.faults == [RecordFault(seq: early, what: .otherwise)])
    let journal = try ForgedJournal()
    let act = try #require(journal.state.contest(1)?.acts.last)
    let undone = journal.state.spelling(of: act.ref)
    let undo = try journal.append(
      .undo(
        UndoRecord(
          contest: 1, entry: "002", cell: "practical", value: "99.00", undoes: undone, replaces: [undone])))
    #expect(journal.verification.faults == [RecordFault(seq: undo, what: .otherwise)])
  }

  @Test("an undo reaches back to the start of the program and no further")
  func undoAfterStart() throws {
    let journal = try ForgedJournal()
    let act = try #require(journal.state.contest(1)?.acts.last)
    let undone = journal.state.spelling(of: act.ref)
    try journal.restart()
    try expect(
      .nothingToUndo,
      of: .undo(UndoRecord(contest: 1, entry: "002", cell: "practical", value: "", undoes: undone, replaces: [undone])),
      in: journal)
  }

  @Test("a ruling on people who are not tied is refused")
  func ruling() throws {
    try expect(
      .noSuchTie,
      of: .ruling(
        RulingRecord(
          contest: 1, order: ["002", "001"], total: "86.50", keys: ["86.50"], replaces: [], referee: "", reason: "r")))
  }

  @Test("a contestant on the roster is not put there twice, nor is an identity number")
  func contestants() throws {
    try expect(.entryTaken("001"), of: .contestant(contest: 1, Contestant(entry: "001", name: "李建国")))
    let journal = try ForgedJournal()
    try journal.act(.register(contest: 1, [Contestant(entry: "003", name: "a", identity: "P1")], from: nil))
    try expect(
      .identityTaken(entry: "003"), of: .contestant(contest: 1, Contestant(entry: "004", name: "b", identity: "P1")),
      in: journal)
  }

  @Test("the competition, its rules and each contest are recorded once")
  func foundedTwice() throws {
    try expect(.alreadyFounded, of: .competition(title: "another"))
    try expect(.alreadyFounded, of: .rulebook(source: Rules.plain.source))
    try expect(.contestTaken(1), of: .contest(ContestSetUp(contest: 2, event: "咖啡师", stage: .final)))
  }

  @Test("people are enrolled once, before they do anything, and a second head referee only with a reason")
  func people() throws {
    let journal = try ForgedJournal()
    try journal.act(.enrol(name: "张伟", duty: .headReferee, key: key.sealed, reason: ""))
    try expect(
      .alreadyEnrolled("张伟"),
      of: .enrolSigner(name: "张伟", duty: .headReferee, key: TestKey(seed: 2).sealed, reason: "r"), in: journal)
    let other = try ForgedJournal()
    try other.act(.enrol(name: "张伟", duty: .headReferee, key: key.sealed, reason: ""))
    try expect(
      .headRefereeStands("张伟"),
      of: .enrolSigner(name: "王芳", duty: .headReferee, key: TestKey(seed: 2).sealed, reason: ""), in: other)
    let third = try ForgedJournal()
    let seq = try third.append(
      Record.status(StatusRecord(contest: 1, entry: "001", status: "withdrawn", replaces: [], reason: "")).entry(
        by: "nobody"))
    #expect(third.verification.faults == [RecordFault(seq: seq, what: .refused(.notEnrolled("nobody")))])
  }

  private func mark(
    _ entry: String, _ value: String, contest: Int = 1, component: String = "theory", replaces: [String] = [],
    reason: String = ""
  ) -> Record {
    .mark(
      MarkRecord(
        contest: contest, entry: entry, component: component, value: value, replaces: replaces, reason: reason))
  }

  private func expect(_ refusal: Refusal, of record: Record, in given: ForgedJournal? = nil) throws {
    let journal = try given ?? ForgedJournal()
    let seq = try journal.append(record)
    #expect(journal.verification.faults == [RecordFault(seq: seq, what: .refused(refusal))])
  }
}
