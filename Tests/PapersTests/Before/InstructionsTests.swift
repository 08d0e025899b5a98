import Papers
import Scoring
import Testing

@testable import Competition

@Suite struct InstructionsTests {
  @Test("what is keyed stands in the order of the piles, and the keys are the desk's")
  func order() throws {
    let arena = try Arena(.xicheng, people: 4)
    try arena.adopt()
    let paper = try arena.paper(.instructions)
    #expect(
      paper.tables[0].rows.map(\.cells) == [
        ["1", "理论知识（一个分数）", "按参赛号", "4", "1"], ["2", "A 意式浓缩", "测量，评委 1–3", "4", "测量 1，评委 1"],
        ["3", "B 服务", "评委 1–2", "4", "1"],
      ])
    #expect(paper.tables[1].rows.map(\.cells) == [["Enter", "保存，到下一格", "", ""]])
    #expect(paper.words.contains("共 4 号，每堆按参赛号"))
  }

  @Test("second keying is told as the scheme has it")
  func secondKeying() throws {
    func rules(_ change: (inout MarkingDraft) -> Void) throws -> String {
      let arena = try Arena(.xicheng)
      try arena.adopt(change)
      return try arena.paper(.instructions).points.joined(separator: "\n")
    }
    #expect(try rules { $0.secondKeying = "none" }.contains("评分方案不要求录第二遍"))
    let all = try rules {
      $0.secondKeying = "all"
      $0.countsPapers = true
    }
    #expect(all.contains("每张表都由另一人照纸面再录一遍"))
    #expect(all.contains("纸表的发出、收回、签字都要点数"))
    let sample = try rules {
      $0.secondKeying = "sample"
      ($0.topPercent, $0.restPercent, $0.allAbovePercent) = ("20", "50", "5")
    }
    #expect(sample.contains("初录成绩最好的 20%，其余抽 50%；抽到的表有差错的超过 5%"))
    #expect(!sample.contains("纸表的发出"))
  }

  @Test("only what can happen is spoken of")
  func whatCanHappen() throws {
    let plain = try Arena(.haidian).paper(.instructions)
    #expect(plain.tables[1].rows.map(\.cells) == [["Enter", "保存，到下一份", "", ""]])
    for word in ["密码", "评委", "扣分"] { #expect(!plain.words.contains(word)) }
    let arena = try Arena(.xicheng)
    try arena.adopt { $0.modules[0].panel.spread = "5.00" }
    #expect(try arena.paper(.instructions).words.contains("评委相差太大"))
    #expect(try !arena.paper(.instructions).words.contains("认出作品"))
    try arena.lay()
    #expect(try arena.paper(.instructions).words.contains("认出作品"))
    #expect(try arena.paper(.instructions).words.contains("按密码号记缺考"))
  }

  @Test("many modules are one row, so that it stays one page")
  func manyModules() throws {
    let arena = try Arena(.xicheng)
    let scheme = Arena.scheme(under: arena.notice.rulebook) { draft in
      var module = draft.modules[1]
      (module.highest, module.aspects[0].highest) = ("5.00", "5.00")
      draft.modules = (1...20).map { number in
        module.id = "M\(number)"
        return module
      }
      draft.penalties = []
    }
    try arena.act(.adopt(contest: 1, scheme: scheme, reason: ""), by: Arena.scorekeeper)
    let rows = try arena.paper(.instructions).tables[0].rows
    #expect(rows.count == 2)
    #expect(rows[1].cells[1].hasSuffix("M19、M20"))
  }
}
