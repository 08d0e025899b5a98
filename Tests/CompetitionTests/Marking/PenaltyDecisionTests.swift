import Scoring
import Testing

@testable import Competition

/// Penalties 扣分 and sanctions on record: who decided, why, and what they do to the marks.
@Suite struct PenaltyDecisionTests {
  private func keyed(_ scheme: String = BaristaScheme.once) throws -> Hall {
    let hall = try Hall.marked(["001"], scheme: scheme)
    try hall.papers("001", Hall.good)
    return hall
  }

  @Test("points are taken off the module or the component, once or for each fault, to the most there is")
  func points() throws {
    let hall = try keyed()
    try hall.penalise("001", "late")
    #expect(try hall.cell("001", "practical") == "85.78")
    try hall.penalise("001", "spill", 2)
    #expect(try hall.cell("001", "practical") == "82.78")
    // Four spills would be 6.00, and 5.00 are the most.
    try hall.penalise("001", "spill", 4, reason: "录像复核")
    #expect(try hall.cell("001", "practical") == "80.78")
    let onRecord = try hall.contest().penalties(of: 0)
    #expect(onRecord.map(\.rule) == ["late", "spill"] && onRecord.map(\.count) == [1, 4])
    #expect(onRecord.allSatisfy { $0.decidedBy == "张伟" } && onRecord[1].reason == "录像复核")
    try hall.penalise("001", "late", 0, reason: "时钟有误")
    try hall.penalise("001", "spill", 0, reason: "不是洒漏")
    #expect(try hall.cell("001", "practical") == "87.78" && hall.contest().penalties(of: 0) == [])
  }

  @Test("a penalty that the scheme has not, a count it can't have, no reason or nobody who decided it is refused")
  func refusals() throws {
    let hall = try keyed()
    func intent(
      _ rule: String, _ count: Int = 1, module: String = "", by person: String = "张伟", reason: String = "报告"
    ) -> Intent {
      .penalise(contest: 1, of: "001", rule: rule, module: module, count: count, decidedBy: person, reason: reason)
    }
    hall.refuses(intent("late"), .personNeeded)
    hall.refuses(intent("rude"), by: "张伟", .noSuchPenalty("rude"))
    hall.refuses(intent("late", 2), by: "张伟", .badCount(2))
    hall.refuses(intent("spill", -1), by: "张伟", .badCount(-1))
    hall.refuses(intent("spill", 1001), by: "张伟", .badCount(1001))
    hall.refuses(intent("spill", module: "A"), by: "张伟", .noSuchModule("A"))
    hall.refuses(intent("voidModule", module: "C"), by: "张伟", .noSuchModule("C"))
    hall.refuses(intent("voidModule"), by: "张伟", .noSuchModule(""))
    hall.refuses(intent("voidResult", module: "A"), by: "张伟", .noSuchModule("A"))
    hall.refuses(intent("voidResult", 2), by: "张伟", .badCount(2))
    hall.refuses(intent("late", by: " "), by: "张伟", .emptyText(.name))
    hall.refuses(intent("late", reason: ""), by: "张伟", .reasonNeeded)
    hall.refuses(intent("late", 0), by: "张伟", .unchanged)
    // Without codes people are not there by entry number.
    hall.refuses(intent("absent"), by: "张伟", .declareByEntry)
    hall.refuses(intent("withdrawn"), by: "张伟", .declareByEntry)
    try hall.penalise("001", "late")
    hall.refuses(intent("late"), by: "张伟", .unchanged)
  }

  @Test("a void module brings nothing and owes no sheets; none of it is a zero")
  func voidModule() throws {
    let hall = try Hall.marked(["001"], scheme: BaristaScheme.once)
    try hall.papers("001", Hall.good.dropLast() + [nil])
    #expect(try hall.openOnPapers() == ["001 unkeyed B:0 1"])
    try hall.penalise("001", "voidModule", module: "B", reason: "违反安全操作")
    #expect(try hall.openOnPapers() == [])
    #expect(try hall.cell("001", "practical") == "52.28")
    #expect(try hall.contest().progress(pile: 4).expected == 0)
    try hall.penalise("001", "voidModule", 0, module: "B", reason: "申诉成立")
    #expect(try hall.openOnPapers() == ["001 unkeyed B:0 1"] && hall.cell("001", "practical") == "")
  }

  @Test("where the scheme says so, a void module voids the component with all its sheets")
  func voidsComponent() throws {
    let text = BaristaScheme.text { draft in
      draft.secondKeying = "none"
      draft.voidedModule = "voidsComponent"
    }
    let hall = try Hall.marked(["001"], scheme: text)
    try hall.first("001", "A/A1:0", "8.50")
    try hall.penalise("001", "voidModule", module: "B")
    #expect(try hall.openOnPapers() == [] && hall.cell("001", "practical") == "voided")
  }

  @Test("a void result is a void component: the contestant competed, has no rank and no zero")
  func voidResult() throws {
    let hall = try keyed()
    try hall.act(Hall.keying("001", "theory", "80.00"))
    try hall.penalise("001", "voidResult", reason: "冒名顶替")
    #expect(try hall.cell("001", "practical") == "voided" && hall.ranks() == [])
    #expect(try hall.result().map(\.status) == [.competed])
    #expect(try hall.contest().openCount == 0)
    try hall.penalise("001", "voidResult", 0, reason: "查无此事")
    #expect(try hall.ranks() == ["1 001"])
  }

  @Test("two records of one penalty are a conflict until one decision names both")
  func conflict() throws {
    let hall = try keyed()
    let record = PenaltyRecord(
      contest: 1, of: "001", rule: "late", module: "", count: 1, decidedBy: "张伟", replaces: [], reason: "迟到")
    try hall.slipIn(.penalty(record), .penalty(record))
    #expect(try hall.openOnPapers() == ["001 conflict"] && hall.cell("001", "practical") == "87.78")
    try hall.penalise("001", "late")
    #expect(try hall.openOnPapers() == [] && hall.cell("001", "practical") == "85.78")
  }
}
