import Papers
import Scoring
import Testing

@testable import Competition

@Suite struct ComplianceReportTests {
  @Test("every clause that is about the contest is a row, everything due as well", arguments: NoticeCase.allCases)
  func clauses(_ notice: NoticeCase) throws {
    let arena = try Arena(notice, people: 40)
    try arena.keyAll()
    let today = try #require(Day(iso: "2026-08-14"))
    let contest = try arena.contest()
    let findings = arena.state.compliance(of: contest, today: today).filter { $0.verdict != .notApplicable }
    let deadlines = arena.state.deadlines(of: contest, today: today).filter { $0.state != .notApplicable }
    let tables = try arena.paper(.compliance).tables
    #expect(tables[0].rows.map { $0.cells[1] } == findings.map(\.id))
    #expect(tables[0].rows.map { $0.cells[4] } == findings.map { PaperWording.plain.basis($0.basis) })
    #expect(tables[1].rows.map { $0.cells[1] } == deadlines.map(\.id))
  }

  @Test("its day is the day of the journal's last record, not a clock's")
  func day() throws {
    let arena = try Arena(.xicheng)
    // 1786700591001 ms after 1970 is 2026-08-14 in China.
    #expect(try arena.paper(.compliance).words.contains("截至 2026-08-14"))
  }

  @Test("everybody ranked without a certificate is named with the reason, or counted as beyond the bands")
  func withheld() throws {
    let arena = try Arena(.xicheng, people: 40)
    try arena.keyAll()
    // The best practical mark with a theory under 60 stays high in rank.
    let best = try #require(ResultTable(try arena.contest(), in: arena.state).rows.first)
    try arena.correct(best.entry, "theory", "59.99")
    let rows = ResultTable(try arena.contest(), in: arena.state).rows
    let rank = try #require(rows.first { $0.entry == best.entry }?.rank)
    #expect(rank <= 12)
    let words = try arena.paper(.compliance).words
    #expect(words.contains("\(rank)|\(best.entry)|\(best.name)|\(best.unit)|不予：belowPass"))
    let proposed = rows.count { $0.certificate != nil }
    // Of 40 ranked the band of 30 % reaches 12; one of them lost the place, and it is not handed down.
    #expect(proposed == 11)
    #expect(words.contains("取证名册 11 人。有名次而不在取证名次之内 28 人；没有名次 0 人"))
  }

  @Test(
    "what was filed is left to be written beside what was, where a notice has filings", arguments: NoticeCase.allCases)
  func filed(_ notice: NoticeCase) throws {
    let arena = try Arena(notice, people: 3)
    let words = try arena.paper(.compliance).words
    #expect(words.contains("备案与实际对照") == (notice != .weihai))
    guard notice != .weihai else { return }
    #expect(words.contains("人数||报名 3 人，实际参赛 0 人|"))
    #expect(words.contains("竞赛时间||竞赛 \(notice.date)|"))
  }

  @Test("who passed what only warns stands beside it, with the reason")
  func waived() throws {
    let arena = try Arena(.haidian, people: 3)
    try arena.keyAll()
    try arena.sign()
    // Haidian asks for 200 contestants in principle.
    let row = try #require(try arena.paper(.compliance).rows.first { $0.count == 6 && $0[1] == "field:1" })
    #expect(row[0] == "不符" && row[5] == "张伟批准：组委会批准")
  }

  @Test("nothing is said of certificates while codes stand")
  func codes() throws {
    let arena = try Arena(.xicheng, people: 40)
    try arena.adopt()
    try arena.lay()
    try arena.keySheets()
    let words = try arena.paper(.compliance).words
    #expect(words.contains("成绩尚未定，此项待成绩定后出。"))
    for person in try arena.contest().roster { #expect(!words.contains(person.name)) }
  }
}
