import Papers
import Scoring
import Testing

@testable import Competition

@Suite struct RegisterTests {
  private func moment(_ text: String) throws -> DayTime { try #require(DayTime(spelled: text)) }

  private func filing(_ text: String = "B 模块漏加 2 分") throws -> AppealFiling {
    AppealFiling(
      filed: try moment("2026-08-14 17:40"), appellant: "云杉饭店领队", of: "002", matter: .marks, claim: text)
  }

  @Test("a register without entries says so, under every notice", arguments: NoticeCase.allCases)
  func empty(_ notice: NoticeCase) throws {
    let words = try Arena(notice, people: 3).paper(.register).words
    #expect(words.contains("无异常情况记录。") && words.contains("无申诉记录。"))
    #expect(try Arena(notice, people: 3).lack(of: .register) == nil)
  }

  @Test("incidents stand in the order of their numbers, as they were written down last")
  func incidents() throws {
    let arena = try Arena(.xicheng, people: 3)
    var report = IncidentReport(
      at: try moment("2026-08-14 09:12"), of: "002", place: "3 号工位", what: "磨豆机停转", reporter: "何平")
    try arena.act(.report(contest: 1, report, amending: nil, reason: ""), by: Arena.scorekeeper)
    report.handling = "换机，补时 6 分钟"
    try arena.act(.report(contest: 1, report, amending: 1, reason: "补记处理"), by: Arena.scorekeeper)
    let table = try #require(try arena.paper(.register).tables.first)
    #expect(table.rows.count == 1)
    #expect(
      Array(table.rows[0].cells.prefix(7)) == [
        "1", "2026-08-14 09:12", "3 号工位", "002", "磨豆机停转", "换机，补时 6 分钟", "何平",
      ])
    #expect(table.rows[0].cells[7].hasPrefix("李敏 #"))
  }

  @Test("an appeal with its due times, its ruling and what it changed")
  func appeals() throws {
    let arena = try Arena(.xicheng, people: 3)
    try arena.keyAll()
    try arena.state(["appealTerm": "signed:2:hours", "rulingTerm": "1:workingDays"])
    try arena.sign()
    try arena.act(.appeal(contest: 1, filing(), amending: nil, reason: ""), by: Arena.scorekeeper)
    let open = try arena.paper(.register).words
    #expect(open.contains("申诉 1：状态：open"))
    // Signed at 17:03 on Friday 14 August: two hours on, and the Monday after.
    #expect(open.contains("提出期限 2026-08-14 19:03") && open.contains("裁决期限 2026-08-17"))
    #expect(open.contains("请求和理由：B 模块漏加 2 分") && open.contains("申诉 1 件，未办结 1 件。"))
    try arena.act(
      .ruleOnAppeal(
        contest: 1, appeal: 1,
        AppealVerdict(
          ruled: try moment("2026-08-14 19:30"), arbiter: "郑裁", outcome: .rejected, finding: "无漏加", effect: nil),
        reason: ""), by: Arena.scorekeeper)
    let settled = try arena.paper(.register).words
    #expect(settled.contains("裁决认定：无漏加") && settled.contains("裁决人 郑裁") && settled.contains("效果：unchanged"))
    #expect(settled.contains("申诉 1 件，未办结 0 件。"))
  }

  @Test("judges of contestants' own units are told by name, and not while codes stand")
  func recusals() throws {
    let arena = try Arena(.xicheng, people: 4)
    try arena.adopt()
    let seats = [JudgeSeat(module: "A", seat: 2), JudgeSeat(module: "B", seat: 2)]
    try arena.act(
      .seat(contest: 1, [Judge(id: "J2", name: "田若水", unit: "云杉饭店", seats: seats)], from: nil, reason: "补单位"),
      by: Arena.scorekeeper)
    #expect(try arena.paper(.register).words.contains("J2 田若水|001|王晓燕|云杉饭店|待决定"))
    try arena.act(
      .recuse(
        contest: 1, of: "001", judge: "J2", .stays, substitute: "", decidedBy: Arena.referee, reason: "无利害关系"),
      by: Arena.scorekeeper)
    #expect(try arena.paper(.register).words.contains("J2 田若水|001|王晓燕|云杉饭店|不回避"))
    try arena.lay()
    #expect(!(try arena.paper(.register).words.contains("王晓燕")))
  }
}
