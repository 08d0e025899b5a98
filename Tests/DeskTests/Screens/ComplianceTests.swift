import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("Clauses, deadlines and questions")
struct ComplianceTests {
  @Test("Deadlines: the late first, then by day; what has no day yet says so")
  func deadlines() throws {
    // The contest was on Tuesday 2026-11-10, today is Saturday the 21st. Fifteen working days before it is 10-20, five
    // before is 11-03, five after is 11-17; the papers are due within the year.
    let table = try Table.semifinal()
    table.type(.f(12), "2")
    #expect(
      table.rows(4...14) == """
         到期         状态            事项
         2026-03-31   ✗ 逾期 235 天   赛前动员及组织报名
         2026-10-20   ✗ 逾期 32 天    竞赛申报材料报送市鉴定管理中心
         2026-10-31   ✗ 逾期 21 天    初赛、复赛及决赛
         2026-11-03   ✗ 逾期 18 天    理论知识考试计划（职业、等级、人数、时间、地点、…
         2026-11-03   ✗ 逾期 18 天    技能操作考核计划（职业、等级、人数、时间、地点、…
         2026-11-17   ✗ 逾期 4 天     理论知识试题、评分标准报试题科备案
         2026-11-17   ✗ 逾期 4 天     技能操作试题、评分标准报试题科备案
         2026-12-31   还有 40 天      决赛组委会名单、取证汇总表、取证名册、取证人员申…
         —            ? 日期未填      竞赛备案回执发放
         —            ? 日期未填      成绩公示不少于 3 个工作日
        """)
    #expect(table.screen.contains("[2 期限 10 ✗7]"))
    // Done in time: it is late no more.
    table.type(.down, .enter, "2026-10-19", .enter)
    #expect(table.message == "已存：竞赛申报材料报送市鉴定管理中心")
    #expect(table.screen.contains("2026-10-20   ✓ 已办          竞赛申报材料报送市鉴定管理中心"))
    #expect(table.screen.contains("[2 期限 10 ✗6]"))
    // Where the day it is counted from is missing, that one is asked for first.
    table.type(.end, .enter)
    #expect(table.screen.contains("│ 公示开始日（如 2026-09-27） "))
    table.type("2026-11-31", .enter)
    #expect(table.screen.contains("│ 公示开始日：写成 2026-09-27，且这一天要存在 "))
    table.type(.backspace, .backspace, "12", .enter)
    // Three working days after the 12th, a Thursday: the 13th, the 16th and the 17th.
    #expect(table.screen.contains("2026-11-17   ✓ 已办          成绩公示不少于 3 个工作日"))
  }

  @Test("Clauses: signs and words, figure and limit; e tells the clause's own words, Enter declares")
  func clauses() throws {
    let table = try Table.semifinal(.en, Table.wide)
    table.type(.f(12))
    let met = table.desk.compliance.findings.filter { $0.verdict == .met }
    #expect(met.contains { $0.id == "field:1" && $0.figure == "30" && $0.limit == "≥ 30" })
    let fee = try #require(table.desk.compliance.findings.firstIndex { $0.id == "check:no-fee" })
    for _ in 0..<fee { table.type(.down) }
    table.type("e")
    #expect(table.screen.contains("│ No fee is taken "))
    #expect(table.screen.contains("│ ? unknown · required "))
    #expect(table.screen.contains("│ clause 三(三): “比赛不收取任何费用。” "))
    table.type(.escape, .enter, .right, .right)
    #expect(table.screen.contains("│ ‹ no › "))
    table.type(.left, .enter)
    #expect(table.message == "saved: No fee is taken")
    let declared = try #require(table.desk.compliance.findings.first { $0.id == "check:no-fee" })
    #expect(declared.verdict == .met)
  }

  @Test("Questions: the level held is picked from a list, and the question is gone")
  func questions() throws {
    let table = try Table.semifinal()
    table.type(.f(12), "3")
    #expect(table.frame.text(row: 3).hasSuffix("  2 期限 10 ✗7  [3 待答 1]  4 资料 5/30"))
    #expect(
      table.rows(4...6) == """
         待答（Enter 作答）
         104 选手4：现有技能等级是哪一级？

        """)
    table.type(.enter)
    #expect(
      table.rows(6...12) == """
         ┌─ 104 选手4 的信息 ─────────────────────────────────────────────────────────┐
         │ 现有技能等级是哪一级？                                                     │
         │ 现有技能等级                                                               │
         │ ‹ （未答） ›                                                               │
         │ 理由                                                                       │
         │                                                                            │
         │                                                                            │
        """)
    table.type("x")
    #expect(table.message == "这一项用 ← → 选")
    table.type(.right, .right, .right)
    #expect(table.screen.contains("│ ‹ 四级/中级工 › "))
    table.type(.enter, .f(2), .enter)
    #expect(table.message == "已存：104 的信息")
    #expect(table.contest.roster[3].particulars.level == .level(.intermediate))
    #expect(table.screen.contains(" 没有待答的问题。"))
    // Rank 4 is in the band of 四级, which 104 holds.
    table.type(.f(7), "4", .down)
    #expect(table.frame.text(row: 19) == " 104 选手4 · 不予核发证书：已具有 四级/中级工，不再重复发放（八）")
  }

  @Test("A breach in principle is passed in a person's name, from the sign-off or from here")
  func waiver() throws {
    let rulebook = try #require(Rulebook.builtIn(id: "beijing-workers-2025"))
    let people = [
      Contestant(entry: "001", name: "王晓燕", particulars: Particulars(category: "公务员")),
      Contestant(entry: "002", name: "赵磊", particulars: Particulars(category: "企业职工")),
    ]
    let table = try Table(people, rulebook: rulebook.source)
    try table.open()
    table.type(.f(12), "3")
    #expect(table.screen.contains("! 001 王晓燕：人员类别：公务员（原则上，须写理由通过）"))
    table.type(.f(6))
    let row = try #require(
      table.desk.signOff.open.firstIndex(of: .warning(rule: "category", contestant: 0)))
    for _ in 0..<row { table.type(.down) }
    table.type(.enter)
    #expect(table.screen.contains("┌─ 001 王晓燕：通过「原则上」的条款 ─"))
    #expect(table.screen.contains("│ 人员类别：公务员（三(三)） "))
    table.type(.enter)
    #expect(table.screen.contains("│ 请填写：理由 "))
    table.type("组委会同意", .enter)
    #expect(table.message == "已存：准予通过 001")
    #expect(table.contest.waiver(of: "category", for: 0)?.person == "李敏")
    #expect(!table.desk.signOff.open.contains(.warning(rule: "category", contestant: 0)))
  }

  @Test("A sealed contest takes what no result follows from, and nothing else")
  func sealed() throws {
    let table = try Table.semifinal()
    table.type(.f(9), "h", "张裁判", .enter, "秋分2026", .enter, "秋分2026", .enter)
    table.type(.f(6), "s", "秋分2026", .enter, .f(12), "3", .enter)
    #expect(table.message == "本场已由 张裁判 签核封存；更正须先在 F6 启封")
    table.type("2", .end, .enter, "2026-11-20", .enter)
    #expect(table.message == "已存：公示开始日")
    #expect(table.contest.recorded(.posted) == Day(year: 2026, month: 11, day: 20).map(FactValue.day))
  }
}
