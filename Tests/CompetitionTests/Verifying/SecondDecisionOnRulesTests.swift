import Scoring
import Testing

@testable import Competition

/// Facts, particulars, waivers, replacements, contests and lists, decided a second time in their place.
@Suite struct SecondDecisionOnRulesTests {
  private let young = Particulars(birth: Day(iso: "2000-01-01"), category: "学生")

  @Test("whatever the table did comes out again, whoever did it and in whatever order")
  func honest() throws {
    let hall = try Hall(["1", "2"], rulebook: Rules.staged(replacements: true), stage: .semifinal)
    try hall.act(.enrol(name: "李敏", duty: .scorekeeper, key: nil, reason: ""))
    try hall.enter("3", young)
    try hall.act(.waive(contest: 1, rule: "category", entry: "3", reason: "校企合作班"), by: "李敏")
    try hall.act(.amend(contest: 1, entry: "1", Particulars(level: .level(.advanced), team: "红"), reason: ""))
    try hall.act(.amend(contest: 1, entry: "1", Particulars(level: .none), reason: "证书原件"))
    try hall.state(["levels": "中级工:技师", "advancing": "1"])
    try hall.state(["advancing": ""], reason: "按比例")
    try hall.act(.addContest(ContestSetUp(contest: 0, event: "咖啡师", stage: .final, tier: .district)))
    let note = ImportNote(
      contest: 1, what: .winners, file: "历届.csv", sha256: sha256([]), taken: 1, mended: 0, skipped: 0)
    try hall.act(.bringWinners([PastWinner(occupation: "咖啡师", name: "a", identity: "P1", year: 0)], from: note))
    for entry in ["1", "2", "3"] { try hall.enter(entry, identity: "P\(entry)", in: 2) }
    try hall.act(.waive(contest: 2, rule: "no-winner", entry: "1", reason: "上届为团体奖"), by: "李敏")
    try hall.key(["1": "90.00", "2": "80.00", "3": "70.00"])
    try hall.key(["1": "90.00", "2": "80.00"], in: 2)
    try hall.declare("3", .absent, in: 2)
    try hall.state(["awards": "一等奖:1", "check:judges": "2"], of: 2)
    for rule in ["field:2", "check:judges"] {
      try hall.act(.waive(contest: 2, rule: rule, entry: nil, reason: "组委会决定"), by: "李敏")
    }
    try hall.act(.replace(contest: 1, leaving: "1", entering: "2", reason: "因病"))
    try hall.enrolReferee()
    try hall.signOff()
    try hall.state(["posted": "2026-08-17"], of: 2)
    try hall.act(.bringWinners([PastWinner(occupation: "咖啡师", name: "b")], from: note))
    var verification = Verification()
    for line in try hall.lines() { verification.take(line) }
    verification.finish()
    #expect(verification.faults == [])
    #expect(hall.state.strays == [] && hall.state.breaches == [])
  }

  @Test("a fact that the rules contradict, that replaces what it did not see, or that has no reason, is found")
  func facts() throws {
    try expect(.contradictsCatalogue(.certificates), of: fact(.certificates, .yesNo(false)))
    try expect(.noSuchFact(.check("other")), of: fact(.check("other"), .yesNo(true)))
    try expect(.unchanged, of: fact(.levels, nil))
    let journal = try ForgedJournal(rulebook: Rules.staged())
    try journal.act(.state(contest: 1, [StatedFact(.levels, "beginner:technician")], reason: ""))
    let standing = try #require(journal.state.contest(1)).refs(of: .levels).map { journal.state.spelling(of: $0) }
    let other = FactRecord(
      contest: 1, fact: .levels, value: .levels(.beginner ... .advanced), replaces: standing, reason: "")
    try expect(.reasonNeeded, of: .fact(other), in: journal)
    let early = try ForgedJournal(rulebook: Rules.staged())
    let blind = FactRecord(
      contest: 1, fact: .advancing, value: .number(1), replaces: ["0000000000000000:3"], reason: "")
    let seq = try early.append(.fact(blind))
    #expect(early.verification.faults == [RecordFault(seq: seq, what: .otherwise)])
  }

  @Test("a waiver by a program, of a firm rule, or of one that nobody breaks, is found")
  func waivers() throws {
    let waiver = Record.waiver(WaiverRecord(contest: 1, rule: "category", entry: "001", reason: "x"))
    try expect(.personNeeded, of: waiver)
    let journal = try ForgedJournal(rulebook: Rules.staged())
    try journal.act(.enrol(name: "李敏", duty: .scorekeeper, key: nil, reason: ""))
    try expect(.notWaivable(rule: "category"), of: waiver, by: "李敏", in: journal)
    let other = try ForgedJournal(rulebook: Rules.staged())
    try other.act(.enrol(name: "李敏", duty: .scorekeeper, key: nil, reason: ""))
    try expect(
      .notWaivable(rule: "check:judges"),
      of: .waiver(WaiverRecord(contest: 1, rule: "check:judges", entry: "", reason: "x")), by: "李敏", in: other)
  }

  @Test("people who may not enter, replacements nobody may make, and contests the rules don't have, are found")
  func others() throws {
    try expect(.noReplacements, of: replacement)
    let journal = try ForgedJournal(rulebook: Rules.staged(replacements: true))
    try expect(.hasNoPlace(entry: "001"), of: replacement, in: journal)
    try expect(
      .noSuchStage(.preliminary), of: .contest(ContestSetUp(contest: 2, event: "茶艺师", stage: .preliminary)))
    try expect(.oneCommittee(1), of: .contest(ContestSetUp(contest: 2, event: "咖啡师", stage: .final, committee: "二")))
    try expect(.calendar(CalendarProblem(path: "format", fault: .form(.missing))), of: .calendar(source: "{}"))
    let numbered = try ForgedJournal(rulebook: Rules.staged())
    let seq = try numbered.append(.contest(ContestSetUp(contest: 9, event: "茶艺师", stage: .final)))
    #expect(numbered.verification.faults == [RecordFault(seq: seq, what: .otherwise)])
    let winner = try ForgedJournal(rulebook: Rules.staged())
    try winner.act(.addContest(ContestSetUp(contest: 0, event: "茶艺师", stage: .final)))
    try winner.act(.register(contest: 1, [Contestant(entry: "003", name: "a", identity: "P1")], from: nil))
    try expect(
      .notEligible(entry: "003", rule: "one-event"),
      of: .contestant(contest: 2, Contestant(entry: "003", name: "a", identity: "P1")), in: winner)
  }

  private let replacement = Record.replacement(
    ReplacementRecord(contest: 1, leaving: "001", entering: "002", reason: "x"))

  private func fact(_ fact: ContestFact, _ value: FactValue?) -> Record {
    .fact(FactRecord(contest: 1, fact: fact, value: value, replaces: [], reason: "x"))
  }

  private func expect(
    _ refusal: Refusal, of record: Record, by person: String = "", in given: ForgedJournal? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let journal = try given ?? ForgedJournal(rulebook: Rules.staged())
    let seq = try journal.append(record, by: person)
    #expect(
      journal.verification.faults == [RecordFault(seq: seq, what: .refused(refusal))], sourceLocation: sourceLocation)
  }
}
