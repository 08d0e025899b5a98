import Competition
import Journal
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("The journal on the screen")
struct JournalScreenTests {
  @Test("Newest first, one line an act")
  func screen() throws {
    let table = try Table.nearlyDone()
    table.type("91.5", .enter, .up, "92.5", .enter, .f(2), .enter, "u", .down, "a", .down, .enter, .f(8))
    #expect(
      table.rows(3...20) == """
            序号 时间                何人         何事
              23 2026-11-21 10:42:06 李敏         019 缺考
              22 2026-11-21 10:42:06 李敏         撤销 21：018 技能操作 → 91.50
              21 2026-11-21 10:42:06 李敏         更正 018 技能操作 92.50（替换 20：录…
              20 2026-11-21 10:42:06 李敏         018 技能操作 91.50
              19 2026-11-21 10:42:06 李敏         018 理论知识 78.00
              18 2026-11-21 10:42:06 李敏         041 技能操作 79.00
              17 2026-11-21 10:42:06 李敏         041 理论知识 80.00
              16 2026-11-21 10:42:06 李敏         023 技能操作 94.00
              15 2026-11-21 10:42:06 李敏         023 理论知识 91.24
              14 2026-11-21 10:42:06 李敏         017 技能操作 92.00
              13 2026-11-21 10:42:06 李敏         017 理论知识 86.50
              12 2026-11-21 10:42:06              登记记分员 李敏
              11 2026-11-21 10:42:06              选手 041 单雄
              10 2026-11-21 10:42:06              选手 023 李建国
               9 2026-11-21 10:42:06              选手 019 孙丽娜
               8 2026-11-21 10:42:06              选手 018 赵磊

        """)
  }

  @Test("In English, the columns' names too")
  func english() throws {
    let table = try Table.nearlyDone(.en)
    table.type("91.5", .enter, "u", .f(8))
    #expect(
      table.rows(3...7) == """
             No. Time                Who          What
              21 2026-11-21 10:42:06 李敏         undo 20: 018 Practical → not keyed
              20 2026-11-21 10:42:06 李敏         018 Practical 91.50
              19 2026-11-21 10:42:06 李敏         018 Theory 78.00
              18 2026-11-21 10:42:06 李敏         041 Practical 79.00
        """)
  }

  @Test("The filter follows every letter, stays when kept and goes when dropped")
  func filter() throws {
    let table = try Table.nearlyDone()
    table.type(.f(8), "/", "018")
    #expect(
      table.rows(3...7) == """
            序号 时间                何人         何事
              19 2026-11-21 10:42:06 李敏         018 理论知识 78.00
               8 2026-11-21 10:42:06              选手 018 赵磊


        """)
    #expect(table.frame.text(row: 20) == " /018")
    #expect(table.cursor?.row == 20)
    #expect(table.keys == " 号码/姓名/种类 筛选  Enter 保留  Esc 取消筛选  F1 帮助  F10 退出")
    table.type(.down)
    #expect(table.message == "正在筛选：Enter 保留，Esc 取消")
    table.type(.enter, .down)
    #expect(table.desk.log.cursor == 1)
    #expect(table.frame.text(row: 20) == " /018")
    table.type("/", .paste("?"), "?")
    #expect(table.screen.contains("没有符合的记录"))
    table.type(.escape)
    #expect(table.frame.text(row: 20) == "")
    #expect(table.desk.log.lines.count == table.state.recordCount)
  }

  @Test("A record is shown whole, in words first and then as it stands in the file")
  func record() throws {
    let table = try Table.nearlyDone()
    table.type(.f(8), .enter)
    #expect(
      table.rows(4...16).replacing(/[0-9a-f]{64}/, with: "…") == """
         ┌─ 记录 19 原文 ─────────────────────────────────────────────────────────────┐
         │ 018 理论知识 78.00                                                         │
         │                                                                            │
         │ seq 19                                                                     │
         │ t 1795228926000 (2026-11-21T10:42:06.000+08:00)                            │
         │ c 19                                                                       │
         │ m 1048678                                                                  │
         │ by 李敏                                                                    │
         │ k mark                                                                     │
         │ d {"contest":1,"entry":"018","component":"theory","value":"78.00","replace │
         │ s":[],"reason":""}                                                         │
         │ h …         │
         └────────────────────────────────────────────────────────────────────────────┘
        """)
  }

  @Test("A long record is read to its end")
  func longRecord() throws {
    let table = try Table.nearlyDone()
    table.type(.f(8), "/", "rulebook", .enter, .end, .enter)
    for _ in 1...30 { table.type(.pageDown) }
    #expect(table.screen.contains("│ h "))
    table.type(.pageUp, .up)
    #expect(!table.screen.contains("│ h "))
  }

  @Test("An identity number is masked here too")
  func identity() throws {
    let table = try Table([Contestant(entry: "017", name: "王晓燕", identity: "11010519491231002X")])
    try table.open()
    table.type(.f(8), "/", "017", .enter, .enter)
    #expect(table.screen.contains(#""identity":"110***"#))
    #expect(!table.screen.contains("19491231"))
  }

  @Test("What the journal noticed stands over the first screen, in the title bar, and is read again here")
  func notices() throws {
    let table = try Table.nearlyDone()
    let notices: [Notice] = [.recovered(bytes: 57, file: "a1.17"), .unconfirmed(from: 4, count: 2)]
    table.tell(.opened(readOnly: nil, notices: notices))
    #expect(
      table.screen == """
         裁判台  西承技弈 · 咖啡师 · 决赛    日志提示 2  记分员 李敏  ● 已存 20  10:42
         F2 录分  F3 排名  F5 裁定  F6 签核  F7 结果  F8 日志  F9 人员  F12 合规
        ────────────────────────────────────────────────────────────────────────────────
         参赛号  姓名                      理论知识  技能操作      总分      名次    ±
         017     王晓燕                       86.50     92.00    90.35          2
         018     赵磊                         78.00         —                   —
         019     孙丽娜                          [—]        —                   —
         ┌─ 日志提示：请看完再开始 ───────────────────────────────────────────────────┐
         │ 上次没有正常结束：末尾 57 字节不成一条记录，已另存为 cut/a1.17。显示过「已 │
         │ 存」的记录一条不少；最后录的那一张请对照纸面。                             │
         │ 从第 4 条起有 2 条记录已存盘，但上次没来得及显示「已存」：它们有效，请对照 │
         │ 纸面，勿再录一遍。                                                         │
         └────────────────────────────────────────────────────────────────────────────┘








        ────────────────────────────────────────────────────────────────────────────────
         019 孙丽娜 · 理论知识 · 满分 100
         Esc 返回  ↑ 上移  ↓ 下移  PgUp 上页  PgDn 下页  Home 开头  End 末尾
        """)
    table.type(.escape, .f(8))
    #expect(table.frame.text(row: 0).contains("日志提示 2"))
    #expect(table.keys.contains("n 提示"))
    table.type("n")
    #expect(table.screen.contains("cut/a1.17"))
  }

  @Test("Who opens a competition where nobody is enrolled reads the notes first and then sits down")
  func greeting() throws {
    let table = try Table(Field.five)
    table.tell(.opened(readOnly: nil, notices: [.keyMissing]))
    #expect(table.screen.contains("密钥文件"))
    table.type(.escape)
    #expect(table.screen.contains("谁在键盘前录分？"))
  }

  @Test("A note that comes later is told at once")
  func later() throws {
    let table = try Table.nearlyDone(.en)
    table.tell(.noticed(.acknowledgementNotWritten(errno: 28)))
    #expect(
      table.rows(21...22) == """
         Records are saved, but their confirmation could not be written (errno 28). No
         mark is lost; check the disk.
        """)
    #expect(table.frame.text(row: 0).contains("notes 1"))
  }
}
