import Papers
import Scoring
import Testing

@testable import Competition

@Suite struct JudgeSheetsTests {
  /// Six piles: A measured, A by three judges, B by two.
  private static let piles = [
    ["A 意式浓缩", "测量（合议）"], ["A 意式浓缩", "评委 1 林晓"], ["A 意式浓缩", "评委 2 田若水"], ["A 意式浓缩", "评委 3 何平"],
    ["B 服务", "评委 1 林晓"], ["B 服务", "评委 2 田若水"],
  ]

  @Test("one sheet a contestant and judge, pile after pile, and a list to count them by")
  func sheets() throws {
    let arena = try Arena(.xicheng, people: 3)
    try arena.adopt()
    let paper = try arena.paper(.judgeSheets)
    #expect(paper.pageTitles == (1...6).flatMap { _ in (1...3).map { "评分表　参赛号 00\($0)" } })
    let list = Self.piles.enumerated().map { [String($0 + 1)] + $1 + ["3", "001–003", "", "", ""] }
    #expect(paper.pages[0].rows == list + [["", "合计", "", "18", "", "", "", ""]])
    #expect(paper.pages[0].signatures == ["发放人签字", "回收人签字", "监督员签字"])
    #expect(paper.fields(onPage: 2) == ["内容 A 意式浓缩", "填表人 测量（合议）", "本堆 第 2 张 共 3 张", "评分时间"])
    #expect(paper.fields(onPage: 16) == ["内容 B 服务", "填表人 评委 2 田若水", "本堆 第 1 张 共 3 张", "评分时间"])
  }

  @Test("a sheet has the aspects of its pile with room for marks and their sum; the panel signs what it agreed on")
  func sheet() throws {
    let arena = try Arena(.xicheng, people: 3)
    try arena.adopt { draft in
      var latte = MarkingDraft.Aspect()
      (latte.id, latte.name, latte.kind, latte.highest) = ("A3", Bilingual(zh: "拉花", en: "latte"), "judgement", "10.00")
      latte.decimals = "0"
      draft.modules[0].aspects[1].highest = "30.00"
      draft.modules[0].aspects[1].decimals = "1"
      draft.modules[0].aspects.append(latte)
    }
    let pages = try arena.paper(.judgeSheets).pages
    #expect(
      pages[1].rows == [["A1", "萃取时间", "测量", "20.00", "0–20.00", ""], ["", "合计（所填数相加）", "", "", "0–20.00", ""]])
    #expect(pages[1].signatures == ["裁判员签字", "裁判员签字", "裁判员签字"])
    // A judgement is written down as 0…3 and counts so in the sum: 30 + 3.
    #expect(
      pages[4].rows == [
        ["A2", "油脂", "打分", "30.00", "0–30.0", ""], ["A3", "拉花", "评价", "10.00", "0、1、2、3", ""],
        ["", "合计（所填数相加）", "", "", "0–33.00", ""],
      ])
    #expect(pages[4].signatures == ["裁判员签字"])
  }

  @Test("who is out has no sheet; a drawn station is on it; no name and no unit is")
  func whoIsOn() throws {
    let arena = try Arena(.xicheng, people: 5)
    try arena.adopt()
    try arena.declare("002", .withdrawn)
    try arena.act(.draw(contest: 1, seed: "dawn", stations: 2, reason: ""), by: Arena.scorekeeper)
    let paper = try arena.paper(.judgeSheets)
    #expect(paper.pageTitles.prefix(4) == ["评分表　参赛号 001", "评分表　参赛号 003", "评分表　参赛号 004", "评分表　参赛号 005"])
    #expect(paper.pageTitles.count == 24)
    // Drawn with `dawn` as 005 001 003 004, two at a time.
    #expect(paper.fields(onPage: 1).contains("场次工位 第 1 轮 2 号"))
    #expect(paper.fields(onPage: 4).contains("场次工位 第 1 轮 1 号"))
    for contestant in try arena.contest().roster {
      #expect(!paper.words.contains(contestant.name))
      #expect(!paper.words.contains(contestant.unit))
    }
  }

  @Test("behind codes a sheet has its code and nothing of the draw")
  func coded() throws {
    let arena = try Arena(.xicheng, people: 4)
    try arena.adopt()
    try arena.act(.draw(contest: 1, seed: "dawn", stations: 2, reason: ""), by: Arena.scorekeeper)
    try arena.lay()
    let paper = try arena.paper(.judgeSheets)
    #expect(paper.pageTitles == (1...6).flatMap { _ in (501...504).map { "评分表　密码号 \($0)" } })
    #expect(paper.fields(onPage: 1) == ["内容 A 意式浓缩", "填表人 测量（合议）", "本堆 第 1 张 共 4 张", "评分时间"])
  }

  @Test("without a scheme there is a sheet a component and contestant, for its one mark")
  func withoutScheme() throws {
    let arena = try Arena(.haidian, people: 2)
    let paper = try arena.paper(.judgeSheets)
    #expect(paper.pageTitles == ["评分表　参赛号 001", "评分表　参赛号 002", "评分表　参赛号 001", "评分表　参赛号 002"])
    #expect(paper.pages[0].rows.map { $0[1] } == ["理论知识", "技能操作", "合计"])
    #expect(paper.pages[1].rows == [["理论知识", "0–100.00", ""]])
    #expect(paper.pages[4].rows == [["技能操作", "0–100.00", ""]])
    #expect(paper.pages[4].signatures == ["裁判员签字", "裁判员签字"])
  }

  @Test("900 sheets are one paper")
  func many() throws {
    let arena = try Arena(.xicheng, people: 150)
    try arena.adopt()
    let paper = try arena.paper(.judgeSheets)
    #expect(paper.pageTitles.count == 900)
    #expect(paper.fields(onPage: 900).contains("本堆 第 150 张 共 150 张"))
  }
}
