import Scoring
import Testing

@testable import Competition

/// Records about papers with a sound chain that the table would never have written at their place.
@Suite struct ForgedPapersTests {
  /// Two contestants under the barista scheme; 001's papers are keyed once and B a second time.
  private func journal() throws -> ForgedJournal {
    let journal = try ForgedJournal(keyed: false)
    try journal.act(.adopt(contest: 1, scheme: BaristaScheme.text { $0.countsPapers = true }, reason: ""))
    for (name, duty) in [("李敏", Duty.scorekeeper), ("赵强", .secondKeyer), ("钱伟", .supervisor)] {
      try journal.act(.enrol(name: name, duty: duty, key: nil, reason: ""))
    }
    for (place, value) in zip(BaristaScheme.places, Hall.good) {
      try journal.act(Hall.scoring("001", place, value, .first), by: "李敏")
    }
    try journal.act(Hall.scoring("001", "B/B1:0", "35.00", .second), by: "赵强")
    return journal
  }

  @Test("what the table did comes out again when it is decided a second time")
  func honest() throws {
    let journal = try journal()
    try journal.act(Hall.scoring("001", "B/B1:0", "35.00", .third), by: "钱伟")
    try journal.act(.undo(contest: 1))
    try journal.act(
      .penalise(contest: 1, of: "001", rule: "late", module: "", count: 1, decidedBy: "张伟", reason: "迟到"), by: "钱伟")
    try journal.act(.count(contest: 1, module: "B", judge: 0, .issued, count: 2, reason: ""), by: "钱伟")
    #expect(journal.verification.faults == [])
  }

  @Test("a second keying by the first keyer, by a program, or by whose duty it is not is found")
  func secondKeying() throws {
    let again = score("A/A1:0", "8.50", .second)
    for (person, refusal) in [
      ("李敏", Refusal.sameKeyer), ("", .personNeeded), ("钱伟", .otherDuty(.secondKeyer)),
      ("路人", .notEnrolled("路人")),
    ] {
      try expect(.refused(refusal), of: again, by: person)
    }
    try expect(nil, of: again, by: "赵强")
    try expect(.refused(.noDifference), of: score("A/A1:0", "8.50", .third), by: "钱伟")
    try expect(.refused(.reasonNeeded), of: score("B/B1:0", "20.00", .third), by: "钱伟")
    try expect(.refused(.notKeyedYet), of: score("B/B1:0", "20.00", .second, of: "002"), by: "赵强")
  }

  @Test("a score over another, off its scale, of nobody or nowhere is found")
  func scores() throws {
    let journal = try journal()
    let standing = try #require(journal.state.contest(1)).scoreRefs(0, 7, .first)
    try expect(
      .refused(.alreadyKeyed(.mark(Mark(hundredths: 3550)), standing)), of: score("B/B1:0", "36.00", .first), by: "李敏",
      in: journal)
    let highest = Mark(hundredths: 40_00)
    try expect(
      .refused(.mark(.offScale(highest: highest), component: "B/B1")), of: score("B/B1:0", "40.01", .first, of: "002"),
      by: "李敏")
    try expect(.refused(.noSuchSubject("009")), of: score("B/B1:0", "1.00", .first, of: "009"), by: "李敏")
    try expect(.refused(.noSuchModule("C")), of: score("C/B1:0", "1.00", .first), by: "李敏")
  }

  @Test("an undo of what was not the last act, or to another value, is found")
  func undo() throws {
    func act(_ journal: ForgedJournal, last: Bool) throws -> String {
      let acts = try #require(journal.state.contest(1)).acts
      return journal.state.spelling(of: try #require(last ? acts.last : acts.first).ref)
    }
    let other = try journal()
    try expect(
      .otherwise, of: undo("B/B1:0", "36.00", .second, undoing: try act(other, last: true)), by: "李敏", in: other)
    let early = try journal()
    try expect(
      .otherwise, of: undo("A/A1:0", "", .first, undoing: try act(early, last: false)), by: "李敏", in: early)
    let honest = try journal()
    try expect(nil, of: undo("B/B1:0", "", .second, undoing: try act(honest, last: true)), by: "李敏", in: honest)
  }

  @Test("penalties, rulings, counts and samples past what the table allows are found")
  func others() throws {
    func penalty(_ rule: String, _ count: Int, _ reason: String = "报告") -> Record {
      .penalty(
        PenaltyRecord(
          contest: 1, of: "001", rule: rule, module: "", count: count, decidedBy: "张伟", replaces: [], reason: reason))
    }
    try expect(.refused(.personNeeded), of: penalty("late", 1), by: "")
    try expect(.refused(.badCount(2)), of: penalty("late", 2), by: "钱伟")
    try expect(.refused(.declareByEntry), of: penalty("absent", 1), by: "钱伟")
    try expect(.refused(.unchanged), of: penalty("late", 0), by: "钱伟")
    let ruling = SpreadRecord(
      contest: 1, of: "001", module: "A", aspect: "A3", marks: ["24.00", "26.00", "28.00"], value: "", replaces: [],
      referee: "", reason: "复看")
    try expect(.refused(.noSuchSpread), of: .spread(ruling), by: "钱伟")
    let count = PaperRecord(contest: 1, module: "B", judge: 3, step: .issued, count: 1, replaces: [], reason: "")
    try expect(.refused(.noSuchSeat(module: "B", aspect: "", judge: 3)), of: .paper(count), by: "钱伟")
    try expect(
      .refused(.sampleNotAsked), of: .sample(SampleRecord(contest: 1, seed: "1", drawn: ["001"])), by: "钱伟")
    let scheme = SchemeRecord(contest: 1, source: BaristaScheme.once, replaces: [], reason: "换")
    try expect(.refused(.schemeInUse), of: .scheme(scheme), by: "李敏")
  }

  @Test("records of nowhere change nothing and are noted as strays")
  func strays() throws {
    let journal = try journal()
    let before = try #require(journal.state.contest(1)).codedStandings
    let records: [Record] = [
      score("B/B1:0", "40.01", .first, of: "002"), score("C/B1:0", "1.00", .first), score("A/A1:0", "1.00", .third),
      .scheme(SchemeRecord(contest: 1, source: "{}", replaces: [], reason: "")),
      .scheme(SchemeRecord(contest: 1, source: BaristaScheme.once, replaces: [], reason: "")),
      .penalty(
        PenaltyRecord(
          contest: 1, of: "001", rule: "spill", module: "", count: Int(Int32.max), decidedBy: "x", replaces: [],
          reason: "y")),
      .sample(SampleRecord(contest: 1, seed: "1", drawn: ["009"])),
      .spread(
        SpreadRecord(
          contest: 1, of: "001", module: "A", aspect: "A3", marks: ["24.00", "26.00", "28.00"], value: "30.01",
          replaces: [], referee: "", reason: "y")),
      undo("A/A1:0", "9.99", .first, undoing: "0000000000000000:3"),
    ]
    for record in records { try journal.append(record, by: "李敏") }
    #expect(journal.state.strays.count == records.count)
    #expect(try #require(journal.state.contest(1)).codedStandings == before)
  }

  private func score(_ place: String, _ value: String, _ keying: Keying, of: String = "001") -> Record {
    record(place, value, keying, of, undoes: "", replaces: [])
  }

  private func undo(_ place: String, _ value: String, _ keying: Keying, undoing: String) -> Record {
    record(place, value, keying, "001", undoes: undoing, replaces: [undoing])
  }

  private func record(
    _ place: String, _ value: String, _ keying: Keying, _ of: String, undoes: String, replaces: [String]
  ) -> Record {
    let parts = place.split(whereSeparator: { "/:".contains($0) }).map(String.init)
    return .score(
      ScoreRecord(
        contest: 1, of: of, module: parts[0], aspect: parts[1], judge: Int(parts[2]) ?? 0, keying: keying,
        value: value, undoes: undoes, replaces: replaces, reason: ""))
  }

  private func expect(
    _ what: RecordFault.What?, of record: Record, by person: String, in given: ForgedJournal? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let journal = try given ?? self.journal()
    let seq = try journal.append(record, by: person)
    let faults = what.map { [RecordFault(seq: seq, what: $0)] } ?? []
    #expect(journal.verification.faults == faults, sourceLocation: sourceLocation)
  }
}
