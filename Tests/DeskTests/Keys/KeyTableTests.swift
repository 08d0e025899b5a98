import Terminal
import Testing

@testable import Desk

@Suite("The one table of keys")
struct KeyTableTests {
  @Test("No key means two things in one place")
  func once() {
    expectOnce(KeyTable.welcome, with: KeyTable.everywhere)
    expectOnce(KeyTable.entry, with: KeyTable.desk)
    expectOnce(KeyTable.typing, with: KeyTable.desk)
    expectOnce(KeyTable.ranking, with: KeyTable.desk)
    expectOnce(KeyTable.ruling, with: KeyTable.desk)
    expectOnce(KeyTable.signOff, with: KeyTable.desk)
    expectOnce(KeyTable.log, with: KeyTable.desk)
    expectOnce(KeyTable.filter, with: KeyTable.desk)
    expectOnce(KeyTable.people, with: KeyTable.desk)
    expectOnce(KeyTable.judges, with: KeyTable.desk)
    expectOnce(KeyTable.statistics, with: KeyTable.desk)
    expectOnce(KeyTable.codes, with: KeyTable.desk)
    let nowhere: [KeyBinding<DeskCommand>] = []
    expectOnce(KeyTable.lock, with: nowhere)
    for mode in [SchemePage.Mode.choosing, .reading, .editing] {
      expectOnce(KeyTable.scheme(mode), with: KeyTable.desk)
    }
    expectOnce(KeyTable.results, with: KeyTable.desk)
    expectOnce(KeyTable.compliance, with: KeyTable.desk)
    expectOnce(KeyTable.register, with: KeyTable.desk)
    // No dialog lets the keys of the screens through.
    let none: [KeyBinding<DeskCommand>] = []
    expectOnce(KeyTable.anyForm, with: none)
    expectOnce(KeyTable.choice, with: none)
    expectOnce(KeyTable.page, with: none)
    expectOnce(KeyTable.finder, with: none)
    expectOnce(KeyTable.eventFinder, with: none)
  }

  private func expectOnce<Here, Everywhere>(_ table: [KeyBinding<Here>], with others: [KeyBinding<Everywhere>]) {
    let keys = table.flatMap(\.keys) + others.flatMap(\.keys)
    for key in keys { #expect(keys.filter { $0 == key }.count == 1, "\(key)") }
  }

  @Test(
    "On every screen, at 80 columns, the key bar ends with help and quit, uncut",
    arguments: Screen.tabs, [(Language.zh, "  F1 帮助  F10 退出"), (.en, "  F1 help  F10 quit")])
  func endings(screen: Screen, ending: (Language, String)) throws {
    for table in [try Table.nearlyDone(ending.0), try Table.tied(ending.0), try Table.ready(ending.0)] {
      table.type(.keys([try #require(screen.keys.first)]))
      #expect(" \(table.keys)".hasSuffix(ending.1), "\(table.keys)")
      #expect(Width.of(table.keys) <= 80)
    }
  }

  @Test("While digits stand in a cell the bar tells how to save and how to drop them")
  func typing() throws {
    let table = try Table.nearlyDone()
    table.type("9")
    #expect(table.keys == " Enter 保存并下移  Tab 保存并右移  Esc 放弃所录  F1 帮助  F10 退出")
    let english = try Table.nearlyDone(.en)
    english.type("9")
    #expect(english.keys == " Enter save, next  Tab save, right  Esc drop it  F1 help  F10 quit")
  }

  @Test("A dialog keeps its keys to itself, and says how to leave it")
  func dialogs() throws {
    for opening: Stroke in ["s", "/", "w", "e"] {
      let table = try Table.nearlyDone()
      table.type(opening)
      let before = table.desk.dialog
      table.type(.f(10), .f(3), .control("c"))
      #expect(table.asked == [] && table.desk.screen == .entry && table.desk.dialog == before)
      #expect(table.message == "先按 Esc 返回，再用这个键")
      #expect(table.keys.contains("Esc 返回"))
      table.type(.escape)
      #expect(table.desk.dialog == nil)
    }
  }

  @Test("Ctrl-L changes the language and nothing else")
  func language() throws {
    let table = try Table.nearlyDone()
    table.type("91.5", .control("l"))
    #expect(table.message == "018 赵磊 · Practical 91.5 → Enter saves · out of 100")
    table.type(.control("l"), .enter)
    #expect(table.message == "已存：018 技能操作 91.50")
  }
}
