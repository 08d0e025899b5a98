import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("Judges too far apart, and penalties")
struct SheetRulingTests {
  /// 017's taste has 20.0 and 30.0 of two judges who may lie five apart; a head referee is enrolled.
  private func apart() throws -> Table {
    let table = try Table.marked(
      MarkedField.coffee, .zh, Table.narrow, Field.five,
      MarkedField.sheet("017", "B", 1, .first, [20_00], first: 3)
        + MarkedField.sheet("017", "B", 2, .first, [30_00], first: 3)
        + MarkedField.sheet("017", "B", 0, .first, [18_50, 9_25])
        + MarkedField.sheet("017", "A", 1, .first, [100, 200, 300, 100])
        + MarkedField.sheet("017", "A", 2, .first, [100, 200, 300, 100])
        + MarkedField.sheet("017", "A", 3, .first, [100, 200, 300, 100]))
    table.type(.f(5), "2", .enter, "张裁判", .enter, "秋分2026", .enter, "秋分2026", .enter)
    return table
  }

  @Test("A case shows every judge's mark; a judge marks again with a reason")
  func remark() throws {
    let table = try apart()
    #expect(
      table.rows(3...5) == """
          1 同分 0  [2 超差 1]  3 扣分 0
         参赛号     评分点                          各评委的分                       限
         017        B/B3 风味                       1: 20.0  2: 30.0                > 5
        """)
    table.type(.enter, .down, .enter, "25", .enter, "评委复议", .enter)
    #expect(table.desk.spreads.cases == [] && table.rows(5...5) == "  没有评委分差超限。")
    #expect(table.contest.score(0, 14, .first) == Mark(hundredths: 25_00))
  }

  @Test("The head referee rules: the marks stand, or another value on the judges' scale")
  func ruling() throws {
    let table = try apart()
    table.type(.enter, .end, .down, .down, .down, .down, .enter, "31", .enter, "听取两位评委说明", .enter)
    #expect(table.screen.contains("满分 30"))
    table.type(.backspace, .backspace, "28", .enter, .enter)
    #expect(table.desk.spreads.cases == [])
    // 20/30 by the mean would bring 25; the ruling brings 28: 18.5 + 9.25 + 28 and ten points a third three times, 23.33.
    table.type(.f(3), .enter)
    #expect(table.screen.contains("B/B3 风味：裁判长裁定为 28.00"))
  }

  @Test("A penalty names who decided it and why; its count changes, and it is taken back, with a reason")
  func penalty() throws {
    let table = try apart()
    table.type("3", "n", "18", .enter, .right, .right, .enter, .enter, .backspace, "2", .enter, .enter, "打破杯子", .enter)
    #expect(
      table.rows(3...5) == """
          1 同分 0   2 超差 1  [3 扣分 1]
         参赛号     扣分项                         扣分 决定人       理由
         018        器具损坏                    −0.50×2 张裁判       打破杯子
        """)
    table.type(.enter, .backspace, "3", .enter, .enter, .f(2), .enter)
    #expect(table.contest.penalties(of: 1).first?.count == 3)
    table.type("x", .enter, .f(2), .enter)
    #expect(table.contest.penalties(of: 1) == [] && table.desk.penalties.rows == [])
  }

  @Test("A voided module needs its module, nothing else takes one; a count is a number")
  func voidedModule() throws {
    let table = try apart()
    table.type("3", "n", "99", .enter, .left, .left, .enter, .enter, .enter, .enter, "违反操作规程", .enter)
    #expect(table.screen.contains("没有 99 的表"))
    table.type(.backspace, .backspace, "17", .enter, .enter, .enter, .enter, .enter, .enter)
    #expect(table.screen.contains("模块作废：选哪个模块"))
    table.type(.right, .right, .enter, .enter, .enter, .enter)
    #expect(table.contest.penalties(of: 0).map(\.module) == ["B"])
    #expect(table.rows(5...5).hasPrefix(" 017        模块作废 B"))
  }
}
