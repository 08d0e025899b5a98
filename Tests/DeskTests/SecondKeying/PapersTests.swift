import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("Counting papers")
struct PapersTests {
  private func papers(_ language: Language = .zh, _ size: Size = Table.narrow) throws -> Table {
    let table = try Table.marked(MarkedField.coffee, language, size)
    table.type(.f(4), .backTab)
    return table
  }

  @Test("Digits count the cell under the cursor; a count that stood needs a reason")
  func count() throws {
    let table = try papers()
    table.type("4", .enter)
    #expect(table.contest.progress(pile: 0).counted == [.issued: 4])
    #expect(table.message == "已存：A:1 发出 4 张")
    table.type(.left)
    #expect(table.message == "A 拿铁拉花 · 评委 1：发出 4 张，应有 5 张")
    table.type("5", .enter)
    #expect(table.screen.contains("现记 4 张；改动要写理由"))
    table.type(.f(2), .enter)
    #expect(table.contest.progress(pile: 0).counted == [.issued: 5])
    table.type(.right, "x", .right, .enter, "五", .enter)
    #expect(table.screen.contains("张数须为 0 或更大的整数") && table.contest.progress(pile: 0).counted[.signed] == nil)
    table.type(.backspace, "５", .enter)
    #expect(table.contest.progress(pile: 0).counted[.signed] == 5)
  }

  @Test("One key counts a pile as due, another one all of them, which is asked first")
  func asDue() throws {
    let table = try papers()
    table.type("4", .enter, "+")
    #expect(table.contest.progress(pile: 0).counted == [.issued: 4, .received: 5, .signed: 5])
    table.type("*")
    #expect(table.screen.contains("还没点数的 15 项都照应有张数记？"))
    table.type(.enter)
    #expect(table.contest.progress(pile: 1).counted == [:], "what stands first changes nothing")
    table.type("*", .down, .enter)
    for pile in 1...5 { #expect(table.contest.progress(pile: pile).counted.count == 3) }
    #expect(table.contest.progress(pile: 0).counted[.issued] == 4, "a count that stands is not overwritten")
    table.type("*")
    #expect(table.message == "都已点数；要改的按 Enter")
  }

  @Test("A scheme that counts no papers says so")
  func none() throws {
    var draft = MarkedField.coffee
    draft.countsPapers = false
    let table = try Table.marked(draft)
    table.type(.f(4), .backTab, "5", .enter)
    #expect(table.rows(5...5) == "  方案不要求清点纸表" && table.desk.dialog == nil)
  }
}
