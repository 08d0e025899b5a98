import Competition
import Scoring
import Testing

@testable import Desk

@Suite("How papers become marks, told step by step")
struct MarkingStepWordsTests {
  private typealias Field = MarkedField

  /// Weighted modules: a trimmed panel of three, penalties on the module and on the component, rounding on the way.
  private func weighted() throws -> Table {
    var draft = Field.coffee
    draft.join = "weighted"
    (draft.roundsPoints, draft.roundsModule) = ("1", "1")
    var art = Field.module(
      "A", "拿铁拉花", "Latte art", "40.00", judges: 3, spread: "5.00",
      [
        Field.aspect("A1", "奶泡质感", "Milk texture", "judgement", "10.00", 0),
        Field.aspect("A2", "风味", "Taste", "points", "30.00", 1),
      ])
    (art.panel.combine, art.panel.high, art.panel.low, art.weight) = ("trimmed", "1", "1", "60")
    var pour = Field.module(
      "B", "手冲", "Pour over", "20.00", judges: 0,
      [Field.aspect("B1", "萃取温度", "Temperature", "measurement", "20.00", 2)])
    pour.weight = "40"
    draft.modules = [art, pour]
    draft.penalties[1].module = "A"
    return try Table.marked(
      draft, .zh, Table.narrow, DeskTests.Field.five,
      Field.sheet("017", "A", 1, .first, [200, 20_00]) + Field.sheet("017", "A", 2, .first, [300, 24_00])
        + Field.sheet("017", "A", 3, .first, [100, 25_00]) + Field.sheet("017", "B", 0, .first, [15_00]) + [
          .settle(contest: 1, of: "017", module: "A", aspect: "A1", value: nil, reason: "评委各自说明"),
          .penalise(contest: 1, of: "017", rule: "fault", module: "", count: 2, decidedBy: "张裁判", reason: "打破杯子"),
          .penalise(contest: 1, of: "017", rule: "late", module: "", count: 1, decidedBy: "张裁判", reason: "迟到"),
        ])
  }

  @Test("A trimmed panel, a ruling, penalties, rounding, weights: every step, with what it rests on")
  func everyStep() throws {
    // 2 of 2, 3, 1; 24.0 of 20.0, 24.0, 25.0. 6.67 + 24.0 − 2 × 0.50 = 29.67, rounded 29.7, of 40 at 60 % 44.55.
    // 15 of 20 at 40 % is 30; 74.55 − 2.00 = 72.55.
    let lines = Words.markingExplanation(of: 0, in: try weighted().contest)
    #expect(
      lines.map(\.zh) == [
        "【评分：技能操作】",
        "A/A1 奶泡质感：评委 2, 3, 1，去掉 1 个最高、1 个最低后平均 2.00 · 依据：评分方案",
        "A/A1 奶泡质感：裁判长裁定原分有效 · 依据：评分方案",
        "A/A1 奶泡质感：÷ 3 × 10.00 = 6.67，四舍五入到 2 位 · 依据：评分方案",
        "A/A2 风味：评委 20.0, 24.0, 25.0，去掉 1 个最高、1 个最低后平均 24.00 · 依据：评分方案",
        "A/A2 风味：24.00，四舍五入到 1 位 · 依据：评分方案",
        "A 拿铁拉花 合计 30.67 · 依据：评分方案",
        "扣分 器具损坏 ×2 −1.00（张裁判：打破杯子），余 29.67 · 依据：评分方案",
        "A 拿铁拉花 四舍五入为 29.70 · 依据：评分方案",
        "A 拿铁拉花 ÷ 满分 40.00 × 60 % = 44.55 · 依据：评分方案",
        "B/B1 萃取温度：15.00 · 依据：评分方案",
        "B 手冲 合计 15.00 · 依据：评分方案",
        "B 手冲 四舍五入为 15.00 · 依据：评分方案",
        "B 手冲 ÷ 满分 20.00 × 40 % = 30.00 · 依据：评分方案",
        "各模块合计 74.55 · 依据：评分方案",
        "扣分 迟到 −2.00（张裁判：迟到），余 72.55 · 依据：评分方案",
        "技能操作 = 72.55（由 72.55 四舍五入一次，两位小数） · 依据：程序约定（通知未规定）",
      ])
    #expect(
      lines[4].en
        == "A/A2 Taste: judges 20.0, 24.0, 25.0; mean without the 1 highest and 1 lowest 24.00 · the marking scheme")
    #expect(lines.allSatisfy { !$0.en.unicodeScalars.contains { (0xFF01...0xFF5E).contains($0.value) } })
  }

  @Test("A floor, a voided module, a pair; what is below nothing counts 0.00")
  func floors() throws {
    var draft = Field.coffee
    var taste = Field.module(
      "A", "风味", "Taste", "60.00", judges: 2, [Field.aspect("A1", "风味", "Taste", "points", "60.00", 1)])
    (taste.panel.combine, taste.panel.gap) = ("pair", "5.00")
    draft.modules = [
      taste,
      Field.module(
        "B", "手冲", "Pour over", "40.00", judges: 0,
        [Field.aspect("B1", "温度", "Temperature", "measurement", "40.00", 2)]),
    ]
    (draft.penalties[1].module, draft.penalties[1].atMost) = ("A", "")
    let table = try Table.marked(
      draft, .zh, Table.narrow, DeskTests.Field.five,
      Field.sheet("017", "A", 1, .first, [2_00]) + Field.sheet("017", "A", 2, .first, [1_00]) + [
        .penalise(contest: 1, of: "017", rule: "fault", module: "", count: 10, decidedBy: "张裁判", reason: "打破杯子"),
        .penalise(contest: 1, of: "017", rule: "late", module: "", count: 1, decidedBy: "张裁判", reason: "迟到"),
        .penalise(contest: 1, of: "017", rule: "voidModule", module: "B", count: 1, decidedBy: "张裁判", reason: "违规"),
      ])
    #expect(
      Words.markingExplanation(of: 0, in: table.contest).map { $0.zh.replacing(" · 依据：评分方案", with: "") } == [
        "【评分：技能操作】",
        "A/A1 风味：评委 2.0, 1.0，两人平均（允许相差 5.00） 1.50",
        "A/A1 风味：1.50",
        "A 风味 合计 1.50",
        "扣分 器具损坏 ×10 −5.00（张裁判：打破杯子），余 -3.50",
        "A 风味 不足 0 分，计 0.00",
        "B 手冲 作废，不计分",
        "各模块合计 0.00",
        "扣分 迟到 −2.00（张裁判：迟到），余 -2.00",
        "技能操作 不足 0 分，计 0.00",
        "技能操作 = 0.00（由 0.00 四舍五入一次，两位小数） · 依据：程序约定（通知未规定）",
      ])
  }

  @Test("A mean that is no decimal is told as a fraction too; what is not keyed whole has no mark yet")
  func fraction() throws {
    let table = try Table.marked(
      Field.coffee, .zh, Table.narrow, DeskTests.Field.five,
      (1...3).flatMap { Field.sheet("017", "A", $0, .first, [$0 == 1 ? 200 : 300, 100, 100, 100]) })
    let lines = Words.markingExplanation(of: 0, in: table.contest).map(\.zh)
    #expect(lines[1] == "A/A1 奶泡质感：评委 2, 3, 3，平均 ≈2.67 (8/3) · 依据：评分方案")
    #expect(lines.last == "还没有录全，暂无成绩")
    #expect(Words.markingExplanation(of: 4, in: table.contest).map(\.zh) == ["【评分：技能操作】", "还没有录全，暂无成绩"])
    #expect(Words.markingExplanation(of: 99, in: table.contest) == [])
  }
}
