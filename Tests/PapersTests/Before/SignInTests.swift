import Papers
import Scoring
import Testing

@testable import Competition

@Suite struct SignInTests {
  @Test("a list a sitting, everybody on each, with room to sign")
  func lists() throws {
    let arena = try Arena(.certificates, people: 2)
    let paper = try arena.paper(.signIn)
    #expect(paper.pages.count == 2)
    for (page, sitting) in ["理论知识", "技能操作"].enumerated() {
      #expect(
        paper.fields(onPage: page) == ["内容 \(sitting)", "日期 2023-09-16", "应到 2 人", "实到", "缺考", "签到截止时间"])
      #expect(
        paper.pages[page].rows == [
          ["1", "001", "王晓燕", "云杉饭店", "□", "", "", ""], ["2", "002", "李磊", "青石咖啡有限公司", "□", "", "", ""],
        ])
      #expect(paper.pages[page].signatures == ["签到工作人员签字", "监督员签字"])
    }
    #expect(!paper.words.contains("110199"))
  }

  @Test("who is out is told and not expected; stations are those of the draw")
  func outAndDrawn() throws {
    let arena = try Arena(.xicheng, people: 5)
    try arena.declare("002", .withdrawn)
    try arena.act(.draw(contest: 1, seed: "dawn", stations: 2, reason: ""), by: Arena.scorekeeper)
    let paper = try arena.paper(.signIn)
    #expect(paper.fields(onPage: 0)[2] == "应到 4 人")
    // Drawn as 005 001 003 004.
    #expect(
      paper.pages[0].rows.map { "\($0[1]) \($0[4]) \($0[8])" } == [
        "001 第 1 轮 2 号 ", "002  弃权", "003 第 2 轮 1 号 ", "004 第 2 轮 2 号 ", "005 第 1 轮 1 号 ",
      ])
  }

  @Test("behind codes neither a status nor a station is told")
  func coded() throws {
    let arena = try Arena(.xicheng, people: 4)
    try arena.adopt()
    try arena.act(.draw(contest: 1, seed: "dawn", stations: 2, reason: ""), by: Arena.scorekeeper)
    try arena.lay()
    try arena.declare("003", .absent)
    let paper = try arena.paper(.signIn)
    #expect(paper.pages[1].rows.allSatisfy { $0.count == 8 && $0[7].isEmpty })
    #expect(paper.fields(onPage: 0)[2] == "应到 4 人")
  }
}
