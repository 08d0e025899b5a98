import Competition
import Scoring
import Testing

@testable import Desk

@Suite("Correcting marks")
struct CorrectionTests {
  @Test("Typing over a saved mark shows what it would change and asks for a reason")
  func correction() throws {
    let table = try Table.ready()
    table.type(.f(2), .home, .right, "80", .enter)
    #expect(
      table.screen == """
         裁判台  西承技弈 · 咖啡师 · 决赛                记分员 李敏  ● 已存 24  10:42
         F2 录分  F3 排名  F5 裁定  F6 签核  F7 结果  F8 日志  F9 人员  F12 合规
        ────────────────────────────────────────────────────────────────────────────────
         参赛号  姓名                      理论知识  技能操作      总分      名次    ±
         017     王晓燕                       86.50     [80_]    90.35          2
         ┌─ 更正分数 ─────────────────────────────────────────────────────────────────┐
         │ 017 王晓燕  技能操作                                                       │
         │ 分数：92.00 → 80.00                                                        │
         │ 名次：第 2 名 → 第 3 名                                                    │
         │ 总分：81.95                                                                │
         │ 另有 1 人名次变动                                                          │
         │ 理由                                                                       │
         │                                                                            │
         │                                                                            │
         └────────────────────────────────────────────────────────────────────────────┘






        ────────────────────────────────────────────────────────────────────────────────
         017 王晓燕 · 技能操作 80 → 回车保存 · 满分 100
         F2 常用理由  Enter 下一项/确定  Esc 返回  Backspace 退格
        """)
    table.type(.enter)
    #expect(table.contest.cell(0, 1) == .mark(Mark(hundredths: 9200)), "not without a reason")
    #expect(table.screen.contains("│ 请填写：理由 "))
    table.type(.f(2))
    #expect(table.screen.contains("│ 录入错误，已核对纸面 "))
    table.type(.f(2), .f(2), .f(2), .enter)
    #expect(table.contest.cell(0, 1) == .mark(Mark(hundredths: 8000)))
    #expect(table.contest.corrections == 1)
    #expect(table.message == "已存：017 技能操作 80.00；技能操作已全部录完；可以 F6 签核")
  }

  @Test("In English")
  func english() throws {
    let table = try Table.ready(.en)
    table.type(.f(2), .home, .right, "80", .enter)
    #expect(
      table.rows(6...16) == """
         │ 017 王晓燕  Practical                                                      │
         │ mark: 92.00 → 80.00                                                        │
         │ standing: rank 2 → rank 3                                                  │
         │ total: 81.95                                                               │
         │ 1 other would move                                                         │
         │ Reason                                                                     │
         │                                                                            │
         │                                                                            │
         └────────────────────────────────────────────────────────────────────────────┘


        """)
  }

  @Test("Escape goes back to the cell, with the digits still in it")
  func back() throws {
    let table = try Table.nearlyDone()
    table.type(.up, "80", .enter, "核对", .escape)
    #expect(table.desk.entry.typed == "80")
    #expect(table.contest.cell(0, 1) == .mark(Mark(hundredths: 9200)))
  }

  @Test("The same mark again is no record")
  func same() throws {
    let table = try Table.nearlyDone()
    let records = table.state.recordCount
    table.type(.up, "92", .enter)
    #expect(table.state.recordCount == records)
    #expect(table.message == "与已存分数相同，未另记录")
    #expect(table.desk.entry.typed == nil)
  }

  @Test("Undo takes the latest mark back, goes to its cell, and is on record itself")
  func undo() throws {
    let table = try Table.nearlyDone()
    table.type("91.5", .enter, .end, "u")
    #expect(table.contest.cell(1, 1) == .missing)
    #expect(table.desk.entry.row == 1 && table.desk.entry.column == 1)
    #expect(table.message == "已撤销：018 技能操作 现为 未录；撤销也记在日志里")
    table.type("92.5", .enter)
    #expect(table.contest.cell(1, 1) == .mark(Mark(hundredths: 9250)), "no reason asked: nothing stands there")
    table.type("u")
    #expect(table.contest.cell(1, 1) == .missing)
  }

  @Test("Undo brings back the mark before a correction")
  func undoCorrection() throws {
    let table = try Table.nearlyDone()
    table.type(.up, "80", .enter, .f(2), .enter, "u")
    #expect(table.contest.cell(0, 1) == .mark(Mark(hundredths: 9200)))
    #expect(table.message == "已撤销：017 技能操作 现为 92.00；撤销也记在日志里")
  }

  @Test("Nothing left to undo says so")
  func nothing() throws {
    let table = try Table(Field.five)
    try table.open()
    try table.restart()
    table.type("u")
    #expect(table.message == "本次打开后没有可撤销的录入")
  }

  @Test("What follows from the rank is shown before and after: going on, the certificate")
  func outcome() throws {
    // 103 falls from rank 3 to 11: out of the first three and of the nine who go on, within the first half.
    let table = try Table.semifinal()
    table.type(.f(2), .home, .down, .down, .right, "85", .enter)
    #expect(
      table.rows(5...12) == """
         │ 103 选手3  技能操作                                                        │
         │ 分数：97.00 → 85.00                                                        │
         │ 名次：第 3 名 → 第 11 名                                                   │
         │ 总分：88.60                                                                │
         │ 晋级：晋级 → 未晋级                                                        │
         │ 证书：拟核发 三级/高级工 → 拟核发 五级/初级工                              │
         │ 另有 8 人名次变动                                                          │
         │ 理由                                                                       │
        """)
  }
}
