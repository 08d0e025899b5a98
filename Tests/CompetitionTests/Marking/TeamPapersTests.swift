import Scoring
import Testing

@testable import Competition

/// Papers where teams compete: each member's are marked, or the team's as one.
@Suite struct TeamPapersTests {
  /// Two teams of two under a scheme, keyed once.
  private func hall(_ marking: String) throws -> Hall {
    let hall = try Hall([], rulebook: Rules.staged(marking: marking), event: "调饮")
    try hall.act(.adopt(contest: 1, scheme: BaristaScheme.once, reason: "按评分方案"))
    try hall.act(.enrol(name: "李敏", duty: .scorekeeper, key: nil, reason: ""))
    for (entry, team) in [("001", "甲"), ("002", "甲"), ("003", "乙"), ("004", "乙")] {
      try hall.enter(entry, Particulars(level: .none, union: true, team: team))
    }
    return hall
  }

  @Test("each member's papers are due, and the team's mark is the mean of theirs")
  func mean() throws {
    let hall = try hall("mean")
    #expect(try hall.contest().progress(pile: 4).expected == 4)
    for entry in ["001", "002", "003", "004"] {
      try hall.act(Hall.keying(entry, "theory", "80.00"))
      try hall.papers(entry, Hall.good)
    }
    try hall.rekey("002", "B/B1:0", "36.50")
    #expect(try hall.openOnPapers() == [] && hall.contest().openCount == 0)
    // 87.78 and 88.78: the mean is 88.28.
    #expect(
      try hall.result().map { "\($0.entry) \($0.practical)" } == [
        "001 88.28", "002 88.28", "003 87.78", "004 87.78",
      ])
  }

  @Test("a team marked as one owes its first member's papers")
  func one() throws {
    let hall = try hall("one")
    #expect(try hall.contest().teamMarking == .one)
    #expect(try hall.openOnPapers().map { $0.prefix(3) }.allSatisfy { $0 == "001" || $0 == "003" })
    for entry in ["001", "003"] {
      try hall.act(Hall.keying(entry, "theory", "80.00"))
      try hall.papers(entry, Hall.good)
    }
    #expect(try hall.openOnPapers() == [])
    // Nothing is to key any more; 甲 and 乙 are tied, and two who competed are less than the rules ask for.
    #expect(
      try hall.contest().openItems.map { if case .tie = $0 { "tie" } else { $0.spelled(in: try hall.contest()) } }
        == ["tie", "other"])
    // Papers of another member that say something else are a difference within the team.
    try hall.papers("002", ["9.50"] + Hall.good.dropFirst())
    let column = try #require(try hall.contest().scheme.column(id: "practical"))
    #expect(try hall.contest().openItems.contains(.marksDiffer(contestants: [0, 1], column: column)))
    let count = try hall.contest().openItems.count
    #expect(try hall.contest().openCount == count)
  }
}
