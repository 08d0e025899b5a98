import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("The marking scheme")
struct SchemeTests {
  /// A table without a scheme, on F11.
  private func bare(_ language: Language = .zh, _ size: Size = Table.narrow) throws -> Table {
    let table = try Table(Kitchen.contestants, language: language, size: size)
    try table.open()
    table.type(.f(11))
    return table
  }

  @Test("Without one there is something to start from")
  func choosing() throws {
    #expect(
      try bare().rows(3...9) == """
         本场还没有评分方案：分项各录一个分数。要分模块、评委、复核，选一种开始：

           一个分数                  每人一张评分表、一个分数，另一人复核
           模块相加                  几个模块，满分合计 100，各一个分数
           模块 + 评委 + 评分点      测量、0–3 评价、评委打分，三位评委

         也可以从文件导入：caipan import 目录 scheme 文件
        """)
    #expect(
      try bare(.en).rows(3...8) == """
         No scheme is in use: a component is one mark. For modules, judges, second
         keying start from:

           One mark                  one sheet with one mark, keyed again by another
           Modules that add up       some modules, 100 points in all, one mark each
           Modules, judges, aspects  measurement, 0–3 judgement, points; three judges
        """)
  }

  @Test("A terminal that keeps F11 for itself has another key", arguments: [Stroke.f(11), .control("p")])
  func keys(key: Stroke) throws {
    let table = try Table(Kitchen.contestants)
    try table.open()
    table.type(key)
    #expect(table.desk.screen == .scheme)
  }

  @Test("Each template is taken into use as it is", arguments: 0...2)
  func templates(at: Int) throws {
    let table = try bare()
    for _ in 0..<at { table.type(.down) }
    table.type(.enter, "s")
    #expect(table.message == "评分方案已存")
    #expect(table.contest.marking?.scheme.title == "咖啡师决赛评分方案")
    #expect(table.frame.text(row: 3) == " 在用方案（尚未按它录分，按 c 可改）")
  }

  @Test("The scheme in use is a table")
  func table() throws {
    let table = try Table.kitchen()
    table.type(.f(11))
    #expect(
      table.screen == """
         裁判台  西承技弈 · 咖啡师 · 决赛                记分员 李敏  ● 已存 18  10:42
         F2录分 F3排名 F4复核 F5裁定 F6签核 F7结果 F8日志 F9人员 F11方案 F12合规 ^O文书
        ────────────────────────────────────────────────────────────────────────────────
         在用方案（尚未按它录分，按 c 可改）
         评分内容               怎样评                                     满分    权重
         方案 咖啡师决赛评分方案
         分项 理论知识          直接录分或导入                                      30%
         分项 技能操作          由 2 个模块合成                          100.00     70%
         模块合成               各模块分数相加，满分合计 100
           A 模块A              评分点 3 个                               60.00
             评委组             3 位评委，平均，缺评等补，分差>5.00 …
             A1 评分点A1        测量：一个商定值，2 位小数                20.00
             A2 评分点A2        评价：各评委 0–3                          20.00
             A3 评分点A3        打分：各评委给分，2 位小数                20.00
           B 模块B              评分点 1 个                               40.00
             评委组             无评委
             B1 评分点B1        测量：一个商定值，2 位小数                40.00
         扣分与作废             模块扣到 0 为止，先扣分，后舍入；作废…
         舍入（四舍五入）       评价 两位小数，打分 不舍入，模块 不舍…
         方案 咖啡师决赛评分方案

        ────────────────────────────────────────────────────────────────────────────────

         c 修改方案  ↑ 上移  ↓ 下移  PgUp 上页  PgDn 下页  Home 首行  F1 帮助  F10 退出
        """)
    table.type(.down, .down, .down, .down, .down)
    #expect(table.frame.text(row: 19) == " 评委组 · 3 位评委，平均，缺评等补，分差>5.00 警戒")
  }

  @Test("In English, and wider")
  func english() throws {
    let table = try Table.kitchen(.en, Table.wide)
    table.type(.f(11))
    #expect(
      table.rows(3...12) == """
         In use; nothing keyed under it yet: c changes it
         What is marked                        How                                                              Highest  Weight
         Scheme 咖啡师决赛评分方案
         Component Theory                      keyed or imported                                                            30%
         Component Practical                   made of 2 modules                                                 100.00     70%
         Modules join                          points add up, 100 in all
           A Module A                          3 aspects                                                          60.00
             Panel                             3 judges, mean, a missing one is waited for, alarm above 5.00
             A1 Aspect A1                      measurement: one agreed value, 2 decimals                          20.00
             A2 Aspect A2                      judgement: 0–3 by each judge                                       20.00
        """)
  }

  @Test("A draft is put together row by row, and stays while other screens are open")
  func editing() throws {
    let table = try bare()
    table.type(.enter)
    // One more module behind the first: the first gives up forty of its hundred points.
    table.type(.down, .down, .down, .down, .enter, .tab, .tab, .tab)
    for _ in 0..<6 { table.type(.backspace) }
    table.type("60", .enter)
    #expect(table.desk.scheme.shown.modules[0].highest == "60.00")
    #expect(table.desk.scheme.shown.modules[0].aspects[0].highest == "60.00")
    table.type("n", .enter, .enter, .enter, "40", .enter)
    #expect(table.desk.scheme.shown.modules.map(\.id) == ["A", "B"])
    #expect(table.desk.scheme.row == .module(1))
    // Two judges who may lie two points apart, and an aspect that they mark.
    table.type(.down, .enter, .backspace, "2", .tab, .right, .right, .right, .tab, .tab, .tab, "２", .tab, .tab, .tab)
    table.type("3", .enter)
    #expect(table.desk.scheme.shown.modules[1].panel.combine == "pair")
    #expect(table.desk.scheme.shown.modules[1].panel.gap == "2.00")
    table.type(.down, .enter, .tab, .tab, .tab, .right, .right, .tab, .tab, .enter)
    #expect(table.desk.scheme.shown.modules[1].aspects[0].kind == "points")
    table.type(.f(2), .f(11))
    #expect(table.desk.scheme.shown.modules.count == 2)
    table.type(.f(10))
    #expect(table.screen.contains("评分方案的草稿还没有启用"), "leaving would lose it, and asks")
    table.type(.escape, "s")
    #expect(table.message == "评分方案已存")
    #expect(table.contest.marking?.scheme.modules[1].panel.combine == .pair(gap: Mark(hundredths: 200)))
  }

  @Test("What is wrong is told in words at its row")
  func faults() throws {
    let table = try bare()
    table.type(.down, .enter)
    // The second of three modules that are a hundred together.
    while table.desk.scheme.row != .module(1) { table.type(.down) }
    table.type(.enter, .tab, .tab, .tab)
    for _ in 0..<5 { table.type(.backspace) }
    table.type("20", .enter)
    #expect(table.frame.text(row: 7) == " 分项 技能操作          由 3 个模块合成                          ≠90.00     70%")
    table.type(.home, "s")
    #expect(table.contest.marking == nil)
    #expect(table.message == "还不能启用：先改光标所在的一行，原因在表下")
    #expect(table.desk.scheme.row == .join)
    #expect(table.frame.text(row: 8).hasPrefix(" ✗ 模块合成"))
    #expect(table.frame.text(row: 19).hasPrefix(" ✗ 模块合成：practical 各模块满分之和是 90.00，应为 100.00"))
    table.type(.f(3), .f(11))
    #expect(table.screen.contains("✗"))
  }

  @Test("Aspects and penalties are added and taken away; a module with several aspects asks first")
  func addAndRemove() throws {
    let table = try bare()
    table.type(.down, .down, .enter)
    while table.desk.scheme.row != .aspect(module: 0, 2) { table.type(.down) }
    table.type("a", .enter, "水温", .enter, .enter, .enter, "5", .enter, .enter)
    #expect(table.desk.scheme.shown.modules[0].aspects.map(\.id) == ["A1", "A2", "A3", "A4"])
    #expect(table.desk.scheme.shown.modules[0].highest == "65.00")
    table.type("x")
    #expect(table.desk.scheme.shown.modules[0].aspects.count == 3)
    table.type("p", .enter, "迟到", .enter, "late", .enter, .enter, .enter, "2", .enter, .enter)
    #expect(table.desk.scheme.shown.penalties.map(\.points) == ["2.00"])
    table.type(.home, "x")
    #expect(table.message == "这一行不能去掉；模块、评分点、扣分可以")
    while table.desk.scheme.row != .module(0) { table.type(.down) }
    table.type("x")
    #expect(table.screen.contains("模块 A 有 3 个评分点，一起去掉？"))
    table.type(.escape)
    #expect(table.desk.scheme.shown.modules.count == 2)
    table.type("x", .down, .enter)
    #expect(table.desk.scheme.shown.modules.map(\.id) == ["B"])
  }

  @Test("Another scheme in its place needs a reason; nothing is lost by going back")
  func replacing() throws {
    let table = try Table.kitchen()
    table.type(.f(11), "c", .enter, "二", .enter, "s")
    #expect(table.screen.contains("换掉在用的方案须写明理由，永远留在日志里。"))
    table.type(.escape)
    #expect(table.desk.scheme.mode == .editing)
    table.type("s", "组委会改了技术文件", .enter)
    #expect(table.contest.marking?.scheme.title == "咖啡师决赛评分方案二")
    table.type("c", .escape)
    #expect(table.screen.contains("放弃这份草稿？"))
    table.type(.enter)
    #expect(table.desk.scheme.mode == .editing)
    table.type(.escape, .down, .enter)
    #expect(table.desk.scheme.mode == .reading)
  }

  @Test("Who has keyed the component as one mark is told before a draft, not after")
  func keyedAlready() throws {
    let table = try Table.nearlyDone()
    table.type(.f(11))
    #expect(table.frame.text(row: 4) == " 已有录分：这件事要在录分之前做")
    table.type(.enter, "s")
    #expect(table.message == "已有录分：这件事要在录分之前做" && table.contest.marking == nil)
    table.type(.f(3), .f(11))
    #expect(table.desk.scheme.mode == .editing)
  }

  @Test("Once something is keyed under it, it stands")
  func stands() throws {
    let table = try Table.kitchen()
    try table.record(Kitchen.score("017", "A/A1:0", 1800))
    table.type(.f(11))
    #expect(table.frame.text(row: 3) == " 在用方案（已不能改）")
    #expect(!table.keys.contains("修改方案"))
    table.type("c")
    #expect(table.message == "已按现有方案录分，方案不能再改")
    #expect(table.desk.scheme.mode == .reading)
  }

  @Test("Where nothing can be recorded, it is read and not changed")
  func onlooker() throws {
    let table = try Table.kitchen().onlooker(.lockedBy(pid: 7, host: "a1"))
    table.type(.f(11), "c")
    #expect(table.desk.scheme.mode == .reading)
    #expect(table.message.hasPrefix("只读"))
  }
}
