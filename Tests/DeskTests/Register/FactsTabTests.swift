import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("Facts on F12")
struct FactsTabTests {
  @Test("Every fact that papers and terms need is listed, filled in there, and taken back with a reason")
  func hosts() throws {
    let table = try Table.ready()
    table.type(.f(12), "4")
    #expect(table.screen.contains("资料（Enter 填写）"))
    let host = try #require(ContestFact.plain.firstIndex(of: .text(.host)))
    for _ in 0..<host { table.type(.down) }
    #expect(table.screen.contains("主办单位：未知"))
    table.type(.enter, "西城区总工会", .enter)
    #expect(table.message == "已存：主办单位")
    #expect(table.contest.text(.host) == "西城区总工会")
    #expect(table.screen.contains("主办单位：西城区总工会"))
    table.type(.enter)
    for _ in 0..<6 { table.type(.backspace) }
    table.type(.enter, "写错单位", .enter)
    #expect(table.contest.text(.host) == nil)
  }

  @Test("The time to appeal is three lines; hours from a posting are told to be none")
  func terms() throws {
    let table = try Table.ready(.en)
    table.type(.f(12), "4")
    let term = try #require(ContestFact.plain.firstIndex(of: .appealTerm))
    for _ in 0..<term { table.type(.down) }
    table.type(.enter, .right, .right, .right, .enter, "2", .enter, .right, .enter)
    #expect(table.screen.contains("a posting has a day only"))
    table.type(.left, .left, .enter, .enter, .enter)
    #expect(table.message == "saved: time to appeal")
    #expect(table.contest.appealTerm?.text == "ended:2:hours")
  }
}
