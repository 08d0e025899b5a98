import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("Sheets by code")
struct CodedScreensTests {
  /// Codes from 501 are laid; 502 leads, 504 has no mark yet.
  private func coded(_ language: Language = .zh) throws -> Table {
    let table = try Table.marked(MarkedField.coffee, language)
    try table.folder?.act(.enrol(name: "郑保密", duty: .codeKeeper, key: nil, reason: ""), by: "")
    try table.folder?.act(.draw(contest: 1, seed: "7", stations: 5, reason: ""), by: "李敏")
    try table.folder?.act(.encode(contest: 1, seed: "11", first: 501), by: "郑保密")
    for (code, mark) in [("501", 1), ("502", 3), ("503", 1), ("505", 0)] {
      for judge in 1...3 {
        for intent in MarkedField.sheet(code, "A", judge, .first, [mark, mark, mark, mark].map { $0 * 100 }) {
          try table.act(intent)
        }
      }
      for intent in MarkedField.sheet(code, "B", 0, .first, [10_00, 5_00])
        + MarkedField.sheet(code, "B", 1, .first, [20_00], first: 3)
        + MarkedField.sheet(code, "B", 2, .first, [20_00], first: 3)
      { try table.act(intent) }
    }
    table.tell(.opened(readOnly: nil, notices: []))
    return table
  }

  @Test("The ranking is by code, with no name anywhere; equals share a place until codes are opened")
  func ranking() throws {
    let table = try coded()
    table.type(.f(3))
    #expect(
      table.screen == """
         裁判台  西承技弈 · 咖啡师 · 决赛                记分员 李敏  ● 已存 82  10:42
         F2录分 F3排名 F4复核 F5裁定 F6签核 F7结果 F8日志 F9人员 F11方案 F12合规 ^O文书
        ────────────────────────────────────────────────────────────────────────────────
              名次 密码号           技能操作
                 1 502                 75.00
                 2 501                 48.32
                 2 503                 48.32
                 4 505                 35.00
                 — 504                  未录











         按密码号排：4/5 有成绩 · 密码未解，不显示姓名，理论成绩不计入
        ────────────────────────────────────────────────────────────────────────────────

         e 说明  ↑ 上移  ↓ 下移  PgUp 上页  PgDn 下页  Home 首行  F1 帮助  F10 退出
        """)
    for contestant in Field.five { #expect(!table.screen.contains(contestant.name)) }
    table.type(.enter)
    #expect(table.screen.contains("─ 502 ─") && table.screen.contains("技能操作 = 75.00"))
    for contestant in Field.five { #expect(!table.screen.contains(contestant.name)) }
  }

  @Test("Sheets are keyed and found by code, and show no name")
  func keying() throws {
    let table = try coded()
    table.open(pile: "A:1")
    #expect(table.rows(3...3) == " 504  A 拿铁拉花 · 评委 1                                    第 4/5 张 · 已录 4")
    table.type("/502", .enter)
    #expect(table.message == "本表合计 12 — 与纸面合计一致按 Enter 到下一张")
    table.type("e")
    for contestant in Field.five { #expect(!table.screen.contains(contestant.name)) }
  }

  @Test("In English")
  func english() throws {
    let table = try coded(.en)
    table.type(.f(3))
    #expect(
      table.rows(3...8) == """
              Rank Code            Practical
                 1 502                 75.00
                 2 501                 48.32
                 2 503                 48.32
                 4 505                 35.00
                 — 504             not keyed
        """)
  }
}
