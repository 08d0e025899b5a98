import Scoring
import Testing

@testable import Competition

@Suite struct StatusTests {
  @Test("absent and withdrawn are seen; disqualified, void and a way back are decided, and need a reason")
  func reasons() throws {
    let hall = try Hall(["1", "2", "3", "4"])
    try hall.declare("1", .absent)
    try hall.declare("2", .withdrawn)
    hall.refuses(.declare(contest: 1, entry: "3", .disqualified, reason: ""), .reasonNeeded)
    hall.refuses(.declare(contest: 1, entry: "3", .void, reason: " "), .reasonNeeded)
    hall.refuses(.declare(contest: 1, entry: "1", nil, reason: ""), .reasonNeeded)
    try hall.declare("3", .disqualified, reason: "携带手机")
    try hall.declare("4", .void, reason: "非本市户籍")
    try hall.declare("1", nil, reason: "迟到，准予参赛")
    #expect(try ["1", "2", "3", "4"].map(hall.exclusion) == [nil, .withdrawn, .disqualified, .void])
    let rows = try hall.result().map(\.status)
    #expect(rows == [.registered, .withdrawn, .disqualified, .void])
  }

  @Test("a status that takes an earlier one back says why, also where it needs no reason by itself")
  func changes() throws {
    let hall = try Hall()
    try hall.declare("001", .withdrawn)
    hall.refuses(.declare(contest: 1, entry: "001", .absent, reason: ""), .reasonNeeded)
    try hall.declare("001", .absent, reason: "并未到场")
    try hall.declare("001", nil, reason: "迟到，准予参赛")
    hall.refuses(.declare(contest: 1, entry: "001", .withdrawn, reason: ""), .reasonNeeded)
    #expect(try hall.contest().statusRefs(0).count == 1)
    #expect(try hall.contest().needsReasonToBeAbsent(0))
    #expect(try !hall.contest().needsReasonToBeAbsent(1))
  }

  @Test("the same status once more is no news")
  func unchanged() throws {
    let hall = try Hall()
    hall.refuses(.declare(contest: 1, entry: "001", nil, reason: "x"), .unchanged)
    try hall.declare("001", .absent)
    hall.refuses(.declare(contest: 1, entry: "001", .absent, reason: ""), .unchanged)
    hall.refuses(.declare(contest: 1, entry: "009", .absent, reason: ""), .noSuchEntry("009"))
  }

  @Test("whoever has a mark was there: absent only with a reason")
  func absentWithMarks() throws {
    let hall = try Hall()
    try hall.key("001", "86.50")
    hall.refuses(.declare(contest: 1, entry: "001", .absent, reason: ""), .hasMarks(entry: "001"))
    try hall.declare("001", .absent, reason: "理论成绩录错人")
    #expect(try hall.exclusion("001") == .absent)
    try hall.key("002", "0.00")
    hall.refuses(.declare(contest: 1, entry: "002", .absent, reason: ""), .hasMarks(entry: "002"))
    try hall.key("003", "notSat")
    try hall.declare("003", .absent)
  }

  @Test("every component not sat is absent, without anybody saying so")
  func derived() throws {
    let hall = try Hall(rulebook: Rules.timed)
    try hall.key("001", "notSat", "notSat")
    try hall.key("002", "notSat", "90.00")
    let rows = try hall.result()
    #expect(rows.map(\.status) == [.absent, .competed, .registered])
    // The absent owe nothing, not even their time; the others do.
    #expect(
      try hall.contest().openItems == [
        .missing(contestant: 1, columns: [2]), .missing(contestant: 2, columns: [0, 1, 2]),
      ])
    #expect(try hall.contest().openCount == 4)
  }
}
