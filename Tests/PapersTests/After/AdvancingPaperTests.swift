import Papers
import Scoring
import Testing

@testable import Competition

@Suite struct AdvancingPaperTests {
  @Test("the share of the ranked, rounded down, and who goes on")
  func share() throws {
    let arena = try Arena(.workers, stage: .semifinal, people: 11)
    try arena.state(["advancing": ""], reason: "按比例")
    try arena.declare("011", .absent)
    try arena.keyAll()
    let paper = try arena.paper(.advancing)
    // Ten are ranked: three go on; of all eleven it would be three as well.
    #expect(paper.words.contains("有名次 10 人，按 30％ 计算、舍去小数，为 3 人（若按全部选手 11 人计算，为 3 人，供参考）"))
    #expect(paper.words.contains("实际晋级 3 人［依据：京工发〔2025〕11号 二(三)］"))
    #expect(paper.rows.map { $0[1] } == ["1", "2", "3"])
    #expect(paper.words.contains("本场最多有 3 人进入决赛，少于 30 人"))
  }

  @Test("a tie across the line is open until it is ruled on")
  func open() throws {
    let arena = try Arena(.xicheng, stage: .semifinal, people: 4)
    try arena.key("001", "90.00", "90.00")
    for entry in ["002", "003"] { try arena.key(entry, "80.00", "80.00") }
    try arena.key("004", "70.00", "70.00")
    let before = try arena.paper(.advancing)
    #expect(before.words.contains("组委会决定晋级 2 人"))
    #expect(before.tables.map { $0.rows.map { $0.cells[2] } } == [["001"], ["002", "003"]])
    #expect(before.words.contains("同分跨越晋级线，待裁判长裁定先后"))
    try arena.rule("003", "002")
    #expect(try arena.paper(.advancing).tables.map { $0.rows.map { $0.cells[2] } } == [["001", "003"]])
  }

  @Test("a final leads nowhere")
  func final() throws {
    let arena = try Arena(.xicheng, people: 3)
    try arena.keyAll()
    #expect(try arena.lack(of: .advancing) == .noNextStage)
  }

  @Test("where nobody said how many go on, nobody does yet")
  func undecided() throws {
    let arena = try Arena(.certificates, stage: .semifinal, people: 3)
    try arena.state(["advancing": ""], reason: "待定")
    try arena.keyAll()
    let paper = try arena.paper(.advancing)
    #expect(paper.words.contains("通知未规定晋级比例，由组委会确定；晋级人数尚待组委会确定"))
    #expect(paper.words.contains("晋级人数尚未确定"))
    #expect(paper.tables.last?.rows.count == 3)
  }
}
