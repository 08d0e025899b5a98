import Competition
import Scoring
import SimulatedDisk
import Terminal
import Testing

@testable import Desk

@Suite("Keying sheets")
struct SheetKeyingTests {
  /// On the first sheet of judge 1 of the latte art: 017's.
  private func latte(_ language: Language = .zh, _ size: Size = Table.narrow) throws -> Table {
    let table = try Table.marked(MarkedField.coffee, language, size)
    table.open(pile: "A:1")
    return table
  }

  @Test("The digit of a judgement saves and goes down; on the total Enter goes to the next sheet of the pile")
  func judgements() throws {
    let table = try latte()
    table.type("2310")
    #expect((0..<4).map { table.contest.score(0, $0, .first) } == [200, 300, 100, 0].map(Mark.init(hundredths:)))
    #expect(table.message == "本表合计 6 — 与纸面合计一致按 Enter 到下一张")
    table.type(.enter)
    #expect(table.desk.sheets.subject == 1 && table.desk.sheets.line == 0)
    #expect(table.rows(3...3).hasPrefix(" 018 赵磊  A 拿铁拉花 · 评委 1"))
  }

  @Test("Points are saved with Enter, full-width digits and a Chinese point count as plain ones")
  func points() throws {
    let table = try Table.marked()
    table.open(pile: "B:0")
    table.type("１８。５", .enter, "9.25", .enter)
    #expect(table.contest.score(0, 12, .first) == Mark(hundredths: 18_50))
    #expect(table.contest.score(0, 13, .first) == Mark(hundredths: 9_25))
    #expect(table.message == "本表合计 27.75 — 与纸面合计一致按 Enter 到下一张")
  }

  @Test("A value off the scale is questioned at once with the limit, is never lost, and never saved")
  func offScale() throws {
    let table = try latte()
    table.type("5")
    #expect(table.message == "评价分只有 0、1、2、3；按 - 放弃重录")
    table.type("2", .enter)
    #expect(table.desk.sheets.typed == "52", "the next digit is not taken for another mark")
    #expect(table.contest.score(0, 0, .first) == nil)
    table.type("-", "2")
    #expect(table.contest.score(0, 0, .first) == Mark(hundredths: 200) && table.desk.sheets.line == 1)
    table.type("*")
    table.open(pile: "B:0")
    table.type("20.5")
    #expect(table.message == "超出满分：萃取温度满分 20，请核对纸面（漏了小数点？）")
    table.type(.backspace, .backspace, ".55")
    #expect(table.message == "小数太多：萃取温度最多 1 位小数")
    table.type(.enter)
    #expect(table.desk.sheets.typed == "20.55" && table.contest.score(0, 12, .first) == nil)
  }

  @Test("A minus takes the latest mark back and goes to its cell, on whichever sheet it is; it is a record too")
  func undo() throws {
    let table = try latte()
    table.type("2310", .enter)
    let records = table.state.recordCount
    table.type("-")
    #expect(table.state.recordCount == records + 1)
    #expect(table.desk.sheets.subject == 0 && table.desk.sheets.line == 3)
    #expect(table.message == "已撤销：017 A4 现为 —；撤销也记在日志里")
    table.type("3")
    #expect(table.contest.score(0, 3, .first) == Mark(hundredths: 300))
    #expect(table.desk.sheets.line == 4, "the sheet is whole again")
  }

  @Test("Plus goes to the next sheet that lacks something, a slash and a code to another, a star to the piles")
  func walking() throws {
    let table = try latte()
    table.type("2310", .enter, "22", "+")
    #expect(table.desk.sheets.subject == 2)
    table.type("+", "+", "+")
    #expect(table.desk.sheets.subject == 1, "round the end, past the one that is keyed whole")
    #expect(table.desk.sheets.line == 2, "on the first cell that lacks its mark")
    table.type("/23")
    #expect(table.message == "跳到参赛号：23_ → Enter")
    table.type(.enter)
    #expect(table.desk.sheets.subject == 3, "noughts may be left out")
    table.type("/99", .enter)
    #expect(table.message == "没有 99 的表；/ 重打" && table.desk.sheets.jump == "99")
    table.type("/041", .enter)
    #expect(table.desk.sheets.subject == 4)
    table.type("*")
    #expect(table.desk.sheets.face == .piles && table.desk.sheets.choice == 1)
    table.type("+", .enter)
    #expect(table.contest.pileName(table.desk.sheets.pile) == "A:2")
  }

  @Test("Behind the last sheet stand the piles, the cursor on the first that is left")
  func endOfPile() throws {
    let table = try latte()
    for _ in Field.five { table.type("1111", .enter) }
    #expect(table.desk.sheets.face == .piles)
    #expect(table.message == "A 拿铁拉花 · 评委 1：到底，已全部录完")
    #expect(table.desk.sheets.choice == 2, "the next pile, not the theory grid above")
    table.type(.enter)
    #expect(table.contest.pileName(table.desk.sheets.pile) == "A:2")
  }

  @Test("Enter skips a cell the paper leaves empty; the sheet says at its end what it lacks")
  func lacking() throws {
    let table = try latte()
    table.type("2", .enter, "1", "0")
    #expect(table.desk.sheets.line == 1, "back to the cell that lacks its mark")
    table.type(.end, .enter)
    #expect(table.message == "本表还缺 1 格；纸面也空着的，按 + 到下一张" && table.desk.sheets.line == 1)
    table.type(.end, "3")
    #expect(table.message == "这里是合计行，不录数字：↑ 回到格中，Enter 到下一张")
    #expect(table.contest.score(0, 1, .first) == nil)
  }

  @Test("A mark far from the other judges' is told at once, and stands")
  func farApart() throws {
    let table = try Table.marked(
      MarkedField.coffee, .zh, Table.narrow, Field.five, MarkedField.sheet("017", "A", 1, .first, [100, 200, 200, 200]))
    table.open(pile: "A:2")
    table.type("3")
    #expect(table.message == "已存 017 A1 3，但分差超过 1（评委 1：1）：请核对纸面")
    #expect(table.contest.score(0, 4, .first) == Mark(hundredths: 300) && table.desk.sheets.line == 1)
    table.type("3")
    #expect(!table.message.contains("分差"), "3 and 2 lie one apart, which is allowed")
  }

  @Test("What stands is corrected with a reason; the same mark again records nothing")
  func correction() throws {
    let table = try latte()
    table.type("2310", .home)
    let records = table.state.recordCount
    table.type("2")
    #expect(table.message == "与已存分数相同，未另记录" && table.state.recordCount == records)
    table.type(.home, "1")
    #expect(table.screen.contains("│ A1 奶泡质感：2 → 1"))
    table.type("23", .enter)
    #expect(table.screen.contains("理由要用文字写"), "who keys on without looking writes marks into the reason")
    table.type(.f(2), .enter)
    #expect(table.contest.score(0, 0, .first) == Mark(hundredths: 100))
  }

  @Test("What is typed stays through resizing, other screens, quitting and wrong keys")
  func kept() throws {
    let table = try Table.marked()
    table.open(pile: "B:1")
    table.type("24", .size(100, 30), .size(40, 10), .size(80, 24), .f(3), "+", "*", "/", .tab, .left, .f(10))
    #expect(table.desk.sheets.typed == "24" && table.asked == [])
    table.type(.enter)
    #expect(table.desk.dialog == nil && table.desk.sheets.typed == "24", "stays and goes back to the cell")
    table.type(".5", .enter)
    #expect(table.contest.score(0, 14, .first) == Mark(hundredths: 24_50))
  }

  @Test("While the disk is full no other cell takes a mark; the one that waits is saved once there is room")
  func diskFull() throws {
    let table = try latte()
    table.disk.weather = Weather(full: 1000)
    table.type("2")
    #expect(table.message.hasPrefix("未存盘") && table.desk.sheets.typed == "2")
    table.type("-", .down, "3")
    #expect(table.message == "未存盘：先把 017 A/A1:1 存好，再录别的")
    table.disk.weather = .fair
    table.type(.up, "2")
    #expect(table.contest.score(0, 0, .first) == Mark(hundredths: 200))
  }

  @Test("The grid of marks says that a component comes from sheets; a star opens the piles")
  func grid() throws {
    let table = try Table.marked()
    table.type(.home, .enter)
    #expect(table.desk.sheets.face == .grid)
    table.type("86.5", .enter, .right, "9")
    #expect(table.message == "这一项由评分表合成：按 * 选一堆表录入" && table.desk.entry.typed == nil)
    #expect(table.contest.cell(0, 0) == .mark(Mark(hundredths: 86_50)))
    #expect(table.screen.contains("* 选堆"))
    table.type("*")
    #expect(table.desk.sheets.face == .piles)
    table.type(.home, .enter, .escape)
    #expect(table.desk.sheets.face == .piles, "Escape leads back too")
  }
}
