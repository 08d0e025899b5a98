import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("The judges")
struct JudgesTests {
  @Test("Who sits where, who is of a contestant's unit, which seats are empty")
  func roster() throws {
    let table = try Table.kitchen(judges: Array(Kitchen.judges.prefix(2)))
    table.type(.f(9), .tab)
    #expect(
      table.rows(3...10) == """
          1 人员  [2 评委 !2]  3 统计   4 加密
         代号   姓名           单位                   席位
         J1     陈平           首都宾馆               A:1
            ! 与 017 王晓燕 同单位：待定，按回车决定
            ! 与 019 孙丽娜 同单位：待定，按回车决定
         J2     钱宽           展览馆                 A:2
            ! 空席 A:3：按回车加评委

        """)
    table.type(.end, .enter, .enter, "严正", .enter, .enter, .enter)
    #expect(table.message == "已存评委 1 人")
    #expect(table.contest.judgeRoster.judge("J3")?.seats == [JudgeSeat(module: "A", seat: 3)])
    #expect(!table.screen.contains("空席"))
  }

  @Test("Without any there is a word on how to begin")
  func none() throws {
    let table = try Table.kitchen(.en, judges: [])
    table.type(.f(9), "2")
    #expect(table.screen.contains("No judges yet. n adds one, or a file does: caipan import DIR judges FILE."))
    table.type("r")
    #expect(table.message == "no judge is on the roster yet: n adds one")
    table.type("n")
    #expect(table.screen.contains("Seats of the scheme: A:1–3"))
  }

  @Test("A judge of the contestant's unit stays or steps aside, and somebody decides it with a reason")
  func recusal() throws {
    let table = try Table.kitchen()
    table.type(.f(9), "2", .down, .enter)
    #expect(
      table.rows(4...15) == """
         ┌─ 回避：陈平 与 017 王晓燕 ─────────────────────────────────────────────────┐
         │ 两人同单位：首都宾馆                                                       │
         │ 模块 A 不得缺评，须有替补                                                  │
         │ 决定                                                                       │
         │ ‹ （未答） ›                                                               │
         │ 替补评委姓名（没有则空）                                                   │
         │                                                                            │
         │ 由谁决定                                                                   │
         │                                                                            │
         │ 理由                                                                       │
         │                                                                            │
         │                                                                            │
        """)
    // The panel waits for every judge: without a substitute nobody steps aside.
    table.type(.right, .right, .enter, .enter, "张裁判", .enter, .f(2), .enter)
    #expect(table.screen.contains("本评委组不得缺评：须写明替补评委"))
    table.type(.tab, .tab, "周替", .enter, .enter, .enter)
    #expect(table.contest.recusal(of: "017", "J1")?.substitute == "周替")
    #expect(table.rows(6...7) == "    与 017 王晓燕 同单位：回避\n    ! 与 019 孙丽娜 同单位：待定，按回车决定")
    table.type(.down, .enter, .right, .enter, .enter, "张裁判", .enter, "只在同一栋楼上班", .enter)
    #expect(table.frame.text(row: 3).contains("[2 评委]"))
    #expect(table.frame.text(row: 7) == "    与 019 孙丽娜 同单位：照常评分")
  }

  @Test("Another judge takes the seats of one, with a reason")
  func replacing() throws {
    let table = try Table.kitchen()
    table.type(.f(9), "2", .end, "r", .enter, "吴接", .enter, "展览馆", .enter, .enter)
    #expect(table.screen.contains("换下 J3 严正"))
    table.type(.enter)
    #expect(table.screen.contains("请填写：理由"))
    table.type("评委临时缺席", .enter)
    #expect(table.contest.judgeRoster.judge(in: JudgeSeat(module: "A", seat: 3))?.name == "吴接")
    #expect(table.rows(8...10).contains("J3     严正                                  —"))
  }

  @Test("Seats are read as they are typed, and wrong ones are told without losing a line")
  func seats() throws {
    let table = try Table.kitchen()
    table.type(.f(9), "2", "n", .enter, "吴接", .enter, .enter, "Ａ：３，A;1", .enter)
    #expect(table.screen.contains("席位写成 模块:席，如 A:1，几个之间空一格"))
    #expect(table.screen.contains("吴接"))
    for _ in 0..<7 { table.type(.backspace) }
    table.type("B:1", .enter)
    #expect(table.screen.contains("模块 B 没有第 1 席"))
    table.type(.escape)
    #expect(table.screen.contains("填写的还没有保存"))
  }

  @Test("A sheet that will not come is excused only where the others may count")
  func missing() throws {
    let table = try Table.kitchen()
    table.type(.f(9), "2", "m")
    #expect(table.screen.contains("缺评：J1 陈平"))
    table.type("018", .enter, .enter, "张裁判", .enter, "评委中途离场", .enter)
    #expect(table.screen.contains("本评委组不得缺评：须写明替补评委"))
  }
}
