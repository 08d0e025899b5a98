import Papers
import Scoring
import Testing

@testable import Competition

@Suite struct FormsTests {
  @Test("the penalty form lists what the scheme takes off and what can be made void, then rows to fill in")
  func penalties() throws {
    let arena = try Arena(.xicheng)
    try arena.adopt { draft in
      var spill = MarkingDraft.Penalty()
      (spill.id, spill.name, spill.module) = ("spill", Bilingual(zh: "洒漏", en: "spill"), "A")
      (spill.kind, spill.points, spill.atMost) = ("perFault", "1.50", "5.00")
      draft.penalties.append(spill)
    }
    let paper = try arena.paper(.penaltyForm)
    #expect(
      paper.tables[0].rows.map(\.cells) == [
        ["late", "迟到", "技能操作", "2.00 分，计一次", ""], ["spill", "洒漏", "A 意式浓缩", "每次 1.50 分", "最多 5.00 分"],
        ["", "模块作废", "写明模块", "不扣分", ""], ["", "成绩作废", "", "不扣分", ""],
      ])
    #expect(paper.tables[1].columns[2].title == "参赛号")
    #expect(paper.tables[1].isWrittenIn)
    #expect(paper.tables[1].rows.allSatisfy { $0.cells.dropFirst().allSatisfy(\.isEmpty) })
    #expect(paper.tables[1].rows.count == 12)
    #expect(paper.signatures == ["裁判长签字", "监督员签字"])
    try arena.lay()
    // Behind codes an absence is declared on this form, by code.
    let coded = try arena.paper(.penaltyForm)
    #expect(coded.tables[0].rows.map { $0.cells[1] } == ["迟到", "洒漏", "模块作废", "成绩作废", "缺考", "弃权"])
    #expect(coded.tables[1].columns[2].title == "密码号")
  }

  @Test("without a scheme the penalty form is rows to fill in")
  func penaltiesWithoutScheme() throws {
    #expect(try Arena(.haidian).paper(.penaltyForm).tables.count == 1)
  }

  private func report(
    _ what: String, of label: String = "", _ arena: Arena, at time: String = "2026-08-14 10:20"
  ) throws {
    let report = IncidentReport(
      at: try #require(DayTime(spelled: time)), of: label, place: "3 号工位", what: what, handling: "补时 5 分钟",
      reporter: "何平")
    try arena.act(.report(contest: 1, report, amending: nil, reason: ""), by: Arena.scorekeeper)
  }

  @Test("the incident form is rows to fill in, by number and never by name; those on record stand first")
  func incidents() throws {
    let arena = try Arena(.xicheng)
    let blank = try arena.paper(.incidentForm)
    #expect(blank.rows == Array(repeating: Array(repeating: "", count: 8), count: 10))
    #expect(blank.tables[0].columns.map(\.title).contains("参赛号"))
    #expect(blank.words.contains("不写姓名和单位"))
    #expect(blank.signatures == ["记录人签字", "监督员签字", "裁判长签字"])
    try report("磨豆机卡住", of: "002", arena)
    try report("停电两分钟", arena, at: "2026-08-14 11:05")
    let paper = try arena.paper(.incidentForm)
    #expect(
      paper.rows.prefix(2) == [
        ["1", "2026-08-14 10:20", "3 号工位", "002", "磨豆机卡住", "补时 5 分钟", "何平", ""],
        ["2", "2026-08-14 11:05", "3 号工位", "", "停电两分钟", "补时 5 分钟", "何平", ""],
      ])
    #expect(paper.rows.count == 10)
  }

  @Test("behind codes an incident that names somebody is counted and not told")
  func incidentsBehindCodes() throws {
    let arena = try Arena(.xicheng)
    try arena.adopt()
    try report("磨豆机卡住", of: "002", arena)
    try arena.lay()
    try report("王晓燕带手机入场", arena)
    try report("打翻一杯", of: "503", arena)
    try report("停电两分钟", arena)
    let paper = try arena.paper(.incidentForm)
    #expect(paper.rows.map { $0[0] }.prefix(3) == ["3", "4", ""])
    #expect(paper.words.contains("另有 2 件写明了选手"))
    try arena.keySheets()
    try arena.decode()
    #expect(try arena.paper(.incidentForm).rows.map { $0[0] }.prefix(5) == ["1", "2", "3", "4", ""])
  }
}
