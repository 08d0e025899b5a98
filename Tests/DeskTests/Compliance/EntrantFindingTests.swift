import Competition
import Scoring
import Testing

@testable import Desk

@Suite("Rules on entering, at the table")
struct EntrantFindingTests {
  @Test("A rule that somebody breaks names them and says how")
  func breaking() throws {
    let table = try table(Particulars(birth: Day(year: 1950, month: 5, day: 1)), sex: .male)
    table.type(.f(12), "e")
    // A man born in 1950 was sixty, the age of before 2025, in 2010.
    #expect(table.screen.contains("│ 报名截止时在法定退休年龄以内 "))
    #expect(table.screen.contains("│ ✗ 017 王晓燕：") && table.screen.contains("2010-05"))
    #expect(!table.screen.contains("018 赵磊："))
  }

  @Test("A category that the notice does not name is asked for again, and the question says why")
  func category() throws {
    let table = try table(Particulars(category: "店长"))
    table.type(.f(12), "3")
    #expect(table.screen.contains("017 王晓燕：") && table.screen.contains("通知没有列出人员类别“店长”：是哪一种？"))
    #expect(table.screen.contains("018 赵磊：") && table.screen.contains("人员类别是哪一种？"))
  }

  @Test("e and Enter on an empty list say that it is empty")
  func empty() throws {
    let table = try Table.nearlyDone()
    table.type(.f(7), "2", "e")
    #expect(table.message == "没有奖项。")
  }

  /// Two contestants under a notice with rules on entering, of the first of whom this is known.
  private func table(_ known: Particulars, sex: Sex? = nil) throws -> Table {
    let source = try #require(Rulebook.builtIn(id: "xicheng-2026")).source
    let first = Contestant(entry: "017", name: "王晓燕", sex: sex)
    let table = try Table([first, Contestant(entry: "018", name: "赵磊")], rulebook: source)
    try table.open(
      .amend(contest: 1, entry: "017", known, reason: "补充资料"),
      .state(contest: 1, [StatedFact(.closing, "2026-06-30")], reason: ""))
    return table
  }
}
