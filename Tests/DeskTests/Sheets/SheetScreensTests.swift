import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("The screens of sheets")
struct SheetScreensTests {
  /// 017's sheets of the latte art are keyed, 018's by judge 1; the keyer sits before judge 2's sheet of 018.
  private func latte(_ language: Language, _ size: Size) throws -> Table {
    let table = try Table.marked(
      MarkedField.coffee, language, size, Field.five,
      MarkedField.sheet("017", "A", 1, .first, [200, 300, 100, 0])
        + MarkedField.sheet("017", "A", 2, .first, [200, 200, 100, 100])
        + MarkedField.sheet("018", "A", 1, .first, [100, 100, 100, 100]))
    table.open(pile: "A:2")
    return table
  }

  @Test("The piles")
  func piles() throws {
    let table = try latte(.zh, Table.narrow)
    table.type("*")
    #expect(
      table.screen == """
         裁判台  西承技弈 · 咖啡师 · 决赛                记分员 李敏  ● 已存 27  10:42
         F2录分 F3排名 F4复核 F5裁定 F6签核 F7结果 F8日志 F9人员 F11方案 F12合规 ^O文书
        ────────────────────────────────────────────────────────────────────────────────
         模块                          评委             进度            应  已录    余
         理论知识                      整分录入
         A 拿铁拉花                    评委 1           ████░░░░░░░░     5     2     3
         A 拿铁拉花                    评委 2           ██░░░░░░░░░░     5     1     4
         A 拿铁拉花                    评委 3           ░░░░░░░░░░░░     5     0     5
         B 手冲                        测量             ░░░░░░░░░░░░     5     0     5
         B 手冲                        评委 1           ░░░░░░░░░░░░     5     0     5
         B 手冲                        评委 2           ░░░░░░░░░░░░     5     0     5










        ────────────────────────────────────────────────────────────────────────────────
         选一堆评分表：↓ ↑ 或 + - 移动，Enter 录入
         Enter 录这一堆  ↓ 下移  ↑ 上移  PgUp 上页  PgDn 下页  F1 帮助  F10 退出
        """)
  }

  @Test("A sheet")
  func sheet() throws {
    let table = try latte(.zh, Table.narrow)
    table.type("12")
    #expect(
      table.screen == """
         裁判台  西承技弈 · 咖啡师 · 决赛                记分员 李敏  ● 已存 29  10:42
         F2录分 F3排名 F4复核 F5裁定 F6签核 F7结果 F8日志 F9人员 F11方案 F12合规 ^O文书
        ────────────────────────────────────────────────────────────────────────────────
         018 赵磊  A 拿铁拉花 · 评委 2                               第 2/5 张 · 已录 1
         号     评分点                                           满分      分数
         A1     奶泡质感                                          0–3         1
         A2     图案对比                                          0–3         2
         A3     图案对称                                          0–3        [—]
         A4     创意难度                                          0–3         —
                本表合计（已录 2/4）                                          —











        ────────────────────────────────────────────────────────────────────────────────
         已存 018 A2 2 → A3 图案对称 · 标度 0–3
         数字 录入  Enter 下移  - 撤销  + 下一未录  / 跳到  * 选堆  F1 帮助  F10 退出
        """)
  }

  @Test("A sheet in English")
  func english() throws {
    let table = try latte(.en, Table.narrow)
    table.type("*")
    table.open(pile: "B:0")
    table.type("18.", .size(80, 24))
    #expect(
      table.screen == """
         Caipan  西承技弈 · 咖啡师 · final         scorekeeper 李敏  ● saved 27  10:42
         F2Entry F3Rank F4Verify F5Rule F6Sign F7Result F8Log F9People F11Plan F12Check
        ────────────────────────────────────────────────────────────────────────────────
         017 王晓燕  B Pour over · measured                         sheet 1/5 · keyed 0
         No.    Aspect                                          Scale      Mark
         B1     Temperature                                        20    [18._]
         B2     Time                                               10         —
                Total of this sheet (keyed 0 of 2)                            —













        ────────────────────────────────────────────────────────────────────────────────
         B1 Temperature 18. → Enter saves · out of 20
         Enter save, down  - drop it  Backspace erase  F1 help  F10 quit
        """)
  }

  @Test("A wide window shows the pile beside the sheet")
  func wide() throws {
    let table = try latte(.zh, Table.wide)
    table.type("1213")
    #expect(
      table.rows(0...16) == """
         裁判台  西承技弈 · 咖啡师 · 决赛                                                 记分员 李敏  站 A1  ● 已存 31  10:42
         F2 录分  F3 排名  F4 复核  F5 裁定  F6 签核  F7 结果  F8 日志  F9 人员  F11 方案  F12 合规  ^O 文书  ^E 申诉
        ────────────────────────────────────────────────────────────────┬───────────────────────────────────────────────────────
         018 赵磊  A 拿铁拉花 · 评委 2               第 2/5 张 · 已录 2 │ 参赛号   姓名                     已录     合计
         号     评分点                                 满分      分数   │ 017      王晓燕                      ✓        6
         A1     奶泡质感                                0–3         1   │ 018      赵磊                        ✓        7
         A2     图案对比                                0–3         2   │ 019      孙丽娜                    0/4
         A3     图案对称                                0–3         1   │ 023      李建国                    0/4
         A4     创意难度                                0–3         3   │ 041      单雄                      0/4
                本表合计（已录 4/4）                                7   │
                                                                        │
                                                                        │
                                                                        │
                                                                        │
                                                                        │
                                                                        │
                                                                        │
        """)
  }

  @Test("A sheet of twenty aspects scrolls with the cursor and says how many are keyed")
  func twenty() throws {
    let table = try Table.marked(MarkedField.twenty("judgement", decimals: 0))
    table.open(pile: "A:1")
    table.type("12312312312312")
    #expect(
      table.rows(3...22) == """
         017 王晓燕  A 实操 · 评委 1                                 第 1/5 张 · 已录 0
         号     评分点                                           满分      分数
         A6     评分点6                                           0–3         3
         A7     评分点7                                           0–3         1
         A8     评分点8                                           0–3         2
         A9     评分点9                                           0–3         3
         A10    评分点10                                          0–3         1
         A11    评分点11                                          0–3         2
         A12    评分点12                                          0–3         3
         A13    评分点13                                          0–3         1
         A14    评分点14                                          0–3         2
         A15    评分点15                                          0–3        [—]
         A16    评分点16                                          0–3         —
         A17    评分点17                                          0–3         —
         A18    评分点18                                          0–3         —
         A19    评分点19                                          0–3         —
         A20    评分点20                                          0–3         —
                本表合计（已录 14/20）                                        —
        ────────────────────────────────────────────────────────────────────────────────
         已存 017 A14 2 → A15 评分点15 · 标度 0–3
        """)
  }

  @Test(
    "Hostile names move no column and reach no line's end", arguments: [Table.narrow, Table.wide], Language.allCases)
  func hostile(size: Size, language: Language) throws {
    let people = HostileTextTests.names.enumerated().map { at, name in
      Contestant(entry: "\(100 + at)", name: name, unit: name)
    }
    var draft = MarkedField.coffee
    for at in draft.modules.indices {
      draft.modules[at].name = Bilingual(zh: HostileTextTests.names[0], en: HostileTextTests.names[1])
      for aspect in draft.modules[at].aspects.indices {
        let name = HostileTextTests.names[aspect]
        draft.modules[at].aspects[aspect].name = Bilingual(zh: name, en: name)
      }
    }
    let table = try Table.marked(draft, language, size, people)
    table.open(pile: "A:1")
    for _ in people { table.type("2103", .enter) }
    table.open(pile: "A:1")
    for subject in people.indices {
      table.type(.text("/\(100 + subject)"), .enter)
      let ends = (5...8).map { table.frame.text(row: $0) }.map { Width.of(String($0.prefix { $0 != "│" })) }
      for row in 0..<size.rows { #expect(Width.of(table.frame.text(row: row)) <= size.columns) }
      #expect(ends.count == 4 && table.frame.text(row: 3).contains("\(100 + subject)"))
      // The marks end at one column, whatever stands before them.
      let marks = (5...8).compactMap { row in
        table.frame.roles(row: row).indices.last { table.frame.text(row: row).isEmpty == false && $0 < 66 }
      }
      #expect(Set(marks).count == 1)
    }
  }

  @Test("Every screen of sheets fits windows of every size, and keys work there", arguments: SizeTests.sizes)
  func sizes(size: Size) throws {
    let ways: [[Stroke]] = [
      [], [.enter], [.enter, "2"], [.enter, "5"], [.enter, "/0"], [.enter, .end], [.enter, "e"], [.f(4)],
      [.f(4), .enter, "1"], [.f(4), .tab, .tab], [.f(4), .backTab], [.f(4), .backTab, "5"], [.f(5), "2"], [.f(5), "3"],
      [.f(5), "3", "n"], [.f(1)], [.f(4), .f(1)],
    ]
    for language in Language.allCases {
      let table = try latte(language, size)
      table.type("*")
      let desk = table.desk
      for way in ways {
        table.desk = desk
        for stroke in way { table.type(stroke) }
        #expect(table.frame.size == size)
        table.type(.down, .pageDown, .up)
        if let cursor = table.cursor { #expect(cursor.row >= 0 && cursor.column >= 0) }
      }
    }
  }
}
