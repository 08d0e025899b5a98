import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("Sign-off")
struct SignOffTests {
  @Test("What is open is listed, and Enter goes there")
  func open() throws {
    let table = try Table.nearlyDone()
    table.type(.f(6))
    #expect(
      table.screen == """
         裁判台  西承技弈 · 咖啡师 · 决赛                记分员 李敏  ● 已存 20  10:42
         F2 录分  F3 排名  F5 裁定  F6 签核  F7 结果  F8 日志  F9 人员  F12 合规
        ────────────────────────────────────────────────────────────────────────────────
         名单 5 人，实际参赛 4，有名次 3
         还没有登记裁判长：按 n 登记

         还有 2 项未决，不能签核：
           018 赵磊：技能操作待录
           019 孙丽娜：理论知识、技能操作待录

         另有 4 项待答，不妨碍签核（F12 也可作答）：
           本场：本赛项是否取证？
           本场：本场竞赛是什么级别？（见备案回执）
           本场：国家职业技能标准从哪一级到哪一级？
           本场：哪一天比赛？






        ────────────────────────────────────────────────────────────────────────────────

         Enter 去处理这一项  n 登记裁判长  ↑ 上移  ↓ 下移  PgUp 上页  F1 帮助  F10 退出
        """)
    table.type("s")
    #expect(table.message == "还不能签核：2 人缺分")
    table.type(.down, .enter)
    #expect(table.desk.screen == .entry)
    #expect(table.desk.entry.row == 2 && table.desk.entry.column == 0)
  }

  @Test("A tie leads to its ruling")
  func tie() throws {
    let table = try Table.tied(.en)
    table.type(.f(6))
    #expect(
      table.rows(3...8) == """
         5 on the list, 5 competed, 5 ranked
         Head referee: 张裁判

         2 items are open; it can't be signed yet:
           tie to rule on: 023 李建国, 041 单雄
           tie to rule on: 017 王晓燕, 018 赵磊, 019 孙丽娜
        """)
    table.type(.enter)
    #expect(table.desk.screen == .ruling)
  }

  @Test("Nobody leaves the grid over digits that are not saved")
  func typing() throws {
    let table = try Table.nearlyDone()
    table.type("91.5", .f(6))
    #expect(table.desk.screen == .entry && table.desk.entry.typed == "91.5")
    #expect(table.message == "「91.5」尚未保存：Enter 保存，Esc 放弃")
    table.type(.f(10))
    #expect(table.asked == [])
    #expect(table.screen.contains("「91.5」还没有按回车保存"))
    table.type(.enter, .enter)
    #expect(table.message == "已存：018 技能操作 91.50")
  }

  @Test("The head referee is enrolled with a passphrase typed twice")
  func enrol() throws {
    let table = try Table.nearlyDone()
    table.type(.f(6), "n")
    #expect(
      table.rows(6...15) == """
         │ 口令至少 6 个字母或数字，签名封存时用；程序不留存，忘记无法找回。          │
         │ 裁判长姓名                                                                 │
         │                                                                            │
         │ 口令                                                                       │
         │                                                                            │
         │ 再输一次口令                                                               │
         │                                                                            │
         │                                                                            │
         └────────────────────────────────────────────────────────────────────────────┘

        """)
    table.type("张裁判", .enter, "秋分2026")
    #expect(!table.screen.contains("秋分"))
    #expect(table.screen.contains("│ •••••• "))
    table.type(.enter, "秋分2025", .enter)
    #expect(table.screen.contains("│ 两次口令不一样，请重输 "))
    table.type("abc", .enter, "abc", .enter)
    #expect(table.screen.contains("口令太短：至少 6 个字母或数字"))
    table.type("秋分2026", .enter, "秋分2026", .enter)
    #expect(table.message == "已登记裁判长 张裁判")
    table.type("n")
    #expect(table.screen.contains("│ 现任裁判长是张裁判；更换须写明理由，永远留在日志里。 "))
  }

  @Test("Before signing: how many, who leads, what was ruled, corrected and imported; after it: what was signed")
  func sign() throws {
    let table = try Table.tied()
    table.type(.f(5), .enter, "抽签", .enter, .enter, .enter, "抽签", .enter)
    table.type(.f(2), .home, "81", .enter, .f(2), .enter, "u", .f(6))
    #expect(
      table.screen == """
         裁判台  西承技弈 · 咖啡师 · 决赛                记分员 李敏  ● 已存 28  10:42
         F2 录分  F3 排名  F5 裁定  F6 签核  F7 结果  F8 日志  F9 人员  F12 合规
        ────────────────────────────────────────────────────────────────────────────────
         没有未决事项。裁判长看过以下各项后，按 s 签名封存。

         裁判长：张裁判
         规则：京职技鉴发〔2023〕1号，理论知识 30 % + 技能操作 70 %
         名单 5 人，实际参赛 5，有名次 5
         第 1 名  023 李建国  87.00
         第 2 名  041 单雄  87.00
         第 3 名  017 王晓燕  80.00

         裁定：023 李建国 › 041 单雄（张裁判：抽签）
         裁定：017 王晓燕 › 018 赵磊 › 019 孙丽娜（张裁判：抽签）
         更正 1 处，理由见 F8 日志
         记分员：李敏

         另有 4 项待答，不妨碍签核（F12 也可作答）：
         本场：本赛项是否取证？
         本场：本场竞赛是什么级别？（见备案回执）
         ↓ 下面还有
        ────────────────────────────────────────────────────────────────────────────────

         s 签名封存  Enter 去处理这一项  n 登记裁判长  ↑ 上移  ↓ 下移  F1 帮助  F10 退出
        """)
    table.type("s")
    #expect(
      table.rows(6...14) == """
         ┌─ 裁判长 张裁判 签名封存 ───────────────────────────────────────────────────┐
         │ 咖啡师 决赛                                                                │
         │ 名单 5 人，实际参赛 5，有名次 5                                            │
         │ 签名后本场封存，更正须裁判长启封。                                         │
         │ 口令                                                                       │
         │                                                                            │
         │                                                                            │
         └────────────────────────────────────────────────────────────────────────────┘
         更正 1 处，理由见 F8 日志
        """)
    table.type("不对", .enter)
    #expect(table.screen.contains("│ 口令不对，请重输（什么也没有记录） "))
    table.type("秋分2026", .enter)
    #expect(table.message == "已签名封存；按 Ctrl-O 出文书")
    #expect(table.frame.text(row: 0).contains("已封存"))
    #expect(
      table.rows(3...8).replacing(/[0-9a-f]{16,}/, with: "…") == """
         已由裁判长 张裁判 签核封存。签名的原文：

         caipan-journal/1 sign-off
         competition 2026-xichengjiyi
         scope 咖啡师 final
         station … seq 27 head …
        """)

    table.type(.f(2), "9")
    #expect(table.message == "本场已由 张裁判 签核封存；更正须写理由、裁判长口令，之后重新签核")
    table.type(.escape, .f(6), "r")
    #expect(
      table.rows(6...13) == """
         ┌─ 启封：张裁判 签核的结果 ──────────────────────────────────────────────────┐
         │ 启封后可以更正，更正后必须重新签核；启封与理由永远留在日志里。             │
         │ 理由                                                                       │
         │                                                                            │
         │ 口令                                                                       │
         │                                                                            │
         │                                                                            │
         └────────────────────────────────────────────────────────────────────────────┘
        """)
    table.type("申诉成立", .enter, "秋分2026", .enter)
    #expect(table.message == "已启封：更正后须重新签核")
    #expect(table.contest.seal == nil)
    #expect(table.screen.contains("启封：申诉成立"))
  }

  @Test("Imports, and pairs whose order the organiser's rounding changed, stand in the review")
  func imports() throws {
    // 80.03 and 80.00 make 80.009, 80.00 and 80.01 make 80.007: both are 80.01 when rounded, and the practical decides.
    let rounding = try Table.plain().replacing(
      #""round": { "decimals": null"#, with: #""round": { "decimals": 2"#)
    let table = try Table(Array(Field.five.prefix(2)), rulebook: rounding)
    let rows = [("017", 8003, 8000), ("018", 8000, 8001)].map { entry, theory, practical in
      MarksRow(
        entry: entry,
        cells: [
          KeyedCell(component: "theory", cell: .mark(Mark(hundredths: theory))),
          KeyedCell(component: "practical", cell: .mark(Mark(hundredths: practical))),
        ])
    }
    let note = ImportNote(
      contest: 1, what: .marks, file: "marks.csv", sha256: String(repeating: "0", count: 64), taken: 2, mended: 3,
      skipped: 1)
    try table.open(.take(contest: 1, rows, from: note))
    table.type(.f(6))
    #expect(
      table.rows(3...14) == """
         没有未决事项，登记裁判长后即可签核。

         还没有登记裁判长：按 n 登记
         规则：京职技鉴发〔2023〕1号，理论知识 30 % + 技能操作 70 %
         名单 2 人，实际参赛 2，有名次 2
         第 1 名  018 赵磊  80.01
         第 2 名  017 王晓燕  80.01

         总分四舍五入使 018 排到 017 之前
         没有更正过分数
         导入成绩 marks.csv：2 行，修正 3 处，跳过 1 行
         记分员：李敏
        """)
  }

  @Test("In English")
  func english() throws {
    let table = try Table.ready(.en)
    table.type(.f(6))
    #expect(
      table.screen == """
         Caipan  西承技弈 · 咖啡师 · final                  by 李敏  ● saved 24  10:42
         F2 Entry  F3 Rank  F5 Ruling  F6 Sign  F7 Result  F8 Log  F9 People  F12 Check
        ────────────────────────────────────────────────────────────────────────────────
         Nothing is open. The head referee reads this and signs with s.

         Head referee: 张裁判
         Rules: 京职技鉴发〔2023〕1号, Theory 30 % + Practical 70 %
         5 on the list, 5 competed, 5 ranked
         rank 1  023 李建国  93.172
         rank 2  017 王晓燕  90.35
         rank 3  018 赵磊  87.45

         No mark was corrected
         Scorekeepers: 李敏

         4 questions are open and stand in no way (F12):
         contest: Does the event give certificates?
         contest: Which tier is the contest? (the filing receipt says)
         contest: Which levels has the national standard, lowest to highest?
         contest: On which day is the contest?

        ────────────────────────────────────────────────────────────────────────────────

         s sign and seal  Enter go to this item  n enrol head referee  F1 help  F10 quit
        """)
    table.type("r")
    #expect(table.message == "this contest is not sealed")
  }
}
