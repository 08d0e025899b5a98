import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("Keying again")
struct SecondKeyingTests {
  /// 017 and 018 are keyed once by judge 1 of the latte art; 王芳 sits before 017's sheet again.
  private func again(_ language: Language = .zh) throws -> Table {
    let table = try Table.marked(
      MarkedField.coffee, language, Table.narrow, Field.five,
      MarkedField.sheet("017", "A", 1, .first, [200, 300, 100, 0])
        + MarkedField.sheet("018", "A", 1, .first, [100, 100, 100, 100]))
    table.desk.person = "王芳"
    table.type(.f(4), .enter)
    return table
  }

  @Test(
    "Nothing of the first keying shows, nor whether it agrees, until the sheet is whole; then how many cells differ")
  func blind() throws {
    // The same keys over a first keying that agrees and over one that does not: the screens must be the same.
    func screens(_ first: [Int]) throws -> [String] {
      let table = try Table.marked(
        MarkedField.coffee, .zh, Table.narrow, Field.five,
        MarkedField.sheet("017", "A", 1, .first, first) + MarkedField.sheet("017", "A", 2, .first, [0, 0, 0, 0]))
      table.desk.person = "王芳"
      table.type(.f(4), .enter)
      let strokes: [Stroke] = [
        "2", "3", "1", .up, .home, .end, .tab, .backTab, .backTab, .tab, "e", "+", "/017", .enter,
      ]
      return strokes.map { stroke in
        table.type(stroke)
        return table.screen
      }
    }
    #expect(try screens([200, 300, 100, 0]) == screens([100, 200, 300, 3_00]))
    let table = try again()
    table.type("231")
    #expect(table.message == "已存 017 A3 1 → A4 创意难度 · 标度 0–3")
    table.type("0")
    #expect(table.message == "合计 6，与初录一致 — Enter 到下一张")
    table.type(.enter, "1212")
    #expect(table.message == "合计 6，有 2 格与初录不同，须三核 — Enter 到下一张")
    #expect(!table.rows(4...12).contains("初录"))
  }

  @Test("Who keyed a sheet first is told before the first digit that somebody else keys it again")
  func samePerson() throws {
    let table = try again()
    table.desk.person = "李敏"
    #expect(table.message == "这张表的初录是 李敏 本人：须换人复核（F9）")
    let records = table.state.recordCount
    table.type("2")
    #expect(table.state.recordCount == records && table.desk.secondKeying.page.typed == nil)
    table.type("/019", .enter)
    #expect(table.message == "这张表还没有初录完，不能复核")
  }

  @Test("The second keyer sees no first keying on F2 either, nor what it explains, until all is verified")
  func veil() throws {
    let table = try again()
    table.type(.f(2), .down, .enter)
    #expect(table.rows(3...6) == "\n  复核完成前，初录的分不给复核员看；复核在 F4\n\n")
    table.type("e")
    #expect(table.desk.dialog == nil)
    table.type(.f(3), .enter)
    #expect(table.screen.contains("名次") && !table.screen.contains("拉花"))
  }

  @Test("A second keying is taken back on its own screen, never somebody else's act unseen")
  func undo() throws {
    let table = try again()
    table.type("-")
    #expect(table.message == "最近一次是初录：到 F2 的评分表上撤销")
    table.type("22", "-")
    #expect(table.message == "已撤销：017 A2 现为 —；撤销也记在日志里")
    #expect(table.contest.score(0, 0, .second) == Mark(hundredths: 200) && table.contest.score(0, 1, .second) == nil)
    table.desk.person = "李敏"
    table.type(.f(2), .down, .enter, "-")
    #expect(table.message == "最近一次是复核录入：到 F4 撤销")
    #expect(table.contest.score(0, 0, .second) == Mark(hundredths: 200))
  }

  @Test("Who keyed a whole sheet again was told what differs, and takes nothing back to try another mark")
  func wholeSheet() throws {
    let table = try again()
    table.type("1111", "-")
    #expect(table.message == "这张表已复核录完，不再撤销：不同的格由三核处理（F4 三核）")
    #expect(table.contest.score(0, 3, .second) == Mark(hundredths: 100))
  }

  @Test("The third look: 1 and 2 pick, another mark needs a reason")
  func thirdLook() throws {
    let table = try again()
    table.type("1111", .tab)
    #expect(table.desk.secondKeying.tab == .differences)
    #expect(
      table.rows(3...8) == """
          进度   复核录入  [三核 3]  纸表
         参赛号     评分点                   评委                    1 初录     2 复核
         017        A/A1 奶泡质感            评委 1                       2          1
         017        A/A2 图案对比            评委 1                       3          1
         017        A/A4 创意难度            评委 1                       0          1

        """)
    #expect(table.message == "017：看纸面，按 1 取初录的 2，按 2 取复核的 1；都不对按 3 另录")
    table.type("1")
    #expect(table.contest.score(0, 0) == Mark(hundredths: 200) && table.desk.secondKeying.differences.count == 2)
    table.type("2")
    #expect(table.contest.score(0, 1) == Mark(hundredths: 100))
    table.type("-")
    #expect(table.desk.secondKeying.differences.count == 2, "a third look is taken back here")
    table.type("2", "3", "5", .enter, "评委重看", .enter)
    #expect(table.screen.contains("评价分只有 0、1、2、3"))
    table.type(.backspace, "3", .enter, .enter)
    #expect(table.contest.score(0, 3) == Mark(hundredths: 300))
    #expect(table.rows(5...5) == "  没有要三核的格。")
  }

  @Test("Two scorekeepers who keyed half a pile each key the other half again; nothing leads them to their own")
  func crossing() throws {
    let table = try again()
    try table.folder?.act(.enrol(name: "孙宁", duty: .scorekeeper, key: nil, reason: ""), by: "")
    for intent in MarkedField.sheet("019", "A", 1, .first, [100, 100, 100, 100]) {
      try table.folder?.act(intent, by: "孙宁")
    }
    table.desk.person = "李敏"
    table.type("*", .enter)
    #expect(table.desk.secondKeying.page.subject == 2, "019 is 孙宁's")
    table.type("1111", "+")
    #expect(table.message == "剩下的表都是您初录的：须换人复核（F9）")
    table.desk.person = "孙宁"
    table.type("+")
    #expect(table.desk.secondKeying.page.subject == 0)
  }

  @Test("Differences of a sheet that is not keyed again whole are not listed yet")
  func incomplete() throws {
    let table = try again()
    table.type("111", .tab)
    #expect(table.desk.secondKeying.differences == [] && !table.screen.contains("!"))
    table.type(.backTab, .backTab)
    #expect(!table.screen.contains("!"), "and not counted")
  }
}
