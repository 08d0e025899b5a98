import Scoring
import Testing

@testable import Competition

/// What two states of one contest differ in, contestant by contestant.
@Suite struct ResultChangeTests {
  /// Five in a final of the district tier: rank 1 technician, the top 60 %, which is 3, advanced; three prizes.
  private func final() throws -> Hall {
    let hall = try Hall([], rulebook: Rules.staged())
    for entry in ["1", "2", "3", "4", "5"] {
      try hall.enter(entry, Particulars(level: HeldLevel.none, union: true))
    }
    try hall.state(["tier": "district", "levels": "beginner:technician", "awards": "一等奖:1,二等奖:1,三等奖:20%"])
    try hall.key(["1": "90.00", "2": "80.00", "3": "70.00", "4": "65.00", "5": "64.00"])
    return hall
  }

  @Test("a corrected mark: its contestant, and everybody whose place, award or certificate hangs on it")
  func correction() throws {
    let hall = try final()
    let before = hall.state
    // 70.00 × 30 % + 60.00 × 70 % = 63.00: the third becomes the last; the two behind move up, and one of them gets the
    // third prize and the certificate of the top three.
    try hall.correct("3", "practical", "60.00")
    let change = try #require(hall.state.changes(of: 1, since: before))
    #expect(change.contestants.map(\.entry) == ["4", "5", "3"])
    #expect(change.contestants[0].words == ["rank 4→3", "awards →三等奖", "certificate →高级工"])
    #expect(change.contestants[1].words == ["rank 5→4"])
    #expect(
      change.contestants[2].words == [
        "practical 70.00→60.00", "total 70.00→63.00", "rank 3→5", "awards 三等奖→", "certificate 高级工→",
      ])
  }

  @Test("the same prize for another rank is the same prize")
  func samePrize() throws {
    let hall = try final()
    try hall.state(["awards": "一等奖:1,二等奖:2"], reason: "改奖项")
    let before = hall.state
    // 70.00 × 30 % + 90.00 × 70 % is 84.00, above 80.00; both places have the second prize.
    try hall.correct("3", "practical", "90.00")
    let change = try #require(hall.state.changes(of: 1, since: before))
    #expect(
      change.contestants.map(\.words) == [
        ["practical 70.00→90.00", "total 70.00→84.00", "rank 3→2"], ["rank 2→3"],
      ])
  }

  @Test("nothing changed, nothing is told")
  func nothing() throws {
    let hall = try final()
    let before = hall.state
    try hall.state(["accepted": "2026-08-01"])
    #expect(try #require(hall.state.changes(of: 1, since: before)).isNothing)
  }

  @Test("a disqualification: status, place and total, the marks stay; the top 60 % of four are two, no more three")
  func disqualified() throws {
    let hall = try final()
    let before = hall.state
    try hall.declare("5", .disqualified, reason: "携带手机")
    let change = try #require(hall.state.changes(of: 1, since: before))
    #expect(change.contestants.map(\.entry) == ["3", "5"])
    #expect(change.contestants[0].words == ["certificate 高级工→"])
    #expect(change.contestants[1].words == ["total 64.00→", "rank 5→", "status competed→disqualified"])
  }

  @Test("who goes on: the place of one who falls is another one's")
  func advancing() throws {
    let hall = try Hall(["1", "2", "3", "4"], rulebook: Rules.staged(), stage: .semifinal)
    try hall.key(["1": "90.00", "2": "80.00", "3": "70.00", "4": "60.00"])
    let before = hall.state
    // Of four, two go on. 80.00 × 30 % + 50.00 × 70 % = 59.00.
    try hall.correct("2", "practical", "50.00")
    let change = try #require(hall.state.changes(of: 1, since: before))
    #expect(change.contestants.map(\.entry) == ["3", "4", "2"])
    #expect(change.contestants[0].differences.contains(.advances(from: false, to: true)))
    #expect(!change.contestants[1].words.contains { $0.hasPrefix("advances") })
    #expect(change.contestants[2].differences.contains(.advances(from: true, to: false)))
  }

  @Test("who came onto the roster since has no standing before")
  func newcomer() throws {
    let hall = try Hall(["1"])
    try hall.key(["1": "90.00"])
    let before = hall.state
    try hall.enter("2")
    let change = try #require(hall.state.changes(of: 1, since: before))
    #expect(change.contestants.map(\.entry) == ["2"])
    #expect(change.contestants[0].before == nil)
    #expect(change.contestants[0].words == ["status →registered"])
    #expect(change.contestants[0].name == "选手2" && change.contestants[0].unit == "单位")
  }

  @Test("a contest that either state does not have can't be compared")
  func noContest() throws {
    let hall = try Hall(["1"])
    #expect(hall.state.changes(of: 1, since: CompetitionState()) == nil)
    #expect(hall.state.changes(of: 2, since: hall.state) == nil)
  }
}

extension ContestantChange {
  /// Each difference in a word, the value before, an arrow, the value after.
  fileprivate var words: [String] {
    differences.map { difference in
      switch difference {
      case .mark(let column, let from, let to): "\(column.id) \(from.spelling)→\(to.spelling)"
      case .total(let from, let to): "total \(from?.text ?? "")→\(to?.text ?? "")"
      case .rank(let from, let to): "rank \(from.map(String.init) ?? "")→\(to.map(String.init) ?? "")"
      case .status(let from, let to): "status \(from?.rawValue ?? "")→\(to?.rawValue ?? "")"
      case .advances(let from, let to): "advances \(from.map(String.init) ?? "")→\(to.map(String.init) ?? "")"
      case .awards(let from, let to):
        "awards \(from.map(\.name.zh).joined(separator: ";"))→\(to.map(\.name.zh).joined(separator: ";"))"
      case .certificate(let from, let to): "certificate \(from?.level.title ?? "")→\(to?.level.title ?? "")"
      }
    }
  }
}
