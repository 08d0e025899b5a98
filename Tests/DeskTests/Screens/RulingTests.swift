import Competition
import Scoring
import Testing

@testable import Desk

@Suite("Ruling on ties")
struct RulingTests {
  @Test("Two tied: one pick says all, a reason is needed, the next tie follows")
  func two() throws {
    let table = try Table.tied()
    table.type(.f(5))
    #expect(
      table.screen == """
         裁判台  西承技弈 · 咖啡师 · 决赛                记分员 李敏  ● 已存 24  10:42
         F2 录分  F3 排名  F5 裁定  F6 签核  F7 结果  F8 日志  F9 人员  F12 合规
        ────────────────────────────────────────────────────────────────────────────────
         第 1/2 组 · 第 1–2 名 · 待裁定
         总分 87.00 相同；技能操作 90.00 也相同

         待排定
            023 李建国  月坛咖啡
            041 单雄  什刹海饭店












        ────────────────────────────────────────────────────────────────────────────────

         Enter 排在下一名  Backspace 退回一名  Tab 下一组  F1 帮助  F10 退出
        """)
    table.type(.down, .enter)
    #expect(
      table.rows(7...12) == """
         ┌─ 裁判长裁定 ───────────────────────────────────────────────────────────────┐
         │ 第 1 名  041 单雄                                                          │
         │ 第 2 名  023 李建国                                                        │
         │ 理由                                                                       │
         │                                                                            │
         │                                                                            │
        """)
    table.type(.enter)
    #expect(table.screen.contains("│ 请填写：理由 "))
    table.type("操作分更稳", .enter)
    #expect(table.message == "已存裁定：041 › 023")
    #expect(table.contest.position(of: 4) == 0)
    #expect(table.contest.openTieCount == 1)
    #expect(
      table.rows(3...9) == """
         第 1/2 组 · 第 3–5 名 · 待裁定
         总分 80.00 相同；技能操作 80.00 也相同

         待排定
            017 王晓燕  首都宾馆
            018 赵磊  西城饭店
            019 孙丽娜  首都宾馆
        """)
  }

  @Test("Three tied are picked one after the other, and put back")
  func three() throws {
    let table = try Table.tied(.en)
    table.type(.f(5), .tab)
    table.type(.down, .enter)
    #expect(
      table.screen == """
         Caipan  西承技弈 · 咖啡师 · final                  by 李敏  ● saved 24  10:42
         F2 Entry  F3 Rank  F5 Ruling  F6 Sign  F7 Result  F8 Log  F9 People  F12 Check
        ────────────────────────────────────────────────────────────────────────────────
         tie 2 of 2 · ranks 3–5 · to be ruled on
         equal: total 80.00, Practical 80.00

         Placed so far, best first
            1  018 赵磊  西城饭店

         Still to place
            017 王晓燕  首都宾馆
            019 孙丽娜  首都宾馆









        ────────────────────────────────────────────────────────────────────────────────

         Enter gets the next place  Backspace put one back  F1 help  F10 quit
        """)
    table.type(.backspace, .backspace)
    #expect(table.message == "nobody is placed yet")
    table.type(.end, .enter, .enter)
    #expect(
      table.rows(6...14) == """
         ┌─ The head referee's ruling ────────────────────────────────────────────────┐
         │ rank 3  019 孙丽娜                                                         │
         │ rank 4  017 王晓燕                                                         │
         │ rank 5  018 赵磊                                                           │
         │ Reason                                                                     │
         │                                                                            │
         │                                                                            │
         └────────────────────────────────────────────────────────────────────────────┘

        """)
    table.type(.escape)
    #expect(table.contest.openTieCount == 2)
    table.type(.enter, .f(2), .enter)
    #expect(table.contest.openTieCount == 1, "Enter asks again where all are placed")
    #expect(table.message == "ruling saved: 019 › 017 › 018")
  }

  @Test("A ruled tie may be ruled again")
  func again() throws {
    let table = try Table.tied()
    table.type(.f(5), .enter, .f(2), .enter, .tab)
    #expect(
      table.rows(3...4) == """
         第 2/2 组 · 第 1–2 名 · 已裁定（可重新裁定）
         总分 87.00 相同；技能操作 90.00 也相同
        """)
    table.type(.down, .enter, .f(2), .enter)
    #expect(table.contest.position(of: 4) == 0)
  }

  @Test("No tie, no ruling")
  func none() throws {
    let table = try Table.nearlyDone()
    table.type(.f(5))
    #expect(table.rows(3...5) == "\n  没有需要裁定的同分。\n")
    #expect(table.keys == " F1 帮助  F10 退出")
  }

  @Test("A large tie scrolls, and what is placed stays in sight")
  func large() throws {
    let many = (1...60).map { Contestant(entry: "\($0 + 100)", name: "选手") }
    let table = try Table(many)
    try table.open()
    for contestant in many {
      for intent in Field.marks(contestant.entry, 8000, 8000) { try table.folder?.act(intent, by: "李敏") }
    }
    table.type(.f(5), .enter)
    #expect(table.screen.contains("登记裁判长"), "a ruling needs a head referee")
    table.type("张裁判", .enter, "秋分2026", .enter, "秋分2026", .enter)
    for _ in 1...30 { table.type(.enter) }
    #expect(
      table.rows(3...20) == """
         第 1/1 组 · 第 1–60 名 · 待裁定
         总分 80.00 相同；技能操作 80.00 也相同

         已排定（先者为前）
            24  124 选手
            25  125 选手
            26  126 选手
            27  127 选手
            28  128 选手
            29  129 选手
            30  130 选手

         待排定
            131 选手
            132 选手
            133 选手
            134 选手
            135 选手
        """)
    #expect(table.keys.hasSuffix("F1 帮助  F10 退出"))
    for _ in 31...59 { table.type(.enter) }
    #expect(
      table.rows(18...19) == """
         │ 理由                                                                       │
         │                                                                            │
        """, "the reason stays on the screen")
  }
}
