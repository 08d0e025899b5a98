import Competition
import Terminal
import Testing

@testable import Desk

@Suite("Finding a contestant")
struct FinderTests {
  @Test("By number, name and pinyin; Enter goes there, Escape back")
  func find() throws {
    let table = try Table.nearlyDone()
    table.type("/")
    #expect(
      table.rows(8...11) == """
         ┌─ 查找选手 ─────────────────────────────────────────────────────────────────┐
         │ /                                                                          │
         │ 参赛号、姓名或拼音，如 zl、zhaolei                                         │
         └────────────────────────────────────────────────────────────────────────────┘
        """)
    table.type("s")
    #expect(
      table.rows(8...11) == """
         ┌─ 查找选手 ─────────────────────────────────────────────────────────────────┐
         │ /s                                                                         │
         │ 019 孙丽娜  首都宾馆                                                       │
         │ 041 单雄  什刹海饭店                                                       │
        """)
    table.type(.down, .enter)
    #expect(table.desk.entry.row == 4)
    table.type("/", "dan", .enter)
    #expect(table.desk.entry.row == 4, "单 reads Shan and Dan")
    table.type("/", "23", .enter)
    #expect(table.desk.entry.row == 3)
    table.type("/", "zzz", .enter)
    #expect(table.desk.entry.row == 3)
    table.type("/", "017", .escape)
    #expect(table.desk.entry.row == 3)
  }

  @Test("Nobody found says so; the caret follows what is typed")
  func nobody() throws {
    let table = try Table.nearlyDone(.en)
    table.type("/", "zzz")
    #expect(table.screen.contains("│ nobody found "))
    #expect(table.cursor?.column == 7)
    table.type(.backspace, .backspace)
    #expect(
      table.rows(8...12) == """
         ┌─ Find a contestant ────────────────────────────────────────────────────────┐
         │ /z                                                                         │
         │ 018 赵磊  西城饭店                                                         │
         └────────────────────────────────────────────────────────────────────────────┘

        """)
    #expect(table.cursor?.column == 5)
  }

  @Test("On the ranking it goes to the contestant's place, unranked ones too")
  func ranking() throws {
    let table = try Table.nearlyDone()
    table.type(.f(3), "/", "017", .enter)
    #expect(table.desk.ranking.cursor == 1)
    table.type("/", "019", .enter)
    #expect(table.desk.ranking.cursor == 4)
  }
}
