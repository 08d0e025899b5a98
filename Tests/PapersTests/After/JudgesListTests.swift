import Papers
import Scoring
import Testing

@testable import Competition

@Suite struct JudgesListTests {
  @Test("judges with their modules and seats, and those who keep the table")
  func list() throws {
    let arena = try Arena(.certificates, people: 4)
    try arena.adopt()
    let paper = try arena.paper(.judgesList)
    #expect(
      paper.tables[0].rows.map(\.cells) == [
        ["1", "J1", "林晓", "", "A 意式浓缩（第1席）、B 服务（第1席）", "", ""],
        ["2", "J2", "田若水", "", "A 意式浓缩（第2席）、B 服务（第2席）", "", ""],
        ["3", "J3", "何平", "", "A 意式浓缩（第3席）", "", ""],
      ])
    #expect(
      paper.tables[1].rows.map { Array($0.cells.prefix(2)) } == [
        ["记分员", "李敏"], ["复核员", "王芳"], ["监督员", "赵督"], ["裁判长", "张伟"],
      ])
    #expect(paper.tables.allSatisfy { $0.isWrittenIn })
  }

  @Test("a judge of a contestant's unit is counted, and nobody is named")
  func ownUnit() throws {
    let arena = try Arena(.certificates, people: 4)
    try arena.adopt()
    let judge = Judge(
      id: "J3", name: "何平", unit: "云杉饭店", seats: [try #require(JudgeSeat(spelling: "A:3"))])
    try arena.act(.seat(contest: 1, [judge], from: nil, reason: "补单位"))
    #expect(try arena.paper(.judgesList).tables[0].rows[2].cells[5] == "同单位选手、待决定 1 人")
    try arena.act(
      .recuse(
        contest: 1, of: "001", judge: "J3", .stays, substitute: "", decidedBy: "张伟", reason: "并无利害关系"),
      by: Arena.referee)
    let paper = try arena.paper(.judgesList)
    #expect(paper.tables[0].rows[2].cells[5] == "同单位选手、决定不回避 1 人")
    #expect(!paper.words.contains("王晓燕"))
  }
}
