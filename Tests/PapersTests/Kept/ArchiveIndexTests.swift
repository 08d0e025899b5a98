import Papers
import Scoring
import Testing

@testable import Competition

@Suite struct ArchiveIndexTests {
  @Test("everything the notice has kept is a row, with the paper it is and how long", arguments: NoticeCase.allCases)
  func rules(_ notice: NoticeCase) throws {
    let arena = try Arena(notice, people: 3)
    let provisions = notice.rulebook.provisions
    let paper = try arena.paper(.archiveIndex)
    guard !provisions.archive.isEmpty else {
      #expect(paper.words.contains("通知未规定须留存的材料。"))
      #expect(paper.tables.count == 1)
      return
    }
    let rows = paper.tables[0].rows.map(\.cells)
    #expect(rows.map { $0[1] } == provisions.archive.map(\.name.zh))
    for (row, rule) in zip(rows, provisions.archive) {
      let kind = provisions.papers.first { $0.archive == rule.id }?.kind
      #expect(row[2] == kind?.name.zh ?? "组委会另备")
      #expect(row[3].hasPrefix(rule.keeping == .permanent ? "长期" : "不少于"))
      #expect(row[5] == "? 未说明" && !row[6].isEmpty)
    }
  }

  @Test("how long: a number of years counts from the contest")
  func years() throws {
    let arena = try Arena(.haidian, people: 3)
    let rows = try arena.paper(.archiveIndex).tables[0].rows.map(\.cells)
    #expect(rows.first { $0[1] == "竞赛过程和决赛的视频记录" }?[3] == "不少于 1 年（至 2027 年以后）")
    #expect(rows.first { $0[1] == "竞赛申报材料" }?[3] == "不少于 2 年（至 2028 年以后）")
  }

  @Test("what somebody said is kept misses nothing; what is not kept, or can't be made yet, says so")
  func answers() throws {
    let arena = try Arena(.xicheng, people: 3)
    try arena.state(["kept:sign-in-sheet": "yes", "kept:theory-papers": "no"])
    let rows = try arena.paper(.archiveIndex).tables[0].rows.map(\.cells)
    func row(_ name: String) throws -> [String] { try #require(rows.first { $0[1] == name }) }
    #expect(try row("选手签到表")[5...6] == ["✓ 已留存", ""])
    #expect(try row("选手理论知识试卷")[5...6] == ["✗ 未留存", "材料未归档"])
    #expect(try row("技能操作试卷")[5...6] == ["? 未说明", "待确认"])
    // Marks are missing, so that there can be no public notice and no roster.
    #expect(try row("比赛结果公示")[6] == "缺：notComplete")
    #expect(try row("竞赛选手取证名册")[6] == "缺：notComplete")
    #expect(try arena.paper(.archiveIndex).words.contains("应留存 9 项，已确认留存 1 项，尚缺确认 8 项。"))
  }

  @Test("the papers that the notice asks for, each with whether it can be made", arguments: NoticeCase.allCases)
  func asked(_ notice: NoticeCase) throws {
    let arena = try Arena(notice, people: 40)
    try arena.keyAll()
    let contest = try arena.contest()
    let table = try #require(try arena.paper(.archiveIndex).tables.last)
    let rules = notice.rulebook.provisions.papers.filter { $0.stages.contains(.final) }
    #expect(table.rows.map { $0.cells[1] } == rules.map(\.title.zh))
    for (row, rule) in zip(table.rows, rules) {
      let lack = arena.state.lack(of: rule.kind, in: contest, for: "")
      #expect(row.cells[4] == lack.map { "✗ 缺：\($0)" } ?? "✓ 可出")
    }
  }
}
