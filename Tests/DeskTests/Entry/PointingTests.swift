import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("Paste, mouse and window size")
struct PointingTests {
  @Test("A pasted mark is typed, blanks around it and full width too")
  func paste() throws {
    let table = try Table.nearlyDone()
    table.type(.paste(" ９１．５\t\n"))
    #expect(table.desk.entry.typed == "91.5")
    table.type(.enter)
    #expect(table.contest.cell(1, 1) == .mark(Mark(hundredths: 9150)))
  }

  @Test("Anything else that is pasted runs as no command")
  func pasteText() throws {
    let table = try Table.nearlyDone()
    let records = table.state.recordCount
    table.type(.paste("au"))
    #expect(table.message == "这里不能粘贴")
    table.type(.paste("91.5\n80\n70"))
    #expect(table.message == "粘贴了 3 行，未录入：成批的分数请用 caipan import 目录 marks 文件")
    table.type(.paste(""))
    #expect(table.desk.entry.typed == nil && table.desk.dialog == nil && table.state.recordCount == records)
  }

  @Test("In a form, a search and a filter it is text")
  func pasteInLines() throws {
    let table = try Table.nearlyDone()
    table.type("w", .paste("因伤病退出\n"))
    #expect(table.screen.contains("│ 因伤病退出 "))
    table.type(.escape, "/", .paste("赵"))
    #expect(table.screen.contains("018 赵磊  西城饭店"))
    table.type(.escape, .f(8), "/", .paste("041"))
    #expect(table.desk.log.lines.count == 3)
  }

  @Test("A click goes to a cell, or to a screen by its tab; the wheel moves")
  func mouse() throws {
    let table = try Table.nearlyDone()
    table.type(.click(row: 7, column: 40))
    #expect(table.desk.entry.row == 3 && table.desk.entry.column == 0)
    table.type(.click(row: 4, column: 50))
    #expect(table.desk.entry.row == 0 && table.desk.entry.column == 1)
    table.type(.click(row: 15, column: 50), .click(row: 3, column: 5))
    #expect(table.desk.entry.row == 0, "where nobody is, nothing happens")
    table.type(.wheelDown)
    #expect(table.desk.entry.row == 1)
    table.type(.click(row: 1, column: 10))
    #expect(table.desk.screen == .ranking)
  }

  @Test("A click loses nothing that is being typed, and the ranking beside the grid is not the grid")
  func mouseWhileTyping() throws {
    let table = try Table.nearlyDone(.zh, Table.wide)
    table.type(.click(row: 6, column: 90))
    #expect(table.desk.entry.row == 1)
    table.type("91.5", .click(row: 6, column: 50), .click(row: 1, column: 10), .wheelDown)
    #expect(table.desk.entry.typed == "91.5" && table.desk.entry.row == 1 && table.desk.screen == .entry)
  }

  @Test("Another window size keeps the cursor, the digits and the dialog")
  func resize() throws {
    let table = try Table.nearlyDone()
    table.type("91.5", .size(120, 40))
    #expect(table.frame.size == Table.wide)
    #expect(table.frame.text(row: 5).contains("[91.5_]"))
    table.type(.size(30, 8))
    #expect(table.desk.message?.text.zh == "窗口小于 80×24，有些内容看不到")
    table.type(.size(80, 24), .enter)
    #expect(table.message == "已存：018 技能操作 91.50")
    table.type("w", .size(120, 40), "病", .enter)
    #expect(table.contest.sheet(2).exclusion == .withdrawn)
  }
}
