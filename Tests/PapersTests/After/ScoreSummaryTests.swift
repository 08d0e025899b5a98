import Papers
import Scoring
import Testing

@testable import Competition

@Suite struct ScoreSummaryTests {
  @Test("modules, codes, what was taken off, awards and certificates beside the marks")
  func columns() throws {
    let arena = try Arena(.xicheng, people: 2)
    try arena.adopt()
    try arena.lay()
    let codes = try arena.contest()
    try arena.keySheets(of: codes.label(of: 0), points: 20)
    try arena.keySheets(of: codes.label(of: 1), points: 10)
    try arena.act(
      .penalise(
        contest: 1, of: codes.label(of: 1), rule: "late", module: "", count: 1, decidedBy: "张伟", reason: "迟到"),
      by: Arena.referee)
    for entry in ["001", "002"] { try arena.key(entry, "80.00", nil) }
    try arena.decode()
    try arena.sign()
    let summary = try arena.paper(.scoreSummary)
    #expect(
      summary.tables[0].columns.map(\.title) == [
        "名次", "参赛号", "姓名", "单位", "密码号", "A 意式浓缩", "B 服务", "扣分", "理论知识 30％", "技能操作 70％", "总成绩", "奖项", "拟核发证书", "备注",
      ])
    // By hand, 20 points: A is 20 and the mean of 31, 32, 33, so 52.00; B the mean of 36, 37, so 36.50; 88.50 in all.
    // 10 points: A 10 and 22, B 26.50; 58.50 less 2.00. Two competed, thirty are needed for a certificate.
    #expect(
      summary.rows.map { Array($0[4...]) }[0] == [
        "501", "52.00", "36.50", "", "80.00", "88.50", "85.95", "一等奖", "", "",
      ])
    #expect(
      summary.rows.map { Array($0[4...]) }[1] == [
        "502", "32.00", "26.50", "迟到 −2.00", "80.00", "56.50", "63.55", "二等奖", "", "",
      ])
    #expect(summary.page == .landscape)
  }

  @Test("before the field is whole it says that awards and certificates wait")
  func pending() throws {
    let arena = try Arena(.xicheng, people: 3)
    try arena.key("001", "80.00", "80.00")
    try arena.key("002", "70.00", nil)
    let summary = try arena.paper(.scoreSummary)
    #expect(summary.words.contains("成绩未录完，奖项和证书尚未评定"))
    #expect(summary.words.contains("待录成绩 3 项"))
    #expect(!summary.words.contains("一等奖"))
  }

  @Test("questions are listed, the first twenty by name")
  func questions() throws {
    let arena = try Arena(.workers, people: 0)
    let people = (0..<25).map { place in
      var contestant = Arena.contestant(place)
      contestant.particulars.category = ""
      return contestant
    }
    try arena.act(.register(contest: 1, people, from: nil))
    try arena.keyAll()
    let summary = try arena.paper(.scoreSummary)
    let points = summary.blocks.compactMap { if case .points(let points) = $0 { points } else { nil } }[0]
    #expect(points.count == 21)
    #expect(points.last == "另有 5 项，见合规报告。")
    #expect(summary.words.contains("待核实事项（25 项）"))
  }

  @Test("many modules have tables of their own, twelve side by side")
  func manyModules() throws {
    let arena = try Arena(.xicheng, people: 2)
    var draft = MarkingDraft(for: NoticeCase.xicheng.rulebook)
    draft.title = "二十个模块"
    draft.modules = (1...20).map { number in
      var aspect = MarkingDraft.Aspect()
      (aspect.id, aspect.name) = ("X", Bilingual(zh: "操作", en: "work"))
      (aspect.kind, aspect.highest) = ("measurement", "5.00")
      var module = MarkingDraft.Module()
      (module.id, module.name) = ("M\(number)", Bilingual(zh: "模块", en: "module"))
      (module.highest, module.aspects) = ("5.00", [aspect])
      return module
    }
    draft.secondKeying = "none"
    draft.countsPapers = false
    try arena.act(.adopt(contest: 1, scheme: draft.text, reason: ""), by: Arena.scorekeeper)
    let summary = try arena.paper(.scoreSummary)
    #expect(summary.tables.map(\.columns.count) == [10, 15, 11])
    #expect(summary.words.contains("各模块成绩（M13 至 M20）"))
  }
}
