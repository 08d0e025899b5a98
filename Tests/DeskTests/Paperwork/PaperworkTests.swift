import Competition
import Scoring
import Testing

@testable import Desk

@Suite("Papers at the desk")
struct PaperworkTests {
  @Test("Ctrl-O lists what can be made, and why the others can't", arguments: Language.allCases)
  func list(_ language: Language) throws {
    let table = try Table.nearlyDone(language)
    table.type(.control("o"))
    #expect(table.screen.contains(PaperKind.signIn.name(language)))
    #expect(table.screen.contains(language == .zh ? "没有编密码" : "no codes are laid"))
    #expect(table.screen.contains(language == .zh ? "未签核：文书标「暂定」" : "not signed: papers say provisional"))
  }

  @Test("Enter makes the paper under the cursor in the forms that are ticked, one form at least")
  func one() throws {
    let table = try Table.nearlyDone()
    table.type(.control("o"), "x", "p")
    #expect(table.desk.paperwork.forms == [.pdf])
    table.type("c", .down, .enter)
    #expect(table.asked.last == .makePapers(contest: 1, kinds: [.signIn], forms: [.pdf, .csv]))
    #expect(table.message == "正在出文书……")
  }

  @Test("a paper that lacks something says so and is not made")
  func lacking() throws {
    let table = try Table.nearlyDone()
    table.type(.control("o"), .down, .down, .enter)
    #expect(table.message == "抽签记录出不了：还没有抽签（F9「密码」）")
  }

  @Test("a makes everything that can be made; what stopped it is told after what was made")
  func all() throws {
    let table = try Table.nearlyDone()
    table.type(.control("o"), "a")
    guard case .makePapers(1, let kinds, _)? = table.asked.last else {
      Issue.record("nothing is made")
      return
    }
    #expect(kinds.contains(.scoreSheet) && !kinds.contains(.drawRecord))
    let made = MadePaper(kind: .signIn, file: "签到表.pdf", isUnchanged: false)
    table.tell(.papersMade([made], folder: "f/papers", failure: Bilingual(zh: "盘满", en: "full")))
    #expect(table.message == "盘满（此前已出 1 个）")
    #expect(table.screen.contains("最近：签到表.pdf"))
    table.tell(.papersMade([made], folder: "f/papers", failure: nil))
    #expect(table.message == "已出 1 个文件，在 f/papers")
  }

  @Test("the cursor passes over headings, at both ends too")
  func headings() throws {
    let table = try Table.nearlyDone()
    table.type(.control("o"))
    for key: Stroke in [.home, .up, .end, .down, .pageUp, .pageDown] {
      table.type(key)
      #expect(table.desk.paperwork.chosen != nil)
    }
  }

  @Test("a wrong key says so and changes nothing")
  func wrongKey() throws {
    let table = try Table.nearlyDone()
    table.type(.control("o"), "z")
    #expect(table.desk.paperwork.chosen?.kind == .judgeSheets)
    #expect(!table.message.isEmpty)
  }
}
