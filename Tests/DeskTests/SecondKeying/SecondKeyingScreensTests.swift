import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("The screens of the second keying")
struct SecondKeyingScreensTests {
  /// 017 verified at judge 1 of the latte art, 018 differs there; the rest of 017 is keyed once.
  private func table(_ language: Language, _ size: Size) throws -> Table {
    let table = try Table.marked(
      MarkedField.coffee, language, size, Field.five,
      MarkedField.sheet("017", "A", 1, .first, [200, 300, 100, 0])
        + MarkedField.sheet("017", "A", 2, .first, [200, 200, 100, 100])
        + MarkedField.sheet("017", "B", 0, .first, [18_50, 9_25])
        + MarkedField.sheet("018", "A", 1, .first, [100, 100, 100, 100])
        + MarkedField.sheet("017", "A", 1, .second, [200, 300, 100, 0])
        + MarkedField.sheet("018", "A", 1, .second, [100, 200, 200, 100]))
    table.type(.f(4))
    return table
  }

  @Test("How far the piles are")
  func progress() throws {
    let table = try table(.zh, Table.narrow)
    #expect(
      table.screen == """
         裁判台  西承技弈 · 咖啡师 · 决赛                记分员 李敏  ● 已存 37  10:42
         F2录分 F3排名 F4复核 F5裁定 F6签核 F7结果 F8日志 F9人员 F11方案 F12合规 ^O文书
        ────────────────────────────────────────────────────────────────────────────────
         [进度]  复核录入   三核 2   纸表
         模块             评委           █已核 ▒已录 ░未录     应  已录      已核 不同
         A 拿铁拉花       评委 1         ███▒▒▒▒░░░░░░░░░░░     5     2       1/5   !1
                          评委 2         ▒▒▒░░░░░░░░░░░░░░░     5     1       0/5
                          评委 3         ░░░░░░░░░░░░░░░░░░     5     0       0/5
         B 手冲           测量           ▒▒▒░░░░░░░░░░░░░░░     5     1       0/5
                          评委 1         ░░░░░░░░░░░░░░░░░░     5     0       0/5
                          评委 2         ░░░░░░░░░░░░░░░░░░     5     0       0/5








         全部                            █▒░░░░░░░░░░░░░░░░    30     4      1/30   !1
         复核：全部评分表
        ────────────────────────────────────────────────────────────────────────────────

         Enter 复核这一堆  ↑ 上移  ↓ 下移  PgUp 上页  PgDn 下页  F1 帮助  F10 退出
        """)
  }

  @Test("The same in English")
  func english() throws {
    let table = try table(.en, Table.narrow)
    #expect(
      table.screen == """
         Caipan  西承技弈 · 咖啡师 · final         scorekeeper 李敏  ● saved 37  10:42
         F2Entry F3Rank F4Verify F5Rule F6Sign F7Result F8Log F9People F11Plan F12Check
        ────────────────────────────────────────────────────────────────────────────────
         [Progress]  Key again   Third look 2   Papers
         Module           Judge          █ver. ▒keyed ░open   due keyed      ver. diff
         A Latte art      judge 1        ███▒▒▒▒░░░░░░░░░░░     5     2       1/5   !1
                          judge 2        ▒▒▒░░░░░░░░░░░░░░░     5     1       0/5
                          judge 3        ░░░░░░░░░░░░░░░░░░     5     0       0/5
         B Pour over      measured       ▒▒▒░░░░░░░░░░░░░░░     5     1       0/5
                          judge 1        ░░░░░░░░░░░░░░░░░░     5     0       0/5
                          judge 2        ░░░░░░░░░░░░░░░░░░     5     0       0/5








         All                             █▒░░░░░░░░░░░░░░░░    30     4      1/30   !1
         keyed again: every sheet
        ────────────────────────────────────────────────────────────────────────────────

         Enter key this pile again  ↑ up  ↓ down  PgUp page up  F1 help  F10 quit
        """)
  }

  @Test("The same in a wide window")
  func wide() throws {
    let table = try table(.zh, Table.wide)
    #expect(
      table.rows(0...11) == """
         裁判台  西承技弈 · 咖啡师 · 决赛                                                 记分员 李敏  站 A1  ● 已存 37  10:42
         F2 录分  F3 排名  F4 复核  F5 裁定  F6 签核  F7 结果  F8 日志  F9 人员  F11 方案  F12 合规  ^O 文书  ^E 申诉
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         [进度]  复核录入   三核 2   纸表
         模块                         评委               █已核 ▒已录 ░未录                 应  已录      已核 不同
         A 拿铁拉花                   评委 1             ██████▒▒▒▒▒▒░░░░░░░░░░░░░░░░░░     5     2       1/5   !1
                                      评委 2             ▒▒▒▒▒▒░░░░░░░░░░░░░░░░░░░░░░░░     5     1       0/5
                                      评委 3             ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░     5     0       0/5
         B 手冲                       测量               ▒▒▒▒▒▒░░░░░░░░░░░░░░░░░░░░░░░░     5     1       0/5
                                      评委 1             ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░     5     0       0/5
                                      评委 2             ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░     5     0       0/5

        """)
  }

  @Test("A sheet that is keyed again, in a wide window: no totals of the first keying")
  func keying() throws {
    let table = try table(.zh, Table.wide)
    table.desk.person = "王芳"
    table.type(.down, .enter, "22")
    #expect(
      table.rows(2...10) == """
        ────────────────────────────────────────────────────────────────┬───────────────────────────────────────────────────────
          进度  [复核录入]  三核   纸表                                 │
         017 王晓燕  A 拿铁拉花 · 评委 2               复核 · 第 1/5 张 │ 参赛号   姓名                     复核
         号     评分点                                 满分      分数   │ 017      王晓燕                    2/4
         A1     奶泡质感                                0–3         2   │ 018      赵磊                      0/4
         A2     图案对比                                0–3         2   │ 019      孙丽娜                    0/4
         A3     图案对称                                0–3        [—]  │ 023      李建国                    0/4
         A4     创意难度                                0–3         —   │ 041      单雄                      0/4
                本表合计（已录 2/4）                                —   │
        """)
  }

  @Test("The papers")
  func papers() throws {
    let table = try table(.zh, Table.narrow)
    table.type(.backTab, "5", .enter, .right, "4", .enter, .right, .right)
    #expect(
      table.rows(3...23) == """
          进度   复核录入   三核 2  [纸表]
         模块           评委            应有   发出   收回   已录   已核   签字
         A 拿铁拉花     评委 1             5      5      4      2    1/5     [—]  未平
         A 拿铁拉花     评委 2             5      —      —      1    0/5      —   未平
         A 拿铁拉花     评委 3             5      —      —      0    0/5      —   未平
         B 手冲         测量               5      —      —      1    0/5      —   未平
         B 手冲         评委 1             5      —      —      0    0/5      —   未平
         B 手冲         评委 2             5      —      —      0    0/5      —   未平










        ────────────────────────────────────────────────────────────────────────────────
         A 拿铁拉花 · 评委 1：签字 未点，应有 5 张
         Enter 点数  + 本堆照应有  * 全部照应有  ← 左移  → 右移  F1 帮助  F10 退出
        """)
  }

  @Test("The papers in English")
  func englishPapers() throws {
    let table = try table(.en, Table.narrow)
    table.type(.backTab, "+")
    #expect(
      table.rows(3...10) == """
          Progress   Key again   Third look 2  [Papers]
         Module         Judge            due    out   back  keyed   ver. signed
         A Latte art    judge 1            5     [5]     5      2    1/5      5   open
         A Latte art    judge 2            5      —      —      1    0/5      —   open
         A Latte art    judge 3            5      —      —      0    0/5      —   open
         B Pour over    measured           5      —      —      1    0/5      —   open
         B Pour over    judge 1            5      —      —      0    0/5      —   open
         B Pour over    judge 2            5      —      —      0    0/5      —   open
        """)
  }

  @Test("A sample: the rule is told, the seed asked for once the first keying is complete")
  func sample() throws {
    var draft = MarkedField.coffee
    draft.secondKeying = "sample"
    (draft.topPercent, draft.restPercent, draft.allAbovePercent) = ("30", "15", "5")
    var intents: [Intent] = []
    for (at, contestant) in Field.five.enumerated() {
      for judge in 1...3 {
        intents += MarkedField.sheet(contestant.entry, "A", judge, .first, [at % 4, 1, 1, 1].map { $0 * 100 })
      }
      intents += MarkedField.sheet(contestant.entry, "B", 0, .first, [10_00, 5_00])
      for judge in 1...2 { intents += MarkedField.sheet(contestant.entry, "B", judge, .first, [20_00], first: 3) }
    }
    let table = try Table.marked(draft, .zh, Table.narrow, Field.five, intents)
    table.type(.f(4))
    #expect(table.rows(20...20) == " 复核：前 30 %，其余抽 15 %；不同超过 5 % 则全部")
    table.type("s", "3 7 21", .enter)
    // Two of five are the top 30 %, one of the three others is drawn: 3 × 6 sheets.
    #expect(table.contest.markingProgress.demanded == 18)
    #expect(table.message == "复核样本已抽定")
  }
}
