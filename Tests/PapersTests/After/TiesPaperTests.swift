import Papers
import Scoring
import Testing

@testable import Competition

@Suite struct TiesPaperTests {
  @Test("equal totals with the values that decide, and the head referee's ruling with its reason")
  func values() throws {
    let arena = try Arena(.xicheng, people: 5)
    // 0.3 × 90 + 0.7 × 85 and 0.3 × 76 + 0.7 × 91 are both 86.50.
    try arena.key("001", "90.00", "85.00")
    try arena.key("002", "76.00", "91.00")
    for entry in ["003", "004"] { try arena.key(entry, "70.00", "70.00") }
    try arena.key("005", "60.00", "61.00")
    let open = try arena.paper(.ties)
    #expect(
      open.tables.map { $0.rows.map(\.cells) } == [
        [
          ["1", "002", "李磊", "86.50", "91.00", ""],
          ["2", "001", "王晓燕", "86.50", "85.00", "技能操作 85.00，低于 91.00"],
        ],
        [
          ["待裁定", "003", "张思远", "70.00", "70.00", ""],
          ["待裁定", "004", "刘丽娜", "70.00", "70.00", "各项相同，待裁判长裁定"],
        ],
      ])
    try arena.rule("004", "003", reason: "用时更短")
    let ruled = try arena.paper(.ties)
    #expect(ruled.tables[1].rows.map { Array($0.cells.prefix(2)) } == [["3", "004"], ["4", "003"]])
    #expect(ruled.words.contains("裁判长（张伟）裁定先后：004 刘丽娜，003 张思远。理由：用时更短。"))
  }

  @Test("pairs whose order the organiser's rounding changes are listed")
  func rounding() throws {
    let arena = try Arena(.xicheng, people: 2) {
      $0.replacing(#""round": { "decimals": null"#, with: #""round": { "decimals": 2"#)
    }
    // 80.009 and 80.007 are both 80.01; then the higher practical mark stands first.
    try arena.key("001", "80.03", "80.00")
    try arena.key("002", "80.00", "80.01")
    let paper = try arena.paper(.ties)
    #expect(
      paper.tables[0].rows.map { Array($0.cells.prefix(5)) } == [
        ["1", "002", "李磊", "80.01", "80.01"], ["2", "001", "王晓燕", "80.01", "80.00"],
      ])
    #expect(paper.tables[1].rows.map(\.cells) == [["001", "王晓燕", "80.009", "002", "李磊", "80.007", "先后互换"]])
    #expect(paper.words.contains("总成绩相同的") && paper.words.contains("因四舍五入改变的先后"))
  }

  @Test("no two equal totals, no log")
  func none() throws {
    let arena = try Arena(.haidian, people: 4)
    try arena.keyAll()
    #expect(try arena.lack(of: .ties) == .noTies)
  }
}
