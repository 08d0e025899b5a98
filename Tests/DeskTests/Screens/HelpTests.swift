import Competition
import Terminal
import Testing

@testable import Desk

@Suite("Help")
struct HelpTests {
  @Test("It explains the screen and lists its keys")
  func screen() throws {
    let table = try Table.nearlyDone()
    table.type(.f(1))
    #expect(
      table.screen == """
         裁判台  西承技弈 · 咖啡师 · 决赛                记分员 李敏  ● 已存 20  10:42
         ┌─ 帮助 · 录分 ──────────────────────────────────────────────────────────────┐
        ─│ 照纸面逐张录分：直接打数字，回车保存并到下一张。                           │─
         │ 只有显示「已存」的才算存盘；改已存的分要写理由。                           │
         │ 未录、未考、缺考、弃权、取消、作废和 0.00 是不同的事。                     │
         │                                                                            │
         │ 【本屏的键】                                                               │
         │   数字              录入                                                   │
         │   Enter             下一张                                                 │
         │   Tab               右移                                                   │
         │   /                 查找                                                   │
         │   u                 撤销                                                   │
         │   a                 缺考                                                   │
         │   w                 弃权                                                   │
         │   e                 说明                                                   │
         │   s                 其他状态                                               │
         │   Shift-Tab         左移                                                   │
         │   ←                 左移                                                   │
         │   →                 右移                                                   │
         └──────────────────────────────────────────────────────────────────── 17/85 ─┘

        ────────────────────────────────────────────────────────────────────────────────
         018 赵磊 · 技能操作 · 满分 100
         Esc 返回  ↑ 上移  ↓ 下移  PgUp 上页  PgDn 下页  Home 开头  End 末尾
        """)
    table.type(.pageDown)
    #expect(
      table.rows(2...17) == """
        ─│   ↑                 上移                                                   │─
         │   ↓                 下移                                                   │
         │   PgUp              上页                                                   │
         │   PgDn              下页                                                   │
         │   Home              首行                                                   │
         │   End               末行                                                   │
         │                                                                            │
         │ 【格中有未存的数字时】                                                     │
         │   Enter             保存并下移                                             │
         │   Tab               保存并右移                                             │
         │   Esc               放弃所录                                               │
         │   Backspace         退格                                                   │
         │   ↓                 保存并下移一行                                         │
         │   ↑                 保存并上移一行                                         │
         │   Shift-Tab         保存并左移                                             │
         │                                                                            │
        """)
    table.type(.f(1))
    #expect(!table.screen.contains("帮助 ·"))
  }

  @Test("In English")
  func english() throws {
    let table = try Table.nearlyDone(.en)
    table.type(.f(8), "?")
    #expect(
      table.rows(1...18) == """
         ┌─ Help · Journal ───────────────────────────────────────────────────────────┐
        ─│ One line an act, only ever added to, each chained to the last.             │─
         │ / filters by number, name or kind; Enter shows the bytes.                  │
         │                                                                            │
         │ [Keys of this screen]                                                      │
         │   /                     filter                                             │
         │   Enter                 whole record                                       │
         │   Esc                   clear the filter                                   │
         │   n                     notes                                              │
         │   ↑                     up                                                 │
         │   ↓                     down                                               │
         │   PgUp                  page up                                            │
         │   PgDn                  page down                                          │
         │   Home                  first                                              │
         │   End                   last                                               │
         │                                                                            │
         │ [While filtering]                                                          │
         │   number, name, kind    filter                                             │
        """)
  }

  @Test("Every screen's help lists every one of its keys, in both languages", arguments: Language.allCases)
  func everyKey(language: Language) throws {
    for screen in Screen.allCases {
      let table = try Table.nearlyDone(language)
      table.desk.screen = screen
      let lines = table.desk.help(table.state).lines.map { $0(language) }
      for hint in Self.hints(of: screen) {
        let names = hint.caps.map { $0(language) }.joined(separator: " ")
        #expect(lines.contains { $0.hasPrefix("  \(names) ") && $0.hasSuffix(" \(hint.label(language))") }, "\(names)")
      }
    }
  }

  private static func hints(of screen: Screen) -> [KeyHint] {
    let dialogs =
      KeyTable.anyForm.map(\.hint) + KeyTable.choice.map(\.hint) + KeyTable.finder.map(\.hint)
      + KeyTable.page.map(\.hint)
    return switch screen {
    case .welcome: KeyTable.welcome.map(\.hint) + KeyTable.everywhere.map(\.hint) + dialogs
    case .entry: KeyTable.entry.map(\.hint) + KeyTable.typing.map(\.hint) + KeyTable.desk.map(\.hint) + dialogs
    case .secondKeying: KeyTable.progress.map(\.hint) + KeyTable.parts.map(\.hint) + KeyTable.desk.map(\.hint) + dialogs
    case .ranking: KeyTable.ranking.map(\.hint) + KeyTable.desk.map(\.hint) + dialogs
    case .ruling: KeyTable.ruling.map(\.hint) + KeyTable.desk.map(\.hint) + dialogs
    case .signOff: KeyTable.signOff.map(\.hint) + KeyTable.desk.map(\.hint) + dialogs
    case .results: KeyTable.results.map(\.hint) + KeyTable.desk.map(\.hint) + dialogs
    case .compliance: KeyTable.compliance.map(\.hint) + KeyTable.desk.map(\.hint) + dialogs
    case .paperwork: KeyTable.paperwork.map(\.hint) + KeyTable.desk.map(\.hint) + dialogs
    case .register: KeyTable.register.map(\.hint) + KeyTable.desk.map(\.hint) + dialogs
    case .log: KeyTable.log.map(\.hint) + KeyTable.filter.map(\.hint) + KeyTable.desk.map(\.hint) + dialogs
    case .scheme:
      [SchemePage.Mode.choosing, .reading, .editing].flatMap { KeyTable.scheme($0).map(\.hint) }
        + KeyTable.desk.map(\.hint) + dialogs
    case .people:
      KeyTable.people.map(\.hint) + KeyTable.judges.map(\.hint) + KeyTable.statistics.map(\.hint)
        + KeyTable.codes.map(\.hint) + KeyTable.desk.map(\.hint) + dialogs
    }
  }
}
