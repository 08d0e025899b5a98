import Competition
import Testing

@testable import Desk

@Suite("The full-screen ranking")
struct RankingTests {
  @Test("The ranked in their order, what moved them, the others below")
  func screen() throws {
    let table = try Table.nearlyDone()
    table.type("91.5", .enter, .f(3))
    #expect(
      table.screen == """
         裁判台  西承技弈 · 咖啡师 · 决赛                记分员 李敏  ● 已存 21  10:42
         F2 录分  F3 排名  F5 裁定  F6 签核  F7 结果  F8 日志  F9 人员  F12 合规
        ────────────────────────────────────────────────────────────────────────────────
              名次 参赛号  姓名          理论知识  技能操作      总分    ± 依据
                 1 023     李建国           91.24     94.00    93.172      总分
                 2 017     王晓燕           86.50     92.00    90.35       总分
                 3 018     赵磊             78.00     91.50    87.45    新 总分
                 4 041     单雄             80.00     79.00    79.30    ▼1 总分
                 — 019     孙丽娜            未录      未录                待录











         4 人完成 · 待录 2 · 暂定
        ────────────────────────────────────────────────────────────────────────────────

         e 说明  / 查找  ↑ 上移  ↓ 下移  PgUp 上页  PgDn 下页  F1 帮助  F10 退出
        """)
  }

  @Test("In English, wide, with the unit")
  func wide() throws {
    let table = try Table.nearlyDone(.en, Table.wide)
    table.type(.down, "a", .down, .enter, .f(3))
    #expect(
      table.rows(0...9) == """
         Caipan  西承技弈 · 咖啡师 · final                                              by 李敏  Station A1  ● saved 21  10:42
         F2 Entry  F3 Ranking  F5 Ruling  F6 Sign-off  F7 Results  F8 Journal  F9 People  F12 Checks  ^O Papers  ^E Appeals
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
              Rank Entry   Name         Unit                        Theory Practical     Total    ± Decided by
                 1 023     李建国       月坛咖啡                     91.24     94.00    93.172      Total
                 2 017     王晓燕       首都宾馆                     86.50     92.00    90.35       Total
                 3 041     单雄         什刹海饭店                   80.00     79.00    79.30       Total
                 — 018     赵磊         西城饭店                     78.00 not keyed                to key
            absent 019     孙丽娜       首都宾馆                 not keyed not keyed

        """)
    #expect(
      table.rows(36...39) == """
         3 done · 1 mark to key · provisional
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

         e explain  / find  ↑ up  ↓ down  PgUp page up  PgDn page down  Home first  End last  F1 help  F10 quit
        """)
  }

  @Test("Contestants in an open tie show the ranks they are tied for")
  func tied() throws {
    let table = try Table.tied()
    table.type(.f(3))
    #expect(
      table.rows(3...8) == """
              名次 参赛号  姓名          理论知识  技能操作      总分    ± 依据
            待裁定 023     李建国           80.00     90.00    87.00       1–2
            待裁定 041     单雄             80.00     90.00    87.00    新 1–2
            待裁定 017     王晓燕           80.00     80.00    80.00    ▼1 3–5
            待裁定 018     赵磊             80.00     80.00    80.00    ▼1 3–5
            待裁定 019     孙丽娜           80.00     80.00    80.00    ▼1 3–5
        """)
  }

  @Test("Enter explains the standing: products, total, rank, each with its clause")
  func explain() throws {
    let table = try Table.nearlyDone()
    table.type(.f(3), .enter)
    #expect(
      table.screen == """
         裁判台  西承技弈 · 咖啡师 · 决赛                记分员 李敏  ● 已存 20  10:42
         ┌─ 023 李建国 ───────────────────────────────────────────────────────────────┐
        ─│ 3 人完成 · 待录 3 · 暂定                                                   │─
         │ 【成绩和名次】                                                             │
         │ 理论知识 91.24 × 30 % = 27.372 · 依据：程序约定（通知未规定）              │
         │ 技能操作 94.00 × 70 % = 65.80 · 依据：程序约定（通知未规定）               │
         │ 总分 93.172（精确值） · 依据：程序约定（通知未规定）                       │
         │ 第 1 名 · 依据：五(四)                                                     │
         │ 【证书】                                                                   │
         │ 实际参赛 4 人，不足 30 人 · 依据：五(三)                                   │
         │ 不予核发证书：实际参赛 4 人，不足 30 人 · 依据：五(三)                     │
         │ 理论知识 91.24，合格（合格线 60.00） · 依据：五(四)；程序约定（通知未规    │
         │ 定）                                                                       │
         │ 技能操作 94.00，合格（合格线 60.00） · 依据：五(四)；程序约定（通知未规    │
         │ 定）                                                                       │
         │ 名额不顺延 · 依据：程序约定（通知未规定）                                  │
         │                                                                            │
         │ 京职技鉴发〔2023〕1号                                                      │
         │ 五(四)：「职业技能竞赛内容应涵盖理论知识和技能操作两部分，其中技能操作比赛 │
         └──────────────────────────────────────────────────────────────────── 17/22 ─┘
         3 人完成 · 待录 3 · 暂定
        ────────────────────────────────────────────────────────────────────────────────

         Esc 返回  ↑ 上移  ↓ 下移  PgUp 上页  PgDn 下页  Home 开头  End 末尾
        """)
    table.type(.pageDown)
    #expect(
      table.rows(13...18) == """
         │ 五(四)：「职业技能竞赛内容应涵盖理论知识和技能操作两部分，其中技能操作比赛 │
         │ 成绩不少于总成绩的 70%。按总成绩排名，总成绩相同，技能操作比赛成绩高者，排 │
         │ 名优先，不设并列名次。竞赛获奖选手理论知识、技能操作成绩均合格者，经竞赛主 │
         │ 办单位初审，区职业技能认定管理机构督导检查，市鉴定管理中心备案确认后，核发 │
         │ 相应职业、等级的职业技能等级证书。」                                       │
         │ 五(三)：「相同职业（工种）、相同级别的同场竞赛实际参赛人员不少于 30 人。」 │
        """)
    table.type(.escape, .end, "e")
    #expect(
      table.rows(8...12) == """
         ┌─ 019 孙丽娜 ───────────────────────────────────────────────────────────────┐
         │ 3 人完成 · 待录 3 · 暂定                                                   │
         │ 【成绩和名次】                                                             │
         │ 没有名次：理论知识、技能操作待录 · 依据：程序约定（通知未规定）            │
         └────────────────────────────────────────────────────────────────────────────┘
        """)
  }

  @Test("The cursor stays within the list")
  func cursor() throws {
    let table = try Table.nearlyDone()
    table.type(.f(3), .up, .pageUp)
    #expect(table.desk.ranking.cursor == 0)
    table.type(.pageDown, .down, .down)
    #expect(table.desk.ranking.cursor == 4)
  }
}
