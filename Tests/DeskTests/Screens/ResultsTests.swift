import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("The results")
struct ResultsTests {
  @Test("Going on, with the stage that can't be held any more")
  func advancing() throws {
    let table = try Table.semifinal()
    table.type(.f(7))
    #expect(
      table.rows(1...23) == """
         F2 录分  F3 排名  F5 裁定  F6 签核  F7 结果  F8 日志  F9 人员  F12 合规
        ────────────────────────────────────────────────────────────────────────────────
         [1 晋级 9]  2 奖项 0   3 证书 13+待定1   4 不予 1
         有名次 30 人 × 30 %，取整：晋级 9 人；按名单全部 30 人计为 9 人
         决赛须有 30 人，最多只能晋级 9 人：不举办（四）
             名次 参赛号  姓名              总分 结果（依据）
                1 101     选手1           99.00  晋级（四）
                2 102     选手2           98.00  晋级（四）
                3 103     选手3           97.00  晋级（四）
                4 104     选手4           96.00  晋级（四）
                5 105     选手5           95.00  晋级（四）
                6 106     选手6           94.00  晋级（四）
                7 107     选手7           93.00  晋级（四）
                8 108     选手8           92.00  晋级（四）
                9 109     选手9           91.00  晋级（四）
               10 110     选手10          90.00  未晋级（四）
               11 111     选手11          89.00  未晋级（四）
               12 112     选手12          88.00  未晋级（四）
         101 选手1 · 晋级（四）
         30 人有名次 · 全部录完
        ────────────────────────────────────────────────────────────────────────────────

         e 说明  Tab 下一栏  Shift-Tab 上一栏  / 查找  ↑ 上移  ↓ 下移  F1 帮助  F10 退出
        """)
  }

  @Test("Certificates: the bands of 30, who is asked about, and who gets none and why")
  func certificates() throws {
    let table = try Table.semifinal(.en)
    table.type(.f(7), "3")
    // Of 30 ranked: 1–3 advanced, 20 % are 6 (4–6 intermediate), 50 % are 15 (7–15 beginner).
    #expect(
      table.rows(3...20) == """
          1 Advancing 9   2 Awards 0  [3 Certificates 13+1?]  4 Withheld 1
         the final needs 30, 9 at most can advance: not held (四)
             Rank Entry   Name             Total Outcome (basis)
                1 101     选手1           99.00  proposed: level 3 (advanced) (八)
                3 103     选手3           97.00  proposed: level 3 (advanced) (八)
                4 104     选手4           96.00  ? Which skill level is held?
                5 105     选手5           95.00  proposed: level 4 (intermediate) (八)
                6 106     选手6           94.00  proposed: level 4 (intermediate) (八)
                7 107     选手7           93.00  proposed: level 5 (beginner) (八)
                8 108     选手8           92.00  proposed: level 5 (beginner) (八)
                9 109     选手9           91.00  proposed: level 5 (beginner) (八)
               10 110     选手10          90.00  proposed: level 5 (beginner) (八)
               11 111     选手11          89.00  proposed: level 5 (beginner) (八)
               12 112     选手12          88.00  proposed: level 5 (beginner) (八)
               13 113     选手13          87.00  proposed: level 5 (beginner) (八)
               14 114     选手14          86.00  proposed: level 5 (beginner) (八)
         101 选手1 · proposed: level 3 (advanced) (八)
         30 ranked · complete
        """)
    table.type(.tab)
    #expect(
      table.rows(6...6) == """
                2 102     选手2           98.00  no certificate: holds level 3 (a… (八)
        """)
    #expect(table.frame.text(row: 19) == " 102 选手2 · no certificate: holds level 3 (advanced) already (八)")
    table.type(.tab)
    #expect(table.desk.results.tab == .advancement, "round the end")
    table.type(.backTab, .left)
    #expect(table.desk.results.tab == .certificates)
  }

  @Test("A tie across a border stands on top, and all is provisional while a mark is missing")
  func borders() throws {
    // 29 are ranked and one is to come: 8 are safe (9 of 30 less one), the 9th is open; 20 % of 29 are 5, 50 % are 14.
    let table = try Table.semifinal(missing: 1, tie: true)
    table.type(.f(7), "3")
    #expect(
      table.rows(3...13) == """
          1 晋级 8+待定1   2 奖项 0  [3 证书 11+待定1]  4 不予 1
         第 3–4 名同分，跨取证界线，待裁定：103 选手3、104 选手4
         决赛须有 30 人，最多只能晋级 9 人：不举办（四）
             名次 参赛号  姓名              总分 结果（依据）
                1 101     选手1           99.00  拟核发 三级/高级工（八）
           待裁定 104     选手4           97.00  待答：现有技能等级是哪一级？
                5 105     选手5           95.00  拟核发 四级/中级工（八）
                6 106     选手6           94.00  拟核发 五级/初级工（八）
                7 107     选手7           93.00  拟核发 五级/初级工（八）
                8 108     选手8           92.00  拟核发 五级/初级工（八）
                9 109     选手9           91.00  拟核发 五级/初级工（八）
        """)
    #expect(table.frame.text(row: 20) == " 29 人完成 · 待录 2 · 1 组待裁定 · 暂定")
    table.type("e", .pageDown, .escape)
    #expect(table.desk.dialog == nil)
  }

  @Test("A search goes to the contestant's row, or says that there is none in this part")
  func search() throws {
    let table = try Table.semifinal()
    table.type(.f(7), "3", "/", "112", .enter)
    #expect(table.desk.results.shown[table.desk.results.cursor].contestant == 11)
    table.type("/", "130", .enter)
    #expect(table.message == "130 选手30 不在这一栏")
    table.type("x")
    #expect(table.message == "这个键在这里不起作用；F1 看帮助")
  }

  @Test("Enter explains to the end: marks, rank, going on, certificate, with the clauses' own words")
  func explain() throws {
    let table = try Table.semifinal()
    table.type(.f(7), .enter)
    #expect(
      table.rows(1...18) == """
         ┌─ 101 选手1 ────────────────────────────────────────────────────────────────┐
        ─│ 【成绩和名次】                                                             │─
         │ 理论知识 99.00 × 30 % = 29.70 · 依据：七                                   │
         │ 技能操作 99.00 × 70 % = 69.30 · 依据：七                                   │
         │ 总分 99.00（精确值） · 依据：七                                            │
         │ 第 1 名 · 依据：七                                                         │
         │ 【晋级】                                                                   │
         │ 有名次 30 人 × 30 %，取整：晋级 9 人 · 依据：四                            │
         │ 晋级 · 依据：四                                                            │
         │ 【证书】                                                                   │
         │ 竞赛级别：企业和院校级 · 依据：四                                          │
         │ 前 3 名 → 三级/高级工：在内 · 依据：八                                     │
         │ 前 20 %（第 1–6 名） → 四级/中级工：在内 · 依据：八                        │
         │ 前 50 %（第 1–15 名） → 五级/初级工：在内 · 依据：八                       │
         │ 实际参赛 30 人，不少于 30 人 · 依据：四                                    │
         │ 理论知识 99.00，合格（合格线 60.00） · 依据：八；程序约定（通知未规定）    │
         │ 技能操作 99.00，合格（合格线 60.00） · 依据：八；程序约定（通知未规定）    │
         │ 同职业现有等级：无等级 · 依据：八                                          │
        """)
    table.type(.pageDown, .pageDown)
    #expect(table.screen.contains("│ 八：「"))
  }
}
