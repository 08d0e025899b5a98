import Papers
import Scoring
import Testing

@testable import Competition

@Suite struct KeyedSheetsTests {
  @Test("each pile on pages of its own, with its marks and sums, signed by who marked it; then the other marks")
  func piles() throws {
    let arena = try Arena(.xicheng, people: 2)
    #expect(try arena.lack(of: .keyedSheets) == .noSheetKeyed)
    try arena.adopt()
    #expect(try arena.lack(of: .keyedSheets) == .noSheetKeyed)
    // 001 has 20 in A1, 31 to 33 in A2 and 36 and 37 in B1, 002 one less of each; theory 60.00 and 72.01.
    try arena.keySheets()
    #expect(try arena.lack(of: .keyedSheets) == nil)
    let pages = try arena.paper(.keyedSheets).pages
    #expect(pages.count == 8)
    #expect(pages[0].rows == [["001", "20.00", "20.00", "录一次"], ["002", "19.00", "19.00", "录一次"]])
    #expect(pages[3].rows == [["001", "33.00", "33.00", "录一次"], ["002", "32.00", "32.00", "录一次"]])
    #expect(pages[5].rows == [["001", "37.00", "37.00", "录一次"], ["002", "36.00", "36.00", "录一次"]])
    #expect(pages[0].signatures == ["裁判员签字", "裁判员签字", "裁判员签字"])
    #expect(pages[3].signatures == ["裁判员（评委 3 何平）签字"])
    #expect(pages[6].rows == [["001", "王晓燕", "60.00", ""], ["002", "李磊", "72.01", ""]])
    #expect(pages[6].signatures == ["理论知识裁判员签字"])
    #expect(pages[7].rows.isEmpty)
    #expect(pages[7].signatures == ["记分员签字", "复核员签字", "监督员签字", "裁判长签字"])
  }

  @Test("what is still to be keyed again is not printed; then it says how the two keyings compared")
  func secondKeying() throws {
    let arena = try Arena(.xicheng, people: 4)
    try arena.adopt { $0.secondKeying = "all" }
    for (place, mark) in ["20.00", "19.00", "18.00"].enumerated() {
      try arena.key("A/A1:0", of: Arena.entry(place), mark)
    }
    func measured() throws -> [[String]] { try arena.paper(.keyedSheets).pages[0].rows }
    #expect(
      try measured() == [
        ["001", "", "", "待复核"], ["002", "", "", "待复核"], ["003", "", "", "待复核"], ["004", "", "", "未录"],
      ])
    try arena.key("A/A1:0", of: "001", "20.00", .second, by: "王芳")
    try arena.key("A/A1:0", of: "002", "17.00", .second, by: "王芳")
    #expect(try measured().prefix(2) == [["001", "20.00", "20.00", "两次一致"], ["002", "", "", "待复核"]])
    try arena.key("A/A1:0", of: "002", "17.00", .third, by: Arena.referee)
    #expect(try measured()[1] == ["002", "17.00", "17.00", "不同，已核定"])
  }

  @Test("a sample that is not drawn yet keeps every sheet back")
  func sample() throws {
    let arena = try Arena(.xicheng, people: 2)
    try arena.adopt { draft in
      draft.secondKeying = "sample"
      (draft.topPercent, draft.restPercent, draft.allAbovePercent) = ("50", "0", "10")
    }
    try arena.keySheets()
    #expect(try arena.paper(.keyedSheets).pages[0].rows.allSatisfy { $0[3] == "待复核" })
    try arena.act(.sample(contest: 1, seed: "noon"), by: Arena.scorekeeper)
    // The better half by the first keying is 001.
    #expect(
      try arena.paper(.keyedSheets).pages[0].rows == [["001", "", "", "待复核"], ["002", "19.00", "19.00", "录一次"]])
  }

  @Test("a sheet with cells missing says how many, and has no sum")
  func missingCells() throws {
    let arena = try Arena(.xicheng, people: 1)
    try arena.adopt { draft in
      draft.modules[1].highest = "40.00"
      draft.modules[1].aspects[0].highest = "30.00"
      var taste = MarkingDraft.Aspect()
      (taste.id, taste.name, taste.kind, taste.highest) = ("B2", Bilingual(zh: "口味", en: "taste"), "judgement", "10.00")
      taste.decimals = "0"
      draft.modules[1].aspects.append(taste)
    }
    try arena.key("B/B2:2", of: "001", "3.00")
    #expect(try arena.paper(.keyedSheets).pages[5].rows == [["001", "", "3", "", "缺 1 格"]])
    try arena.key("B/B1:2", of: "001", "25.50")
    #expect(try arena.paper(.keyedSheets).pages[5].rows == [["001", "25.50", "3", "28.50", "录一次"]])
  }

  @Test("more aspects than fit stand in a further table, on pages that lie on their side")
  func wide() throws {
    let arena = try Arena(.xicheng, people: 1)
    try arena.adopt { draft in
      draft.modules[1].aspects = (1...20).map { number in
        var aspect = draft.modules[1].aspects[0]
        (aspect.id, aspect.highest) = ("B\(number)", "2.00")
        return aspect
      }
    }
    for number in 1...20 { try arena.key("B/B\(number):1", of: "001", number < 4 ? "2.00" : "1.50") }
    let paper = try arena.paper(.keyedSheets)
    #expect(paper.page == .landscape)
    let tables = paper.pages[4].compactMap { if case .table(let table) = $0 { table } else { nil } }
    #expect(
      tables.map { $0.columns.map(\.title) } == [
        ["参赛号"] + (1...12).map { "B\($0)" }, ["参赛号"] + (13...20).map { "B\($0)" } + ["合计", "录入"],
      ])
    // 3 × 2.00 and 17 × 1.50.
    #expect(tables[1].rows[0].cells.suffix(3) == ["1.50", "31.50", "录一次"])
  }

  @Test("rulings that hold and penalties in force are listed with who decided them")
  func decisions() throws {
    let arena = try Arena(.xicheng, people: 2)
    try arena.adopt { $0.modules[0].panel.spread = "5.00" }
    for (judge, mark) in ["31.00", "32.00", "40.00"].enumerated() {
      try arena.key("A/A2:\(judge + 1)", of: "001", mark)
    }
    try arena.act(
      .settle(contest: 1, of: "001", module: "A", aspect: "A2", value: Mark(hundredths: 3_200), reason: "复看作品"),
      by: Arena.referee)
    try arena.penalise("002", "late")
    try arena.penalise("002", "voidModule", module: "B", reason: "自带成品")
    let page = try #require(try arena.paper(.keyedSheets).pages.last)
    #expect(
      page.rows == [
        ["001", "A 意式浓缩／A2 油脂", "31.00　32.00　40.00", "32.00"],
        ["002", "迟到", "1", "2.00", "张伟", "计时员报告"], ["002", "模块作废 B", "1", "", "张伟", "自带成品"],
      ])
  }

  @Test("without a scheme the marks of each component are listed to be signed")
  func withoutScheme() throws {
    let arena = try Arena(.haidian, people: 2)
    try arena.key("001", "86.50", "notSat")
    let paper = try arena.paper(.keyedSheets)
    #expect(paper.rows == [["001", "王晓燕", "86.50", "未考", ""], ["002", "李磊", "", "", ""]])
    #expect(paper.signatures.prefix(2) == ["理论知识裁判员签字", "技能操作裁判员签字"])
  }
}
