import Journal
import Scoring
import Testing

@testable import Competition

/// Second keying of a sample: the best fifth and half of the others, all where more than 5 % of those sheets differ.
@Suite struct SampleTests {
  /// A field of these practical marks in B, everything else alike; one sheet each.
  private func field(_ marks: [String], sheets scheme: String = oneSheet()) throws -> Hall {
    let hall = try Hall.marked((1...marks.count).map { "00\($0)" }, scheme: scheme)
    for (at, mark) in marks.enumerated() { try hall.first("00\(at + 1)", "B/B1:0", mark) }
    return hall
  }

  private static func oneSheet(above: String = "5") -> String {
    BaristaScheme.text { draft in
      draft.secondKeying = "sample"
      (draft.topPercent, draft.restPercent, draft.allAbovePercent) = ("20", "50", above)
      draft.modules = [draft.modules[1]]
      draft.modules[0].highest = "100.00"
      draft.modules[0].aspects[0].highest = "100.00"
      draft.penalties = []
    }
  }

  private func draw(_ hall: Hall, _ seed: String) throws -> [String] {
    try hall.act(.sample(contest: 1, seed: seed), by: "张伟")
    let line = try #require(try hall.lines().last)
    guard case .sample(let record) = try Record(kind: line.kind, body: line.body) else { return [] }
    return record.drawn
  }

  @Test("the best are drawn, and of the others those whose hash comes first")
  func drawn() throws {
    // ⌈6 × 20 %⌉ = 2: 004 and 002. Of the other four ⌈4 × 50 %⌉ = 2, by SHA-256 of `seed:label`.
    let hall = try field(["80.00", "90.00", "70.00", "95.00", "85.00", "60.00"])
    let others = ["001", "003", "005", "006"].sorted {
      sha256(Array("2026:\($0)".utf8)) < sha256(Array("2026:\($1)".utf8))
    }
    #expect(try draw(hall, "2026") == (["002", "004"] + others.prefix(2)).sorted())
    let drawn = try hall.lines().last.map { try Record(kind: $0.kind, body: $0.body) }
    guard case .sample(let record)? = drawn else { return }
    let open = try hall.openOnPapers()
    #expect(open == record.drawn.map { "\($0) unverified B:0" })
    #expect(try hall.contest().progress(pile: 0) == PileProgress(expected: 6, keyed: 6, demanded: 4, waiting: 4))
    // Nobody else's sheet is keyed again.
    let spared = try #require(others.last)
    hall.refuses(try Hall.scoring(spared, "B/B1:0", "80.00", .second), by: "赵强", .secondKeyingNotAsked)
  }

  @Test("a tie at the border of the best is drawn whole")
  func border() throws {
    // One of five would be the best fifth, and three share that mark; of the two others one is drawn.
    let hall = try field(["90.00", "90.00", "90.00", "80.00", "70.00"])
    let drawn = try draw(hall, "7")
    #expect(drawn.count == 4 && drawn.prefix(3) == ["001", "002", "003"])
  }

  @Test("the sample is drawn once, by a person, when every sheet that is due was keyed")
  func refusals() throws {
    let hall = try Hall.marked(["001", "002"], scheme: Self.oneSheet())
    try hall.first("001", "B/B1:0", "80.00")
    let draw = Intent.sample(contest: 1, seed: "7")
    hall.refuses(draw, by: "张伟", .firstKeyingIncomplete)
    #expect(try hall.openOnPapers() == ["002 unkeyed B:0 1", "no sample"])
    hall.refuses(try Hall.scoring("001", "B/B1:0", "80.00", .second), by: "赵强", .secondKeyingNotAsked)
    try hall.declare("002", .absent)
    #expect(try hall.openOnPapers() == ["no sample"])
    hall.refuses(draw, .personNeeded)
    hall.refuses(.sample(contest: 1, seed: " "), by: "张伟", .emptyText(.seed))
    try hall.act(draw, by: "张伟")
    hall.refuses(draw, by: "张伟", .sampleDrawn)
    let other = try Hall.marked(["001"])
    other.refuses(draw, by: "张伟", .sampleNotAsked)
  }

  @Test("once more than the scheme's share of the sheets drawn differ, every sheet is keyed again")
  func exceeded() throws {
    // Four of six sheets are drawn; 25 % of them is one, and more than that two.
    let hall = try field(
      ["80.00", "90.00", "70.00", "95.00", "85.00", "60.00"], sheets: Self.oneSheet(above: "25"))
    let drawn = try draw(hall, "2026")
    try hall.again(drawn[0], "B/B1:0", "1.00")
    #expect(try hall.contest().progress(pile: 0).demanded == 4)
    try hall.again(drawn[1], "B/B1:0", "1.00")
    let all = try hall.contest().progress(pile: 0)
    #expect(all == PileProgress(expected: 6, keyed: 6, demanded: 6, waiting: 4, differing: 2))
    #expect(try hall.contest().openCount == 6 + 6)
    #expect(try hall.openOnPapers().filter { $0.hasSuffix("unverified B:0") }.count == 4)
    #expect(try hall.contest().secondKeyingDone?.text == "sample 0 of 6 differed 2")
    // What was a slip of the second keyer is undone, and the sample is enough again.
    try hall.undo()
    #expect(try hall.contest().progress(pile: 0).demanded == 4)
    #expect(try hall.contest().openCount == 6 + 4)
  }

  @Test("a sheet that the sample spares is keyed again once it is corrected")
  func correctedAfterwards() throws {
    let hall = try field(["80.00", "90.00", "70.00", "95.00", "85.00", "60.00"])
    let drawn = try draw(hall, "2026")
    let spared = try #require((1...6).map { "00\($0)" }.first { !drawn.contains($0) })
    hall.refuses(try Hall.scoring(spared, "B/B1:0", "99.00", .second), by: "赵强", .secondKeyingNotAsked)
    let contest = try hall.contest()
    let standing = contest.scoreRefs(try #require(contest.subject(spared)), 0, .first)
    try hall.act(
      Hall.scoring(spared, "B/B1:0", "99.00", .first, replacing: standing, reason: "看错行"), by: "李敏")
    #expect(try hall.openOnPapers().contains("\(spared) unverified B:0"))
    try hall.again(spared, "B/B1:0", "99.00")
    #expect(try hall.contest().progress(pile: 0).demanded == drawn.count + 1)
    #expect(try !hall.openOnPapers().contains("\(spared) unverified B:0"))
  }

  @Test("whoever is put on the roster after the draw is not spared")
  func latecomer() throws {
    let hall = try field(["80.00", "90.00"])
    _ = try draw(hall, "1")
    try hall.enter("009")
    try hall.first("009", "B/B1:0", "50.00")
    #expect(try hall.openOnPapers().contains("009 unverified B:0"))
    try hall.again("009", "B/B1:0", "50.00")
    #expect(try hall.sheet9().isVerified)
  }

  @Test("who was drawn is decided again from the seed, and another list is found out")
  func verified() throws {
    let journal = try ForgedJournal(keyed: false)
    try journal.act(.adopt(contest: 1, scheme: Self.oneSheet(), reason: ""))
    try journal.act(.enrol(name: "张伟", duty: .supervisor, key: nil, reason: ""))
    for (entry, mark) in [("001", "80.00"), ("002", "90.00")] {
      try journal.act(Hall.scoring(entry, "B/B1:0", mark, .first))
    }
    // One of two is the best fifth, and of the one other ⌈1 × 50 %⌉ is one.
    try journal.append(.sample(SampleRecord(contest: 1, seed: "1", drawn: ["001", "002"])), by: "张伟")
    #expect(journal.verification.faults == [])
    let forged = try ForgedJournal(keyed: false)
    try forged.act(.adopt(contest: 1, scheme: Self.oneSheet(), reason: ""))
    try forged.act(.enrol(name: "张伟", duty: .supervisor, key: nil, reason: ""))
    for (entry, mark) in [("001", "80.00"), ("002", "90.00")] {
      try forged.act(Hall.scoring(entry, "B/B1:0", mark, .first))
    }
    let seq = try forged.append(.sample(SampleRecord(contest: 1, seed: "1", drawn: ["002"])), by: "张伟")
    #expect(forged.verification.faults == [RecordFault(seq: seq, what: .otherwise)])
  }
}

extension Hall {
  /// The one sheet of 009.
  fileprivate func sheet9() throws -> SheetProgress {
    let contest = try contest()
    return contest.progress(of: try #require(contest.subject("009")), pile: 0)
  }
}
