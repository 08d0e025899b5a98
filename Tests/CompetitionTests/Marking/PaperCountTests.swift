import Scoring
import Testing

@testable import Competition

/// Papers counted out, in and signed against the sheets that are due.
@Suite struct PaperCountTests {
  private static let scheme = BaristaScheme.text { draft in
    draft.secondKeying = "none"
    draft.countsPapers = true
    // One pile is enough here.
    draft.modules = [draft.modules[1]]
    draft.modules[0].highest = "100.00"
    draft.modules[0].aspects[0].highest = "100.00"
    draft.penalties = []
  }

  @Test("every count is as many as are due, or the contest is open")
  func reconciled() throws {
    let hall = try Hall.marked(["001", "002", "003"], scheme: Self.scheme)
    #expect(
      try hall.openOnPapers().suffix(3) == ["issued B:0 - of 3", "received B:0 - of 3", "signed B:0 - of 3"])
    for entry in ["001", "002", "003"] { try hall.act(Hall.scoring(entry, "B/B1:0", "90.00", .first)) }
    try hall.count("B:0", .issued, 3)
    try hall.count("B:0", .received, 2)
    try hall.count("B:0", .signed, 3)
    #expect(try hall.openOnPapers() == ["received B:0 2 of 3"])
    let progress = try hall.contest().progress(pile: 0)
    #expect(progress == PileProgress(expected: 3, counted: [.issued: 3, .received: 2, .signed: 3], keyed: 3))
    hall.refuses(
      .count(contest: 1, module: "B", judge: 0, .received, count: 3, reason: ""), by: "李敏", .reasonNeeded)
    try hall.count("B:0", .received, 3, reason: "第三张夹在别的档案里")
    #expect(try hall.openOnPapers() == [])
  }

  @Test("somebody who turns out absent has no sheet, and the counts are open again")
  func absent() throws {
    let hall = try Hall.marked(["001", "002"], scheme: Self.scheme)
    for step in PaperStep.allCases { try hall.count("B:0", step, 2) }
    try hall.declare("002", .absent)
    #expect(
      try hall.openOnPapers() == [
        "001 unkeyed B:0 1", "issued B:0 2 of 1", "received B:0 2 of 1", "signed B:0 2 of 1",
      ])
  }

  @Test("what can't be counted is refused")
  func refusals() throws {
    let hall = try Hall.marked(["001"], scheme: Self.scheme)
    func intent(_ module: String, _ judge: Int, _ count: Int) -> Intent {
      .count(contest: 1, module: module, judge: judge, .issued, count: count, reason: "")
    }
    hall.refuses(intent("B", 0, 1), .personNeeded)
    hall.refuses(intent("A", 0, 1), by: "李敏", .noSuchModule("A"))
    hall.refuses(intent("B", 1, 1), by: "李敏", .noSuchSeat(module: "B", aspect: "", judge: 1))
    hall.refuses(intent("B", 0, -1), by: "李敏", .badCount(-1))
    hall.refuses(intent("B", 0, 1_000_001), by: "李敏", .badCount(1_000_001))
    try hall.act(intent("B", 0, 1), by: "李敏")
    hall.refuses(intent("B", 0, 1), by: "李敏", .unchanged)
    let other = try Hall.marked(["001"])
    other.refuses(intent("B", 0, 1), by: "李敏", .papersNotCounted)
  }

  @Test("two counts of one pile are no count")
  func conflict() throws {
    let hall = try Hall.marked(["001"], scheme: Self.scheme)
    let count = PaperRecord(contest: 1, module: "B", judge: 0, step: .issued, count: 1, replaces: [], reason: "")
    try hall.slipIn(.paper(count), .paper(count))
    #expect(try hall.openOnPapers().contains("issued B:0 - of 1"))
    try hall.count("B:0", .issued, 1, reason: "两人各报一次")
    #expect(try !hall.openOnPapers().contains("issued B:0 - of 1"))
  }
}
