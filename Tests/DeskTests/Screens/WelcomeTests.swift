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
