import Papers
import Scoring
import Testing

@testable import Competition

@Suite struct RunningTotalsTests {
  @Test("by name: who is done is ranked, the others follow, and how much is to come is said")
  func byName() throws {
    let arena = try Arena(.haidian, people: 4)
    #expect(try arena.lack(of: .runningTotals) == .noSheetKeyed)
    try arena.key("002", "80.00", "90.00")
    try arena.key("003", "70.00", nil)
    try arena.declare("004", .absent)
    let paper = try arena.paper(.runningTotals)
    // 80 × 30 % + 90 × 70 % = 87.
    #expect(
      paper.rows == [
        ["1", "002", "李磊", "80.00", "90.00", "87.00", "参赛", ""], ["", "001", "王晓燕", "", "", "", "未开始", ""],
        ["", "003", "张思远", "70.00", "", "", "参赛", ""], ["", "004", "刘丽娜", "", "", "", "缺考", ""],
      ])
    // 001 owes two marks and 003 one.
    #expect(paper.fields(onPage: 0) == ["已有名次 1 人", "待录 3 项", "待裁定 0 组"])
    #expect(paper.words.contains("未签核"))
  }

  @Test("behind codes: by code, from the sheets alone")
  func byCode() throws {
    let arena = try Arena(.xicheng, people: 4)
    try arena.adopt()
    try arena.lay()
    try arena.key("001", "90.00", nil)
    // A theory mark has a name, and is no mark of a sheet.
    #expect(try arena.lack(of: .runningTotals) == .noSheetKeyed)
    try arena.keySheets(of: "502", points: 20)
    try arena.keySheets(of: "501", points: 10)
    try arena.key("A/A1:0", of: "503", "5.00")
    try arena.penalise("504", "absent", reason: "工位空着")
    let paper = try arena.paper(.runningTotals)
    // 20 + 32 and 36.50; 10 + 22 and 26.50.
    #expect(
      paper.rows == [
        ["1", "502", "52.00", "36.50", "88.50", "参赛"], ["2", "501", "32.00", "26.50", "58.50", "参赛"],
        ["", "503", "", "", "", "参赛"], ["", "504", "", "", "未考", "缺考"],
      ])
    // Six sheets of three codes are due, those of the absent are not.
    #expect(paper.fields(onPage: 0) == ["已有成绩 2 号", "评分表 已录 13 张，应有 18 张", "已复核 0 张，应复核 0 张"])
    for contestant in try arena.contest().roster { #expect(!paper.words.contains(contestant.name)) }
    #expect(!paper.words.contains("90.00"))
  }

  @Test("a team stands with its marks, each member on a line")
  func teams() throws {
    let arena = try Arena(.workers, people: 4, ofTeams: true)
    try arena.keyAll()
    let paper = try arena.paper(.runningTotals)
    #expect(paper.tables[0].columns.map(\.title).contains("队伍"))
    #expect(Set(paper.rows.map { "\($0[0]) \($0[3])" }).count == 2)
    #expect(paper.fields(onPage: 0)[0] == "已有名次 2 队")
  }

  @Test("once signed it points to the score sheet")
  func signed() throws {
    let arena = try Arena(.haidian)
    try arena.keyAll()
    try arena.sign()
    #expect(try arena.paper(.runningTotals).words.contains("以成绩单为准"))
  }
}
