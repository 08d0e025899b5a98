import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("PINs, and a desk that locks")
struct LockTests {
  /// 李敏 with the PIN 2468 at the keyboard; 王芳 has 1357.
  private func table(_ language: Language = .zh, _ size: Size = Table.narrow) throws -> Table {
    let table = try Table.kitchen(language, size, judges: [])
    for (name, pin) in ["李敏": Self.pin, "王芳": Self.other] {
      try table.record(.choosePIN(name: name, pin.get(), reason: ""), by: name)
    }
    return table
  }

  // Sealing one takes a tenth of a second, by design: one for all tables.
  private static let pin = Result { try SealedPIN.make(pin: "2468") }
  private static let other = Result { try SealedPIN.make(pin: "1357") }

  @Test("A PIN is chosen by its owner, typed twice, and never shown")
  func choosing() throws {
    let table = try Table.kitchen(judges: [])
    table.type(.f(9), .home, "p", "2468", .tab, "2469")
    #expect(!table.screen.contains("2468") && table.screen.contains("••••"))
    table.type(.enter)
    #expect(table.screen.contains("两次 PIN 不一样，请重输"))
    table.type("24a8", .enter, "24a8", .enter)
    #expect(table.screen.contains("PIN 是 4 到 8 位数字"))
    table.type("2468", .enter, "2468", .enter)
    #expect(table.message == "李敏 的 PIN 已设")
    #expect(table.frame.text(row: 5) == " 李敏                     记分员           正在录分 · 有 PIN")
    // The first PIN of somebody else is theirs to choose.
    table.type(.down, "p")
    #expect(table.message == "王芳 的第一个 PIN 由本人设：先坐到键盘前（回车），再按 p")
  }

  @Test("Who has a PIN takes the keyboard with it; after slips there is a wait")
  func taking() throws {
    let table = try table()
    table.type(.f(9), .home, .down, .enter)
    #expect(table.screen.contains("复核员 王芳：请输入 PIN"))
    table.type("2468", .enter)
    #expect(table.screen.contains("PIN 不对，请重输"))
    #expect(table.desk.person == "李敏")
    table.type("0000", .enter, "0000", .enter, "0000", .enter)
    #expect(table.screen.contains("秒后再试"))
    table.type(.escape)
    #expect(table.desk.person == "李敏")
    let other = try self.table()
    other.type(.f(9), .home, .down, .enter, "１３５７", .enter)
    #expect(other.desk.person == "王芳")
    #expect(other.desk.screen == .secondKeying)
    #expect(other.frame.text(row: 0).contains("复核员 王芳"))
  }

  @Test("The head referee changes a PIN that was forgotten, with a reason; nobody else does")
  func forgotten() throws {
    let table = try table()
    table.type(.f(9), .home, .down, "p")
    #expect(table.message == "别人的 PIN 由裁判长在键盘前更换")
    table.type("h", "张裁判", .enter, "秋分2026", .enter, "秋分2026", .enter)
    table.type(.end, .enter, .home, "p", "9999", .enter, "9999", .enter, .f(2), .enter)
    #expect(table.message == "李敏 的 PIN 已设")
    table.type(.home, .enter, "9999", .enter)
    #expect(table.desk.person == "李敏")
  }

  @Test("An idle desk is covered; the PIN opens it, and what was typed is still there")
  func idle() throws {
    let table = try table()
    table.type(.enter, .enter)
    table.type("18.5")
    let before = table.screen
    #expect(before.contains("18.5"))
    table.tell(.idle)
    #expect(
      table.screen == """
         裁判台  西承技弈 · 咖啡师 · 决赛                记分员 李敏  ● 已存 17  10:42
         F2录分 F3排名 F4复核 F5裁定 F6签核 F7结果 F8日志 F9人员 F11方案 F12合规 ^O文书
        ────────────────────────────────────────────────────────────────────────────────



         ┌─ 已锁屏 ───────────────────────────────────────────────────────────────────┐
         │ 闲置后锁屏。录了一半的还在，输入 PIN 接着录；换人按 ↑ ↓ 选（前一人未存的就 │
         │ 不要了）。                                                                 │
         │                                                                            │
         │ 记分员 李敏：请输入 PIN                                                    │
         │                                                                            │
         │                                                                            │
         └────────────────────────────────────────────────────────────────────────────┘







        ────────────────────────────────────────────────────────────────────────────────

         Enter 打开  ↓ 下一人  ↑ 上一人  Backspace 退格  Esc 重输  Ctrl-L English
        """)
    table.type("1357", .enter)
    #expect(table.screen.contains("PIN 不对，请重输"))
    table.type("2468", .enter)
    #expect(table.screen == before)
  }

  @Test("No key, paste or click gets past it")
  func shut() throws {
    let table = try table()
    table.type(.enter, .enter, "18.5")
    table.tell(.idle)
    let count = table.state.recordCount
    table.type(.f(10), .f(3), .f(9), "q", .escape, .alt("e"), .control("c"), .control("g"), .control("p"), .paste("99"))
    table.type(.click(row: 1, column: 20), .wheelDown, .enter, .tab)
    #expect(table.asked == [] && table.desk.screen == .entry && table.desk.lock != nil)
    #expect(table.state.recordCount == count)
    #expect(!table.screen.contains("18.5") && !table.screen.contains("99"))
    table.type(.control("l"))
    #expect(table.screen.contains("Second keyer 王芳: the PIN, please"))
  }

  @Test("Somebody else opens it with their own PIN, and nothing is saved in another's name")
  func other() throws {
    let table = try table()
    table.type(.enter, .enter, "18.5")
    table.tell(.idle)
    table.type(.down, "1357", .enter)
    #expect(table.desk.person == "王芳" && table.desk.lock == nil)
    #expect(table.message == "键盘前现在是复核员 王芳；前一人未存的 18.5 没有录入")
    #expect(table.desk.typedDigits == nil)
    #expect(table.contest.score(0, 0) == nil)
  }

  @Test("A page that was for one pair of eyes is closed when another sits down")
  func page() throws {
    let table = try Table.blind()
    table.type(.f(9), "1", .home, .down, .down, .enter, "1", "p", "2468", .enter, "2468", .enter)
    table.type(
      "1", .home, .enter, .f(9), .home, "p", "1111", .enter, "1111", .enter, .down, .down, .enter, "2468", .enter)
    table.type("4", .home, .down, .enter)
    #expect(table.screen.contains("第 1 层对照表"))
    table.tell(.idle)
    #expect(!table.screen.contains("←"))
    table.type(.up, "1111", .enter)
    #expect(table.desk.person == "李敏")
    #expect(!table.screen.contains("第 1 层对照表"))
  }

  @Test("Without a PIN nothing locks: nobody could open it")
  func open() throws {
    let table = try Table.kitchen(judges: [])
    table.tell(.idle)
    #expect(table.desk.lock == nil)
  }

  @Test("A table whose only scorekeeper has a PIN asks for it when the program starts")
  func restart() throws {
    let table = try table()
    try table.restart()
    #expect(table.desk.person.isEmpty)
    #expect(table.desk.screen == .people)
    table.type(.home, .enter, "2468", .enter)
    #expect(table.desk.person == "李敏")
  }

  @Test("The locked screen fits every window", arguments: SizeTests.sizes)
  func sizes(size: Size) throws {
    let table = try table(.en, size)
    table.tell(.idle)
    #expect(table.frame.size == size)
    table.type("1", .backspace, .up, .down, .size(80, 24), .size(20, 5))
    #expect(table.desk.lock != nil)
  }
}
