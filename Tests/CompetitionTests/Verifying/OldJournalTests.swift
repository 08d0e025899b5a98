import Foundation
import Journal
import Scoring
import Testing

@testable import Competition

/// A journal as the program wrote it before rulebooks had a second version, byte for byte.
///
/// A roster, marks, a correction taken back, a ruling, a sign-off, a reopening, a second sign-off.
@Suite struct OldJournalTests {
  @Test("it is read, verified and ranked as ever, and asks nothing that was not asked then")
  func old() throws {
    var verification = Verification()
    try read { verification.take($0) }
    verification.finish()
    #expect(verification.faults == [])
    #expect(verification.signatures.map(\.fault) == [nil, nil, nil])
    let state = verification.state
    #expect(state.recordCount == 38 && state.strays == [] && state.breaches == [] && state.unreadable == nil)
    #expect(state.rulebook?.provisions == Rules.plain.provisions)

    let contest = try #require(state.contest(1))
    // 86.50 × 30 % + 92.00 × 70 % = 90.35, twice, and a ruling; 81.03 × 30 % + 80.00 × 70 % = 80.309.
    let table = ResultTable(contest, in: state).text
    #expect(
      table == """
        1\t002\t赵磊\t西城饭店\t86.50\t92.00\t90.35\tcompeted\t\t
        2\t001\t王晓燕\t首都宾馆\t86.50\t92.00\t90.35\tcompeted\t\t
        3\t003\t孙丽娜\t首都宾馆\t81.03\t80.00\t80.309\tcompeted\t\t
        \t004\t李建国\t月坛咖啡\t\t\t\tabsent\t\t
        \t005\t陈思远\t什刹海饭店\t55.00\tnotSat\t\tcompeted\t\t

        """)
    // The hash that was signed then.
    let signed = try #require(contest.seal?.signed.statement)
    #expect(signed.contains("\ntable \(sha256(Array(table.utf8))) rows 5\nopen 0\n"))
    #expect(contest.openItems == [] && contest.openCount == 0 && state.questions(of: contest) == [])
    #expect(contest.facts.tier == .district && contest.facts.date == Day(iso: "2026-08-14"))
    let today = try #require(Day(iso: "2026-09-01"))
    #expect(state.compliance(of: contest, today: today).map(\.id) == ["weight:practical"])
  }

  @Test("it goes on where it ended: facts and particulars stand in it beside the old records")
  func goingOn() throws {
    var state = CompetitionState()
    try read { state.replay($0) }
    state.settle()
    #expect(throws: Refusal.sealed(by: "张伟")) {
      try state.decide(.state(contest: 1, [StatedFact(.levels, "beginner:technician")], reason: ""))
    }
    let records = try state.decide(.addContest(ContestSetUp(contest: 0, event: "茶艺师", stage: .preliminary)))
    #expect(records == [.contest(ContestSetUp(contest: 2, event: "茶艺师", stage: .preliminary))])
  }

  private func read(_ replay: (Line) -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "caipan-old-\(UUID().uuidString)")
    let journal = folder.appending(path: "journal")
    try FileManager.default.createDirectory(at: journal, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let bytes = try Data(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "issue-2.jsonl"))
    try bytes.write(to: journal.appending(path: "43c73709b6da89dd.jsonl"))
    let inspection = try Journal.inspect(in: folder.path) { replay($0) }
    #expect(inspection.head?.hash.hex == "aedc468a6930b61dd3fe7448fa4aa85d3b0f78a1ff115894e9d4b3d8e4997dc1")
  }
}
