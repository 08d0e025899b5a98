import Scoring
import Testing

/// The steps that `e` tells: each fact once, in the order in which it is worked out.
@Suite struct StepTests {
  private func mark(_ hundredths: Int) -> Mark { Mark(hundredths: hundredths) }

  private func points(_ hundredths: Int128) -> Fraction { Fraction(hundredths, over: 100) }

  @Test("from three judges to the component's mark, through a ruling, penalties, a floor and a weight")
  func whole() throws {
    let modules = [
      MarkingDraft.Module.of(
        "A", "40", weight: "40", .mean(3), .of("A1", "judgement", "30"), .of("A2", "measurement", "10")),
      .of("B", "60", weight: "60", .median(3), .of("B1", "points", "60")),
    ]
    var paper = try Paper(
      .practical(modules[0], modules[1]) { draft in
        draft.join = "weighted"
        draft.roundsModule = "1"
        draft.penalties = [.of("late", "50"), .of("spill", "0.5", perFault: true, module: "B")]
      })
    try paper.key("A/A1", "0", "2", "2")
    try paper.key("A/A2", "7.25")
    try paper.key("B/B1", "30", "31.55", "40")
    try paper.rule("A/A1", on: ["0", "2", "2"], value: "1.5")
    try paper.penalise("late")
    try paper.penalise("spill", 2)
    #expect(
      paper.steps == [
        .combined(
          module: 0, aspect: 0, marks: [mark(0), mark(2_00), mark(2_00)], by: .mean, value: Fraction(4, over: 3)),
        .ruled(module: 0, aspect: 0, value: mark(1_50)),
        .aspect(module: 0, aspect: 0, points: points(15_00), decimals: 2),
        .aspect(module: 0, aspect: 1, points: points(7_25), decimals: nil),
        .module(module: 0, points: points(22_25)),
        .roundedModule(module: 0, to: mark(22_30)),
        // 22.3 ÷ 40 × 40.
        .share(module: 0, weightBasisPoints: 40_00, points: points(22_30)),
        .combined(
          module: 1, aspect: 0, marks: [mark(30_00), mark(31_55), mark(40_00)], by: .median, value: points(31_55)),
        .aspect(module: 1, aspect: 0, points: points(31_55), decimals: nil),
        .module(module: 1, points: points(31_55)),
        .penalty(rule: 1, count: 2, points: mark(1_00), left: points(30_55)),
        .roundedModule(module: 1, to: mark(30_60)),
        .share(module: 1, weightBasisPoints: 60_00, points: points(30_60)),
        .component(points: points(52_90)),
        .penalty(rule: 0, count: 1, points: mark(50_00), left: points(2_90)),
        .mark(mark(2_90), from: points(2_90)),
      ])
  }

  @Test("penalties after rounding, in the order of the scheme, and the floor")
  func after() throws {
    var paper = try Paper(
      .practical(.of("A", "100", .mean(3), .of("A1", "points", "100"))) { draft in
        draft.penaltiesBeforeRounding = false
        draft.penalties = [.of("late", "2"), .of("spill", "100"), .of("scratch", "10", module: "A")]
      })
    try paper.key("A/A1", "5", "5", "6")
    try paper.penalise("spill")
    try paper.penalise("scratch")
    try paper.penalise("late")
    #expect(
      paper.steps == [
        .combined(
          module: 0, aspect: 0, marks: [mark(5_00), mark(5_00), mark(6_00)], by: .mean, value: Fraction(16, over: 3)),
        .aspect(module: 0, aspect: 0, points: Fraction(16, over: 3), decimals: nil),
        .module(module: 0, points: Fraction(16, over: 3)),
        .penalty(rule: 2, count: 1, points: mark(10_00), left: Fraction(-14, over: 3)),
        .floored(module: 0),
        .component(points: .zero),
        .roundedComponent(to: mark(0)),
        .penalty(rule: 0, count: 1, points: mark(2_00), left: Fraction(-2)),
        .penalty(rule: 1, count: 1, points: mark(100_00), left: Fraction(-102)),
        .floored(module: nil),
        .mark(mark(0), from: .zero),
      ])
  }

  @Test("what is not keyed yet is not told, and there is no mark")
  func unfinished() throws {
    var paper = try Paper(
      .practical(.of("A", "60", .mean(2), .of("A1", "points", "50"), .of("A2", "measurement", "10")), .one("B", "40")))
    #expect(paper.steps.isEmpty)
    try paper.key("A/A1", "40", "")
    try paper.key("A/A2", "3")
    try paper.key("B/B1", "20")
    #expect(
      paper.steps == [
        .aspect(module: 0, aspect: 1, points: Fraction(3), decimals: nil),
        .aspect(module: 1, aspect: 0, points: Fraction(20), decimals: nil),
        .module(module: 1, points: Fraction(20)),
      ])
  }

  @Test("a void module says what it brings")
  func void() throws {
    for (voids, brings) in [("noPoints", VoidedModule.noPoints), ("voidsComponent", .voidsComponent)] {
      var paper = try Paper(.practical(.one("A", "100")) { $0.voidedModule = voids })
      try paper.key("A/A1", "20")
      try paper.void("A")
      let last: [MarkingStep] =
        brings == .noPoints ? [.component(points: .zero), .mark(mark(0), from: .zero)] : []
      #expect(paper.steps == [.voidedModule(module: 0, brings: brings)] + last)
    }
  }

  @Test("excused judges are blanks, and marks that stand by a ruling are told to")
  func blanks() throws {
    var paper = try Paper(.points(by: .mean(3, atLeast: 2, spread: "5")))
    try paper.key("A/A1", "70", "", "90")
    try paper.excuse("A", judge: 2)
    try paper.rule("A/A1", on: ["70", "", "90"], value: nil)
    #expect(
      paper.steps.prefix(2) == [
        .combined(module: 0, aspect: 0, marks: [mark(70_00), nil, mark(90_00)], by: .mean, value: Fraction(80)),
        .ruled(module: 0, aspect: 0, value: nil),
      ])
  }
}
