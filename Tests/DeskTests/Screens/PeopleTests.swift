import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("The people at the table")
struct PeopleTests {
  @Test("The first who opens a competition says who they are")
  func first() throws {
    let table = try Table(Field.five)
    try table.open(scorekeeper: nil)
    #expect(
      table.rows(8...13) == """
         │ 每一条记录都写明是谁录的。                                                 │
         │ 记分员姓名                                                                 │
         │                                                                            │
         │                                                                            │
         └────────────────────────────────────────────────────────────────────────────┘

        """)
    table.type(.escape, "9")
    #expect(table.message == "还没有登记谁在录分：F9 人员")
    table.type(.f(9), "n", "李敏", .enter)
    #expect(table.message == "已登记记分员 李敏")
    #expect(table.frame.text(row: 0).contains("记分员 李敏"))
    table.type(.f(2), "9", .enter)
    #expect(table.contest.cell(0, 0) != .missing)
  }

  @Test("Another scorekeeper takes the keyboard; the head referee does not")
  func take() throws {
    let table = try Table.ready()
    table.type(.f(9), "n", "王芳", .enter)
    #expect(
      table.rows(3...6) == """
         姓名                     职责             说明
         李敏                     记分员
         张裁判                   裁判长           由此人签核
         王芳                     记分员           正在录分
        """)
    table.type(.home, .enter)
    #expect(table.message == "现在由 李敏 录分")
    #expect(table.desk.screen == .entry)
    table.type(.f(9), .down, .enter)
    #expect(table.message == "只有记分员录分：请选记分员，或按 n 登记")
    table.type("n", "李敏", .enter)
    #expect(table.screen.contains("李敏 已登记；同名者请加区别，如 李敏2"))
  }

  @Test("Where several are enrolled, the desk asks which of them it is")
  func several() throws {
    let table = try Table(Field.five, language: .en)
    try table.open(.enrol(name: "王芳", duty: .scorekeeper, key: nil, reason: ""))
    #expect(
      table.screen == """
         Caipan  西承技弈 · 咖啡师 · final            by nobody yet  ● saved 14  10:42
         F2 Entry  F3 Rank  F5 Ruling  F6 Sign  F7 Result  F8 Log  F9 People  F12 Check
        ────────────────────────────────────────────────────────────────────────────────
         Name                     Duty             Note
         李敏                     Scorekeeper
         王芳                     Scorekeeper















        ────────────────────────────────────────────────────────────────────────────────

         Enter take the keyboard  n enrol a scorekeeper  F1 help  F10 quit
        """)
  }
}
