import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("Cut lines on the ranking")
struct CutLineTests {
  @Test("One line once all is keyed: 30 % of 30 are 9")
  func complete() throws {
    let table = try Table.semifinal()
    table.type(.f(3))
    #expect(
      table.rows(11...15) == """
                 8 108     选手8            92.00     92.00    92.00       总分
                 9 109     选手9            91.00     91.00    91.00       总分
        ┄┄┄ ▲ 晋级 9 名 · ▼ 未进 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
                10 110     选手10           90.00     90.00    90.00       总分
                11 111     选手11           89.00     89.00    89.00       总分
        """)
  }

  @Test("Two while marks are missing: with 26 ranked and 4 to come, ranks to 5 are safe and those to 9 open")
  func provisional() throws {
    let table = try Table.semifinal(.en, missing: 4)
    table.type(.f(3), .down)
    #expect(
      table.rows(3...15) == """
              Rank Entry   Name            Theory Practical     Total    ± Decided by
                 1 101     选手1            99.00     99.00    99.00       Total
                 2 102     选手2            98.00     98.00    98.00       Total
                 3 103     选手3            97.00     97.00    97.00       Total
                 4 104     选手4            96.00     96.00    96.00       Total
                 5 105     选手5            95.00     95.00    95.00       Total
        ┄┄┄ ▲ 5 safe · ▼ open ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
                 6 106     选手6            94.00     94.00    94.00       Total
                 7 107     选手7            93.00     93.00    93.00       Total
                 8 108     选手8            92.00     92.00    92.00       Total
                 9 109     选手9            91.00     91.00    91.00       Total
        ┄┄┄ ▲ 4 open · ▼ out ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
                10 110     选手10           90.00     90.00    90.00       Total
        """)
    #expect(table.cursor?.row == 5, "the cursor's row is the second place")
  }

  @Test("Beside the entry grid too, and the cursor finds its row below the lines")
  func pane() throws {
    let table = try Table.semifinal(.zh, Table.wide)
    let pane = (4...16).map { row in String(table.frame.text(row: row).split(separator: "│").last ?? "") }
    #expect(pane[8].contains("109     选手9"))
    #expect(pane[9].hasPrefix(" ┄┄┄ ▲ 晋级 9 名 · ▼ 未进 ┄"))
    #expect(pane[10].contains("110     选手10"))
    table.type(.f(3), .end)
    #expect(table.cursor?.row == 4 + 30, "thirty places and one line")
  }

  @Test("No line where the stage leads nowhere, or before the organiser said how many go on")
  func none() throws {
    let final = try Table.ready()
    final.type(.f(3))
    #expect(!final.screen.contains("┄"))
    let rulebook = try #require(Rulebook.builtIn(id: "xicheng-2026"))
    let preliminary = try Table(Field.five, rulebook: rulebook.source, stage: .preliminary)
    try preliminary.open()
    for intent in Field.marks("017", 8000, 8000) { try preliminary.folder?.act(intent, by: "李敏") }
    preliminary.type(.f(3))
    #expect(!preliminary.screen.contains("┄"))
    try preliminary.folder?.act(.state(contest: 1, [StatedFact(.advancing, "3")], reason: ""), by: "李敏")
    #expect(preliminary.screen.contains("▼"))
  }
}
