import Papers
import Scoring
import Testing

@testable import Competition

/// The draw of five people with the seed `dawn` is worked out in `DrawTests` of Competition with another tool.
@Suite struct DrawRecordTests {
  @Test("the drawn order with rounds and stations, the seed and the table's hash")
  func record() throws {
    let arena = try Arena(.xicheng, people: 5)
    #expect(try arena.lack(of: .drawRecord) == .noDraw)
    try arena.act(.draw(contest: 1, seed: "dawn", stations: 2, reason: ""), by: Arena.scorekeeper)
    #expect(try arena.lack(of: .drawRecord) == nil)
    let paper = try arena.paper(.drawRecord)
    #expect(
      paper.rows.map { $0.prefix(4).joined(separator: " ") } == [
        "1 1 1 005", "2 1 2 001", "3 2 1 003", "4 2 2 002", "5 3 1 004",
      ])
    #expect(
      paper.fields(onPage: 0) == ["参加抽签 5 人", "工位 2 个", "场次 3 轮", "抽签时间", "地点", "种子 dawn"])
    #expect(paper.words.contains("ace847e5ab5873e0ea99c0fd7f01d917638ab663d9ea5c837ed597b4ac93b97e"))
    #expect(!paper.words.contains("重新抽签"))
    #expect(paper.signatures == ["抽签主持人签字", "种子提供人签字", "加密员签字", "监督员签字", "裁判长签字"])
  }

  @Test("a draw that replaced another one says why")
  func again() throws {
    let arena = try Arena(.xicheng, people: 5)
    try arena.act(.draw(contest: 1, seed: "noon", stations: 5, reason: ""), by: Arena.scorekeeper)
    try arena.act(.draw(contest: 1, seed: "dawn", stations: 2, reason: "三号工位停电"), by: Arena.scorekeeper)
    #expect(try arena.paper(.drawRecord).words.contains("重新抽签。理由：三号工位停电"))
  }

  @Test("while codes stand only who keeps codes gets it")
  func coded() throws {
    let arena = try Arena(.xicheng, people: 4)
    try arena.adopt()
    try arena.act(.draw(contest: 1, seed: "dawn", stations: 2, reason: ""), by: Arena.scorekeeper)
    try arena.lay()
    for person in ["", Arena.scorekeeper, Arena.referee, "赵督"] {
      #expect(try arena.lack(of: .drawRecord, for: person) == .codesClosed)
    }
    #expect(try arena.lack(of: .drawRecord, for: "吴密") == nil)
    try arena.keySheets()
    try arena.decode()
    #expect(try arena.lack(of: .drawRecord) == nil)
  }
}
