import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("A contest of teams")
struct TeamScreensTests {
  @Test("The ranking and who goes on name the teams, entry keeps each member's sheet, and teams are counted")
  func ranking() throws {
    let table = try table()
    // The means: 甲队 (80 + 90)/2 in both parts, 乙队 70 in both.
    #expect(table.rows(4...7).contains("王晓燕") && !table.rows(4...7).contains("甲队"))
    table.type(.f(3))
    // 30 % of two teams is none: the line stands above both.
    #expect(table.frame.text(row: 5).hasPrefix("         1 017     甲队（"))
    #expect(table.frame.text(row: 5).contains(" 85.00     85.00    85.00 "))
    #expect(table.frame.text(row: 6).hasPrefix("         2 019     乙队（"))
    #expect(table.screen.contains(" 2 队有名次 · 全部录完"))
    table.type(.f(7), "1")
    #expect(table.screen.contains(" 1 017     甲队（"))
  }

  @Test("In English")
  func english() throws {
    let table = try table(.en)
    table.type(.f(3))
    #expect(table.screen.contains(" 2 teams ranked · complete"))
  }

  /// Two teams of two, all marks keyed.
  private func table(_ language: Language = .zh) throws -> Table {
    let source = try #require(Rulebook.builtIn(id: "beijing-workers-2025")).source
    let four = Field.five.prefix(4)
    let table = try Table(Array(four), rulebook: source, language: language, stage: .preliminary)
    var intents: [Intent] = [.state(contest: 1, [StatedFact(.form, "team:2")], reason: "")]
    for (at, contestant) in four.enumerated() {
      intents.append(
        .amend(contest: 1, entry: contestant.entry, Particulars(team: at < 2 ? "甲队" : "乙队"), reason: "分队"))
    }
    for (at, contestant) in four.enumerated() {
      let mark = [8000, 9000, 7000, 7000][at]
      intents += Field.marks(contestant.entry, mark, mark)
    }
    try table.open()
    for intent in intents { try table.folder?.act(intent, by: "李敏") }
    table.tell(.opened(readOnly: nil, notices: []))
    return table
  }
}
