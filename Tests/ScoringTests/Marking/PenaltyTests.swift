import Scoring
import Testing

/// Penalties 扣分, floors, void modules: what is taken off where, in which order, and what stops at 0.00.
@Suite struct PenaltyTests {
  private static let rules: [MarkingDraft.Penalty] = [
    .of("late", "2"), .of("spill", "1.5", perFault: true, atMost: "4"), .of("drop", "0.25", perFault: true),
    .of("tools", "3", module: "A"), .of("scratch", "10", perFault: true, module: "A"),
  ]

  private func paper(_ change: (inout MarkingDraft) -> Void = { _ in }) throws -> Paper {
    var paper = try Paper(
      .practical(.one("A", "40"), .one("B", "60")) { draft in
        draft.penalties = Self.rules
        change(&draft)
      })
    try paper.key("A/A1", "31.25")
    try paper.key("B/B1", "47.5")
    return paper
  }

  @Test(
    "fixed and for each fault, with and without a limit: of 78.75",
    arguments: [
      ([], "78.75"), ([("late", 1)], "76.75"), ([("late", 0)], "78.75"), ([("spill", 1)], "77.25"),
      ([("spill", 2)], "75.75"), ([("spill", 3)], "74.75"), ([("spill", 1000)], "74.75"), ([("drop", 7)], "77.00"),
      ([("tools", 1)], "75.75"), ([("late", 1), ("spill", 2), ("tools", 1)], "70.75"),
      // A fixed one is taken off once, however often it is given.
      ([("late", 3)], "76.75"), ([("late", 1), ("late", 1)], "76.75"), ([("drop", 3), ("drop", 4)], "77.00"),
      ([("drop", -5)], "78.75"),
    ] as [([(String, Int)], String)])
  func kinds(_ given: [(String, Int)], _ expected: String) throws {
    var paper = try paper()
    for (rule, count) in given { try paper.penalise(rule, count) }
    #expect(paper.practical == expected)
  }

  @Test("a module's penalties stop at 0.00 where the scheme says so; else they eat into the others")
  func moduleFloor() throws {
    var floored = try paper()
    try floored.penalise("scratch", 4)
    #expect(floored.practical == "47.50")
    var open = try paper { $0.floorsModules = false }
    try open.penalise("scratch", 4)
    // 31.25 − 40 + 47.5.
    #expect(open.practical == "38.75")
    try open.penalise("scratch", 60)
    #expect(open.practical == "0.00")
  }

  @Test("a component always stops at 0.00, which is a mark")
  func componentFloor() throws {
    var paper = try paper()
    try paper.penalise("drop", 1000)
    #expect(paper.practical == "0.00")
  }

  @Test("a rule that is not there takes nothing off")
  func noSuchRule() throws {
    var paper = try paper()
    paper.work.penalties = [GivenPenalty(rule: 5, count: 1), GivenPenalty(rule: -1, count: 1)]
    #expect(paper.practical == "78.75")
  }

  @Test("penalties before a module is rounded, or after", arguments: [(true, "85.00"), (false, "85.70")])
  func rounding(_ before: Bool, _ expected: String) throws {
    var paper = try Paper(
      .practical(.one("A", "100")) { draft in
        draft.roundsModule = "0"
        draft.penaltiesBeforeRounding = before
        draft.penalties = [.of("tools", "0.3", module: "A")]
      })
    // Rounded to whole points it is 86, and 86 − 0.3 = 85.70; but 85.5 − 0.3 = 85.2 is 85.
    try paper.key("A/A1", "85.5")
    try paper.penalise("tools")
    #expect(paper.practical == expected)
  }

  @Test(
    "the floor comes after the penalties, in either order", arguments: [(true, true), (false, true), (false, false)])
  func flooredAfter(_ before: Bool, _ floors: Bool) throws {
    var paper = try Paper(
      .practical(.one("A", "40"), .one("B", "60")) { draft in
        draft.roundsModule = "0"
        draft.floorsModules = floors
        draft.penaltiesBeforeRounding = before
        draft.penalties = [.of("tools", "0.3", module: "A")]
      })
    // 0.4 rounds to 0, and 0.3 less is −0.3, floored or not; 0.4 − 0.3 = 0.1 rounds to 0 as well.
    try paper.key("A/A1", "0.4")
    try paper.key("B/B1", "20")
    try paper.penalise("tools")
    #expect(paper.practical == (floors ? "20.00" : "19.70"))
  }

  @Test("a module below 0.00 is rounded half up")
  func roundedBelowZero() throws {
    var paper = try Paper(
      .practical(.one("A", "40"), .one("B", "60")) { draft in
        draft.roundsModule = "0"
        draft.floorsModules = false
        draft.penalties = [.of("tools", "3", module: "A")]
      })
    try paper.key("A/A1", "0.5")
    try paper.key("B/B1", "20")
    try paper.penalise("tools")
    // 0.5 − 3 = −2.5, where a half goes up as well: −2, and 20 − 2 = 18.
    #expect(paper.practical == "18.00")
  }

  @Test("with weights a module's penalty is in the module's points, a component's in the component's")
  func weighted() throws {
    var paper = try Paper(
      .practical(.one("A", "40", weight: "50"), .one("B", "80", weight: "50")) { draft in
        draft.join = "weighted"
        draft.penalties = [.of("tools", "2", module: "A"), .of("late", "2")]
      })
    try paper.key("A/A1", "10")
    try paper.key("B/B1", "30")
    // 10 ÷ 40 × 50 = 12.5 and 30 ÷ 80 × 50 = 18.75.
    #expect(paper.practical == "31.25")
    // 8 ÷ 40 × 50 = 10.
    try paper.penalise("tools")
    #expect(paper.practical == "28.75")
    try paper.penalise("late")
    #expect(paper.practical == "26.75")
  }

  @Test("a void module brings nothing, keyed or not, penalties included, or voids the component")
  func voidModule() throws {
    var paper = try paper()
    try paper.void("A")
    try paper.penalise("tools")
    #expect(paper.practical == "47.50")
    try paper.key("A/A1", "")
    #expect(paper.practical == "47.50")
    try paper.penalise("late")
    #expect(paper.practical == "45.50")
    try paper.key("B/B1", "")
    #expect(paper.practical == "missing")

    var strict = try self.paper { $0.voidedModule = "voidsComponent" }
    try strict.void("A")
    #expect(strict.practical == "voided")
    try strict.key("B/B1", "")
    #expect(strict.practical == "voided")
  }

  @Test("every module void is 0.00 where they bring nothing: each was begun")
  func allVoid() throws {
    var paper = try paper()
    try paper.void("A")
    try paper.void("B")
    #expect(paper.practical == "0.00")
  }
}
