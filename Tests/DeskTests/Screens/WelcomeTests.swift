import Scoring
import Competition
import Journal
import Terminal
import Testing

@testable import Desk

@Suite("The welcome screen")
struct WelcomeTests {
  @Test("Where no competition is there yet")
  func empty() {
    var desk = Desk(language: .zh, size: Table.narrow, folders: [])
    #expect(
      desk.view(CompetitionState()).text == """
         裁判台

        ────────────────────────────────────────────────────────────────────────────────

           职业技能竞赛记分台：录分、排名、裁定、签核，每一步都留痕。

           本文件夹里还没有比赛：按 d 看示例，按 n 新建。














        ────────────────────────────────────────────────────────────────────────────────

         d 示例比赛  n 新建  o 打开路径  F1 帮助  F10 退出
        """)
    #expect(press(.enter, &desk) == [.demo])
  }

  @Test("Where some are, in English")
  func folders() {
    var desk = Desk(language: .en, size: Table.narrow, folders: ["final", "semifinal"])
    #expect(
      desk.view(CompetitionState()).text == """
         Caipan

        ────────────────────────────────────────────────────────────────────────────────

           The scorers' table: key, rank, rule, sign; every act on record.

           Competitions in this folder
             final
             semifinal












        ────────────────────────────────────────────────────────────────────────────────

         Enter open  d sample competition  n new  o open a path  ↑ up  F1 help  F10 quit
        """)
    #expect(press(.down, &desk) == [])
    #expect(press(.enter, &desk) == [.open(folder: "semifinal")])
    #expect(press("d", &desk) == [.demo])
    #expect(press(.f(10), &desk) == [.quit])
  }

  @Test("A new competition is asked for line by line, and the last Enter founds it")
  func new() {
    var desk = Desk(language: .zh, size: Table.narrow, folders: [])
    #expect(press("n", &desk) == [])
    #expect(
      desk.view(CompetitionState()).text == """
         裁判台

        ────────────────────────────────────────────────────────────────────────────────

         ┌─ 新建比赛 ─────────────────────────────────────────────────────────────────┐
         │ 规则：京职技鉴发〔2023〕1号（理论 30 %，实操 70 %，同分看实操，不设并      │
         │ 列）。                                                                     │
         │ 文件夹                                                                     │
         │                                                                            │
         │ 大赛名称                                                                   │
         │                                                                            │
         │ 赛项                                                                       │
         │                                                                            │
         │ 阶段（初赛/复赛/决赛）                                                     │
         │ 决赛                                                                       │
         │                                                                            │
         └────────────────────────────────────────────────────────────────────────────┘




        ────────────────────────────────────────────────────────────────────────────────

         Enter 下一项/确定  Esc 返回  Tab 下一项  Shift-Tab 上一项  Backspace 退格
        """)
    for stroke: Stroke in ["final", .tab, "西承技弈", .tab, .enter] { _ = press(stroke, &desk) }
    #expect(desk.view(CompetitionState()).text.contains("复赛"))
    _ = press(.enter, &desk)
    #expect(desk.view(CompetitionState()).text.contains("│ 请填写：赛项 "))
    for stroke: Stroke in ["咖啡师", .enter] { _ = press(stroke, &desk) }
    #expect(press(.enter, &desk) == [.found(folder: "final", title: "西承技弈", event: "咖啡师", stage: .final)])
    _ = desk.update(.folderFailed(.journal(.exists(station: "A1"))), CompetitionState())
    #expect(desk.view(CompetitionState()).text.contains("│ 这里已经有一个比赛，没有改动它 "))
  }

  @Test("A folder elsewhere is opened by its path; one that can't be opened says why")
  func path() {
    var desk = Desk(language: .en, size: Table.narrow, folders: [])
    for stroke: Stroke in ["o", "/media/usb/final"] { _ = press(stroke, &desk) }
    #expect(press(.enter, &desk) == [.open(folder: "/media/usb/final")])
    _ = desk.update(.folderFailed(.journal(.missing)), CompetitionState())
    #expect(desk.view(CompetitionState()).text.contains("│ there is no competition here (no journal/) "))
    #expect(press(.f(10), &desk) == [], "a dialog is left first")
    #expect(desk.view(CompetitionState()).text(row: 22) == " press Esc first, then this key")
  }

  private func press(_ stroke: Stroke, _ desk: inout Desk) -> [Effect] {
    var effects: [Effect] = []
    for input in stroke.inputs { effects += desk.update(.input(input), CompetitionState()) }
    return effects
  }
}
