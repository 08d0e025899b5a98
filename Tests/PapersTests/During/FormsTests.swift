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

  @Test("the incident form is rows to fill in, by number and never by name")
  func incidents() throws {
    let arena = try Arena(.xicheng)
    let paper = try arena.paper(.incidentForm)
    #expect(paper.rows.count == 12)
    #expect(paper.tables[0].columns.map(\.title).contains("参赛号"))
    #expect(paper.words.contains("不写姓名和单位"))
    #expect(paper.signatures == ["记录人签字", "监督员签字", "裁判长签字"])
  }
}
