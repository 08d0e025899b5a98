import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("The register of incidents and appeals")
struct RegisterScreenTests {
  @Test("Empty, it says how to begin; the time to appeal is told from the facts on F12")
  func empty() throws {
    let table = try Table.ready()
    table.type(.control("e"))
    #expect(table.screen.contains("[1 申诉 0（未办结 0）]"))
    #expect(table.screen.contains("没有申诉。按 a 记一件。"))
    #expect(table.screen.contains("申诉时限：未规定（F12 资料中填）"))
    table.type(.tab)
    #expect(table.screen.contains("[2 异常 0]"))
    #expect(table.screen.contains("没有异常情况。按 i 记一件。"))
    #expect(table.keys.contains("a 记申诉") && !table.keys.contains("r 裁决"))
  }

  @Test("An appeal is filed, ruled on and read; the sign-off waits for it until then")
  func appeal() throws {
    let table = try Table.ready()
    try table.open(
      scorekeeper: nil,
      .state(
        contest: 1,
        [
          StatedFact(.ended, "2026-11-21 09:00"), StatedFact(.appealTerm, "ended:2:hours"),
          StatedFact(.rulingTerm, "3:workingDays"),
        ], reason: ""))
    table.type(.control("e"), "a")
    #expect(table.screen.contains("申诉时限：竞赛结束后 2 小时内，至 2026-11-21 11:00"))
    // The moment stands there from the desk's clock.
    #expect(table.screen.contains("2026-11-21 10:42"))
    table.type(.enter, "王教练", .enter, "017", .enter, .right, .enter, "实操少计一分", .enter, .enter)
    #expect(table.message == "申诉已记录")
    // Three working days after Saturday the 21st: Monday to Wednesday.
    #expect(
      table.rows(3...5) == """
         [1 申诉 1（未办结 1）]  2 异常 0
         序号 状态         提出时间         申诉人     对象  申诉事项  裁决期限/时间
            1 待裁决       2026-11-21 10:42 王教练     017   成绩      2026-11-25
        """)
    table.type(.f(6))
    #expect(table.screen.contains("申诉 1 还没有办结"))
    table.type(.enter)
    #expect(table.desk.screen == .register)
    table.type("r", .enter, "孙仲裁", .enter, .right, .enter, "核对原始评分表，无误", .enter, .enter, .enter)
    // Upheld, it has to name its effect.
    #expect(table.screen.contains("申诉成立须写明效果"))
    table.type(.up, .right, .enter, .enter)
    #expect(table.message == "申诉 1：成立")
    #expect(table.screen.contains("[1 申诉 1（未办结 0）]"))
    table.type(.enter)
    #expect(table.screen.contains("│ 裁决人：孙仲裁 "))
    #expect(table.screen.contains("│ 对成绩的效果：成绩不变 "))
    table.type(.escape, .f(6))
    #expect(!table.screen.contains("还没有办结"))
  }

  @Test("Nobody has ruled in time: the list says so by the desk's clock, until somebody has")
  func overdue() throws {
    let table = try Table.ready()
    _ = table.act(.state(contest: 1, [StatedFact(.rulingTerm, "1:hours")], reason: ""), by: "李敏")
    _ = table.act(
      .appeal(
        contest: 1,
        AppealFiling(
          filed: try #require(DayTime(spelled: "2026-11-21 09:41")), appellant: "王教练", matter: .other, claim: "噪声"),
        amending: nil, reason: ""), by: "李敏")
    table.type(.control("e"))
    #expect(table.frame.text(row: 5).hasPrefix("    1 逾期未裁     2026-11-21 09:41"))
    #expect(table.frame.text(row: 5).hasSuffix("2026-11-21 10:41"))
    table.type("r", .enter, "孙仲裁", .enter, .right, .right, .right, .enter, "无误", .enter, .enter, .enter)
    #expect(table.frame.text(row: 5).hasPrefix("    1 驳回         2026-11-21 09:41"))
  }

  @Test("Filed after its time it asks why it is taken, and what was typed stays")
  func late() throws {
    let table = try Table.ready()
    try table.open(
      scorekeeper: nil,
      .state(
        contest: 1, [StatedFact(.ended, "2026-11-21 08:00"), StatedFact(.appealTerm, "ended:2:hours")], reason: ""))
    table.type(.control("e"), "a", .enter, "王教练", .enter, .enter, .right, .enter, "少计一分", .enter, .enter)
    #expect(table.screen.contains("已过申诉时限（2026-11-21 10:00）"))
    #expect(table.screen.contains("少计一分"))
    table.type("领队送医", .enter)
    #expect(table.message == "申诉已记录")
    table.type(.enter)
    #expect(table.screen.contains("│ 逾期受理的理由：领队送医 "))
  }

  @Test("An incident is reported and put right with a reason; a moment that does not exist is told")
  func incident() throws {
    let table = try Table.ready(.en)
    table.type(.control("e"), "2", "i")
    for _ in 0..<5 { table.type(.backspace) }
    table.type("25:00", .enter, .enter, "hall 2", .enter, "power cut", .enter, .enter, "胡波", .enter)
    #expect(table.screen.contains("Happened at: written 2026-09-27 17:30, and it has to exist"))
    for _ in 0..<5 { table.type(.backspace) }
    table.type("10:20", .enter, .enter, .enter, .enter, .enter, .enter)
    #expect(table.message == "the incident is on record")
    #expect(table.screen.contains("   1 2026-11-21 10:20       hall 2       power cut"))
    table.type("m", .enter, .enter, .enter, .enter, "5 min added", .enter, .enter, "completed", .enter)
    #expect(table.screen.contains("power cut → 5 min added"))
    #expect(table.screen.contains("done"))
  }

  @Test(
    "It fits 80 columns in both languages, with a name and a claim longer than their columns",
    arguments: Language.allCases)
  func fits(language: Language) throws {
    let table = try Table.ready(language)
    let claim = String(repeating: "申诉的理由很长。", count: 30)
    _ = table.act(
      .appeal(
        contest: 1,
        AppealFiling(
          filed: try #require(DayTime(spelled: "2026-11-21 10:40")), appellant: "西城区职工技能代表队领队", of: "017",
          matter: .result, claim: claim), amending: nil, reason: ""), by: "李敏")
    table.type(.control("e"))
    for row in 0..<24 { #expect(Width.of(table.frame.text(row: row)) <= 80) }
    #expect(table.screen.contains("…"))
    table.type(.enter)
    #expect(table.screen.contains("申诉的理由很长。"))
  }

  @Test("Of a sealed contest too; F6 and F12 tell what is not settled")
  func sealed() throws {
    let table = try Table.ready()
    table.type(.f(6), "s", "秋分2026", .enter)
    #expect(table.contest.seal != nil)
    table.type(.control("e"), "a", .enter, "王教练", .enter, .enter, .right, .enter, "少计一分", .enter, .enter)
    #expect(table.message == "申诉已记录")
    #expect(table.contest.seal != nil)
    table.type(.f(6))
    #expect(table.screen.contains("申诉 1 件未办结：Ctrl-E"))
    table.type(.f(12), "3")
    #expect(table.screen.contains("申诉 1（王教练）待裁决，期限 未规定时限"))
    while table.desk.compliance.todos[table.desk.compliance.cursor].isAppeal == false { table.type(.down) }
    table.type(.enter)
    #expect(table.desk.screen == .register)
  }
}
