import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("Keying marks")
struct TypingTests {
  @Test("Digits go straight into the cell, Enter saves and goes to the next sheet that lacks this mark")
  func enter() throws {
    let table = try Table.nearlyDone()
    table.type("9")
    #expect(
      table.rows(3...6) == """
         参赛号  姓名                      理论知识  技能操作      总分      名次    ±
         017     王晓燕                       86.50     92.00    90.35          2
         018     赵磊                         78.00      [9_]                   —
         019     孙丽娜                           —         —                   —
        """)
    #expect(table.message == "018 赵磊 · 技能操作 9 → 回车保存 · 满分 100")
    table.type("1.5", .enter)
    #expect(table.contest.cell(1, 1) == .mark(Mark(hundredths: 9150)))
    #expect(
      table.rows(3...8) == """
         参赛号  姓名                      理论知识  技能操作      总分      名次    ±
         017     王晓燕                       86.50     92.00    90.35          2
         018     赵磊                         78.00     91.50    87.45          3   新
         019     孙丽娜                           —        [—]                  —
         023     李建国                       91.24     94.00    93.172         1
         041     单雄                         80.00     79.00    79.30          4   ▼1
        """)
    #expect(table.message == "已存：018 技能操作 91.50")
  }

  @Test("In English")
  func english() throws {
    let table = try Table.nearlyDone(.en)
    table.type("91.5")
    #expect(table.message == "018 赵磊 · Practical 91.5 → Enter saves · out of 100")
    table.type(.enter)
    #expect(
      table.screen == """
         Caipan  西承技弈 · 咖啡师 · final                  by 李敏  ● saved 21  10:42
         F2 Entry  F3 Rank  F5 Ruling  F6 Sign  F7 Result  F8 Log  F9 People  F12 Check
        ────────────────────────────────────────────────────────────────────────────────
         Entry   Name                        Theory Practical     Total      Rank    ±
         017     王晓燕                       86.50     92.00    90.35          2
         018     赵磊                         78.00     91.50    87.45          3  new
         019     孙丽娜                           —        [—]                  —
         023     李建国                       91.24     94.00    93.172         1
         041     单雄                         80.00     79.00    79.30          4   ▼1












        ────────────────────────────────────────────────────────────────────────────────
         saved: 018 Practical 91.50
         digits key  Enter next  Tab right  / find  u undo  a absent  F1 help  F10 quit
        """)
  }

  @Test("The ranking moves beside the grid")
  func wide() throws {
    let table = try Table.nearlyDone(.zh, Table.wide)
    table.type("91.5", .enter)
    #expect(
      table.rows(0...10) == """
         裁判台  西承技弈 · 咖啡师 · 决赛                                                 记分员 李敏  站 A1  ● 已存 21  10:42
         F2 录分  F3 排名  F5 裁定  F6 签核  F7 结果  F8 日志  F9 人员  F12 合规  ^O 文书  ^E 申诉
        ────────────────────────────────────────────────────────────────┬───────────────────────────────────────────────────────
         参赛号  姓名            理论知识  技能操作      总分      名次 │   名次 参赛号  姓名                  总分    ±
         017     王晓燕             86.50     92.00    90.35          2 │      1 023     李建国              93.172
         018     赵磊               78.00     91.50    87.45          3 │      2 017     王晓燕              90.35
         019     孙丽娜                 —        [—]                  — │      3 018     赵磊                87.45    新
         023     李建国             91.24     94.00    93.172         1 │      4 041     单雄                79.30    ▼1
         041     单雄               80.00     79.00    79.30          4 │
                                                                        │
                                                                        │
        """)
    #expect(
      table.rows(36...39) == """
                                                                        │ 4 人完成 · 待录 2 · 暂定
        ────────────────────────────────────────────────────────────────┴───────────────────────────────────────────────────────
         已存：018 技能操作 91.50
         数字 录入  Enter 下一张  Tab 右移  / 查找  u 撤销  a 缺考  w 弃权  e 说明  s 其他状态  F1 帮助  F10 退出
        """)
  }

  @Test("Tab saves and goes right, at the end of a row to the next one; Shift-Tab likewise back")
  func tab() throws {
    let table = try Table.nearlyDone()
    table.type("91.5", .tab)
    #expect(table.desk.entry.row == 2 && table.desk.entry.column == 0)
    table.type("70", .backTab)
    #expect(table.desk.entry.row == 1 && table.desk.entry.column == 1)
    #expect(table.contest.cell(2, 0) == .mark(Mark(hundredths: 7000)))
    table.type(.backTab, .backTab)
    #expect(table.desk.entry.row == 0 && table.desk.entry.column == 1)
    table.type(.end, .tab)
    #expect(table.desk.entry.row == 4 && table.desk.entry.column == 1, "the last cell of all")
  }

  @Test("Arrows save up and down; left and right lose nothing")
  func arrows() throws {
    let table = try Table.nearlyDone()
    table.type("91.5", .left, .right, .home, .f(7))
    #expect(table.desk.entry.typed == "91.5")
    #expect(table.message == "「91.5」尚未保存：Enter 保存，Esc 放弃")
    table.type(.up)
    #expect(table.contest.cell(1, 1) == .mark(Mark(hundredths: 9150)))
    #expect(table.desk.entry.row == 0)
    table.type(.down, .down, "60", .down)
    #expect(table.contest.cell(2, 1) == .mark(Mark(hundredths: 6000)))
    #expect(table.desk.entry.row == 3)
  }

  @Test(
    "A wrong character stays in sight and is not saved: dropped, it would leave another mark",
    arguments: [
      "9,5", "9，5", "-5", "9o.5", "1e2",
    ])
  func wrongCharacters(typed: String) throws {
    let table = try Table.nearlyDone()
    table.type(Stroke(stringLiteral: typed), .enter)
    #expect(table.contest.cell(1, 1) == .missing)
    #expect(table.message == "不是分数：只用数字和一个小数点")
    table.type(.escape, "9.5", .enter)
    #expect(table.contest.cell(1, 1) == .mark(Mark(hundredths: 950)))
  }

  @Test("Escape drops what was typed and the mark that stood there stands")
  func escape() throws {
    let table = try Table.nearlyDone()
    table.type(.up, "50", .escape)
    #expect(table.desk.entry.typed == nil)
    #expect(table.contest.cell(0, 1) == .mark(Mark(hundredths: 9200)))
    table.type("50", .backspace, .backspace)
    #expect(table.desk.entry.typed == nil)
  }

  @Test("A letter with Alt may be Escape and a letter: never over what was typed")
  func alt() throws {
    let table = try Table.nearlyDone()
    table.type("91.5", .alt("e"))
    #expect(table.desk.entry.typed == "91.5")
    table.type(.escape, .alt("e"))
    #expect(table.screen.contains("018 赵磊 ─"))
  }

  @Test(
    "An odd value is questioned at once, with the limit, and not saved",
    arguments: [
      ("915", "超出满分：技能操作满分 100，请核对纸面（漏了小数点？）"), ("91.125", "小数太多：技能操作最多 2 位小数"),
      ("9.1.", "不是分数：只用数字和一个小数点"), (".", "不是分数：只用数字和一个小数点"),
    ])
  func odd(typed: String, message: String) throws {
    let table = try Table.nearlyDone()
    table.type(.text(typed))
    #expect(table.message == message)
    #expect(table.frame.roles(row: 22)[1] == .alarm)
    let records = table.state.recordCount
    table.type(.enter)
    #expect(table.message == message)
    #expect(table.state.recordCount == records)
    #expect(table.desk.entry.typed == typed)
  }

  @Test("A point at the end is no mistake yet, but no mark either")
  func point() throws {
    let table = try Table.nearlyDone()
    table.type("91.")
    #expect(table.message == "018 赵磊 · 技能操作 91. → 回车保存 · 满分 100")
    table.type(.enter)
    #expect(table.message == "不是分数：只用数字和一个小数点")
    table.type("5", .enter)
    #expect(table.message == "已存：018 技能操作 91.50")
  }

  @Test("What an input method gives in full width counts as digits, point and command")
  func fullWidth() throws {
    let table = try Table.nearlyDone()
    table.type("９１。５", .enter)
    #expect(table.contest.cell(1, 1) == .mark(Mark(hundredths: 9150)))
    table.type("７０．２５", .enter)
    #expect(table.contest.cell(2, 1) == .mark(Mark(hundredths: 7025)))
    table.type("ｕ")
    #expect(table.contest.cell(2, 1) == .missing)
    table.type("、")
    #expect(table.screen.contains("查找选手"))
    table.type(.escape, "？")
    #expect(table.screen.contains("帮助 · 录分"))
  }

  @Test("A Chinese character where a command is meant tells of the input method")
  func inputMethod() throws {
    let table = try Table.nearlyDone()
    table.type("有")
    #expect(table.message == "输入法在中文状态：请切换到英文再按命令键")
    table.type("/", "有")
    #expect(table.screen.contains("/有"), "in a search it is text")
  }

  @Test("No more than eight characters, and it says so")
  func long() throws {
    let table = try Table.nearlyDone()
    table.type("123456789")
    #expect(table.desk.entry.typed == "12345678")
    #expect(table.message == "最多 8 位，这一位没有录入")
  }

  @Test("The hardware cursor stands behind the last digit, for the input method's window")
  func hardwareCursor() throws {
    let table = try Table.nearlyDone()
    table.type("91")
    let cursor = try #require(table.cursor)
    #expect(cursor.row == 5)
    let cells = Array(table.frame.text(row: 5))
    // Two of the characters before it are wide.
    #expect(cells[cursor.column - 2] == "_")
    table.tell(.clock("10:43", today: Table.today))
    #expect(table.cursor == cursor)
  }

  @Test("The last sheet of a column says so and what comes next; the cursor stays in it")
  func completeColumn() throws {
    let table = try Table.nearlyDone()
    table.type("91.5", .enter, "70", .enter)
    #expect(table.message == "已存：019 技能操作 70.00；技能操作已全部录完；其他列还有 1 格待录")
    #expect(table.desk.entry.row == 2)
    table.type(.left, "60", .enter)
    #expect(table.message == "已存：019 理论知识 60.00；理论知识已全部录完；可以 F6 签核")
    table.type(.enter)
    #expect(table.desk.entry.row == 3)
    #expect(table.message == "理论知识已全部录完；可以 F6 签核")
    table.type(.enter, .enter, .enter)
    #expect(table.desk.entry.row == 4, "the last row is the last row")
  }

  @Test("Enter goes round the end of the pile to the sheets that were left out, and passes the excluded")
  func roundTheEnd() throws {
    let table = try Table(Field.five)
    try table.open(.declare(contest: 1, entry: "018", .absent, reason: ""))
    table.type(.end, "80", .enter)
    #expect(table.desk.entry.row == 0)
    table.type("81", .enter)
    #expect(table.desk.entry.row == 2)
  }

  @Test("An empty roster says how to fill it")
  func emptyRoster() throws {
    let table = try Table()
    try table.open()
    #expect(table.rows(3...4) == "\n  选手名单还是空的：退出后用 caipan import 目录 roster 名单.csv 导入")
    table.type("9", .enter, "u", "a", "/")
    #expect(table.message == "选手名单还是空的：退出后用 caipan import 目录 roster 名单.csv 导入")
  }

  @Test("Delete and Backspace on a saved mark tell how it is changed")
  func deleting() throws {
    let table = try Table.nearlyDone()
    table.type(.up, .delete)
    #expect(table.message == "改分：直接打新分数；撤销上一次录入：按 u")
    table.type(.down, "q")
    #expect(table.message == "退出请按 F10")
    table.type(.control("c"))
    #expect(table.message == "退出请按 F10")
    table.type("k")
    #expect(table.message == "这个键在这里不起作用；F1 看帮助")
  }
}
