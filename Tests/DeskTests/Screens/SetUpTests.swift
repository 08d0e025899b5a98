import Competition
import Journal
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("Setting a contest up")
struct SetUpTests {
  @Test("A notice, one of its events, a stage, then what the rules ask; the last Enter founds it")
  func new() throws {
    var desk = Desk(language: .zh, size: Table.narrow, folders: [])
    #expect(press("n", &desk) == [])
    #expect(
      rows(7...10, desk) == """
         ┌─ 按哪个通知办赛？（自己的规则文件：caipan new --rulebook） ────────────────┐
         │   西人社发〔2026〕12号  2026年西城区“西承技弈”职业技能大赛                 │
         │   京工发〔2025〕11号  2025年北京市职工职业技能大赛                         │
         │   京职技鉴发〔2023〕1号  关于进一步做好北京市职业技能竞赛选手核发职业技能… │
        """)
    _ = press(.enter, &desk)
    for stroke: Stroke in ["k", "f", "s"] { _ = press(stroke, &desk) }
    #expect(
      rows(8...11, desk) == """
         ┌─ 哪个赛项？名称、代码或拼音 ───────────────────────────────────────────────┐
         │ /kfs                                                                       │
         │ 咖啡师  4-03-02-08                                                         │
         │ 按所录：kfs（通知目录里没有）                                              │
        """)
    _ = press(.enter, &desk)
    #expect(rows(9...11, desk).contains("初赛"))
    for stroke: Stroke in [.down, .down, .enter] { _ = press(stroke, &desk) }
    #expect(
      rows(4...16, desk) == """
         ┌─ 新建比赛 ─────────────────────────────────────────────────────────────────┐
         │ 西人社发〔2026〕12号 · 咖啡师 · 决赛                                       │
         │ 决赛必须至少 30 人实际参赛（四）                                           │
         │ 通知没有写明的可以空着，以后在 F12「待答」里答。                           │
         │ 文件夹                                                                     │
         │ 大赛名称                    2026年西城区“西承技弈”职业技能大赛             │
         │ 竞赛日期（如 2026-09-27）                                                  │
         │ 取证                        ‹ （未答） ›                                   │
         │ 职业标准最低等级            ‹ （未答） ›                                   │
         │ 职业标准最高等级            ‹ （未答） ›                                   │
         │ 报名截止日（如 2026-09-27）                                                │
         │                                                                            │
         └────────────────────────────────────────────────────────────────────────────┘
        """)
    for stroke: Stroke in ["final", .enter, .enter, "2026-09-27", .enter, .right, .enter, .right, .enter, .enter] {
      _ = press(stroke, &desk)
    }
    #expect(press(.enter, &desk) == [])
    #expect(desk.view(CompetitionState()).text.contains("│ 职业标准等级：最低和最高都要选，最低不高于最高 "))
    for stroke: Stroke in [.right, .right, .right, .right, .enter] { _ = press(stroke, &desk) }
    let rulebook = try #require(Rulebook.builtIn(id: "xicheng-2026"))
    let setUp = ContestSetUp(contest: 1, event: "咖啡师", code: "4-03-02-08", stage: .final, date: "2026-09-27")
    let facts = [StatedFact(.certificates, "yes"), StatedFact(.levels, "beginner:technician")]
    #expect(
      press(.enter, &desk) == [
        .found(
          folder: "final", title: "2026年西城区“西承技弈”职业技能大赛", rulebook: rulebook.source, setUp, facts)
      ])
    _ = desk.update(.folderFailed(.journal(.exists(station: "A1"))), CompetitionState())
    #expect(desk.view(CompetitionState()).text.contains("│ 这里已经有一个比赛，没有改动它 "))
  }

  @Test("Escape goes back step by step, and asks before it drops a form that is half filled")
  func back() {
    var desk = Desk(language: .en, size: Table.narrow, folders: [])
    for stroke: Stroke in ["n", .enter, "kfs", .enter, .enter] { _ = press(stroke, &desk) }
    for stroke: Stroke in ["final", .escape] { _ = press(stroke, &desk) }
    #expect(text(desk).contains("┌─ New competition: what was filled in is not saved ─"))
    _ = press(.escape, &desk)
    #expect(text(desk).contains("│ Folder ") && text(desk).contains(" final "), "nothing is lost")
    for _ in 1...5 { _ = press(.backspace, &desk) }
    _ = press(.escape, &desk)
    #expect(text(desk).contains("┌─ Which stage? ─"), "nothing was filled in: a step back")
    _ = press(.escape, &desk)
    #expect(text(desk).contains("┌─ Which event? Name, code or pinyin ─"))
    _ = press(.escape, &desk)
    #expect(text(desk).contains("┌─ Under which notice? (own file: caipan new --rulebook) ─"))
    _ = press(.escape, &desk)
    #expect(desk.dialog == nil)
  }

  @Test("A tier is asked for where the notice leaves it open; what nobody knows stays a question")
  func tier() throws {
    var desk = Desk(language: .en, size: Table.narrow, folders: [])
    for stroke: Stroke in ["n", .down, .down, .enter, "咖啡师", .enter, .enter] { _ = press(stroke, &desk) }
    #expect(text(desk).contains("┌─ Which tier? (the filing receipt says) ─"))
    _ = press(.up, &desk)
    for _ in 1...4 { _ = press(.down, &desk) }
    #expect(text(desk).contains("│   not known yet "))
    _ = press(.enter, &desk)
    guard case .form(let form) = desk.dialog, case .setUp(let draft, _) = form.purpose else {
      Issue.record("no form")
      return
    }
    #expect(draft.tier == .some(nil) && draft.event == "咖啡师" && draft.entry == nil)
  }

  @Test("A further contest is set up beside the first, and Ctrl-G changes between them")
  func further() throws {
    let table = try Table.semifinal()
    table.type(.control("g"))
    #expect(
      table.rows(8...11) == """
         ┌─ 哪一场？ ─────────────────────────────────────────────────────────────────┐
         │   咖啡师 · 复赛  30 人有名次 · 全部录完                                    │
         │   ＋ 新设一场                                                              │
         └────────────────────────────────────────────────────────────────────────────┘
        """)
    table.type(.down, .enter, "kfs", .enter, .down, .down, .enter)
    #expect(table.screen.contains("┌─ 新设一场 ─"))
    for _ in 1...4 { table.type(.enter) }
    table.type(.enter)
    #expect(
      table.asked == [
        .setUp(ContestSetUp(contest: 1, event: "咖啡师", code: "4-03-02-08", stage: .final), [])
      ])
    try table.folder?.act(.addContest(ContestSetUp(contest: 1, event: "咖啡师", stage: .final)), by: "李敏")
    table.tell(.recorded(.addContest(ContestSetUp(contest: 1, event: "咖啡师", stage: .final))))
    #expect(table.frame.text(row: 0).contains("西承技弈 · 咖啡师 · 决赛"))
    #expect(table.message == "已设第 2 场")
    #expect(table.keys.hasSuffix("Ctrl-G 换场次  F1 帮助  F10 退出"))
    table.type(.control("g"), .up, .enter)
    #expect(table.frame.text(row: 0).contains("西承技弈 · 咖啡师 · 复赛"))
    table.type("9", .control("g"))
    #expect(table.message == "「9」尚未保存：Enter 保存，Esc 放弃")
  }

  private func press(_ stroke: Stroke, _ desk: inout Desk) -> [Effect] {
    var effects: [Effect] = []
    for input in stroke.inputs { effects += desk.update(.input(input), CompetitionState()) }
    return effects
  }

  private func text(_ desk: Desk) -> String { desk.view(CompetitionState()).text }

  private func rows(_ range: ClosedRange<Int>, _ desk: Desk) -> String {
    let frame = desk.view(CompetitionState())
    return range.map { frame.text(row: $0) }.joined(separator: "\n")
  }
}
