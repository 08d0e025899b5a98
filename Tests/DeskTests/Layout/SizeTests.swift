import Competition
import Terminal
import Testing

@testable import Desk

@Suite("Windows of every size")
struct SizeTests {
  static let sizes = [
    Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 2, rows: 200), Size(columns: 20, rows: 5),
    Size(columns: 40, rows: 9), Size(columns: 79, rows: 23), Size(columns: 106, rows: 24),
    Size(columns: 500, rows: 200),
    Size(columns: 300, rows: 3),
  ]

  /// Every screen and dialog, by the keys that lead there from the entry grid.
  static let ways: [[Stroke]] = [
    [], ["91.5"], ["915"], [.up, "80", .enter], ["/"], ["/", "s"], ["a"], ["s"], ["w"], ["e"], [.f(1)], ["9", .f(10)],
    [.f(3)], [.f(3), .end], [.f(5)], [.f(5), .enter], [.f(6)], [.f(6), "n"], [.f(8)], [.f(8), "/", "0"],
    [.f(8), .enter], [.f(9)], [.f(9), "n"], [.f(9), "h"],
    [.f(7)], [.f(7), "2"], [.f(7), "3"], [.f(7), "4", .enter], [.f(7), "/", "1"],
    [.f(12)], [.f(12), .enter], [.f(12), "e"], [.f(12), "2", .end], [.f(12), "2", .enter], [.f(12), "3", .enter],
    [.control("g")], [.control("g"), .down, .enter, "咖"], [.control("g"), .down, .enter, "咖啡", .enter, .enter],
  ]

  @Test("Every screen and dialog fits without a trap, and keys work there", arguments: sizes)
  func everyScreen(size: Size) throws {
    for language in Language.allCases {
      for table in [try Table.nearlyDone(language, size), try Table.tied(language, size)] {
        let desk = table.desk
        for way in Self.ways {
          // None of them records anything: the desk is all there is to put back.
          table.desk = desk
          for stroke in way { table.type(stroke) }
          #expect(table.frame.size == size)
          table.type(.down, .pageDown, .up)
          #expect(table.frame.size == size)
          if let cursor = table.cursor { #expect(cursor.row >= 0 && cursor.column >= 0) }
        }
      }
    }
  }

  @Test("The cell under the cursor is on the screen, however few rows there are", arguments: 8...30)
  func cursorRow(rows: Int) throws {
    let many = (1...100).map { Contestant(entry: "\($0 + 100)", name: "选手") }
    let table = try Table(many, size: Size(columns: 80, rows: rows))
    try table.open()
    for row in [0, 1, 7, 49, 98, 99] {
      table.desk.entry.row = row
      #expect(table.screen.contains("\(row + 101)"), "row \(row) of \(rows)")
    }
  }

  @Test("A contest of many components scrolls sideways to the cell under the cursor")
  func manyColumns() throws {
    let components = (1...8).map { number in
      """
      {"id":"m\(number)","name":{"zh":"模块\(number)","en":"Module \(number)"},"weight":12.5,"decimals":2,"clause":null}
      """
    }
    let table = try Table(Field.five, rulebook: Self.rulebook(components.joined(separator: ",")))
    try table.open()
    #expect(
      table.rows(3...4) == """
         参赛号  姓名                模块1     模块2     模块3      总分      名次    ±
         017     王晓燕                 [—]        —         —                   —
        """)
    for mark in 60...67 { table.type(.text("\(mark)"), .tab) }
    table.type(.up, .end, .up, .up, .up, .up, .right, .right, .right, .right, .right, .right, .right)
    #expect(
      table.rows(3...4) == """
         参赛号  姓名                模块6     模块7     模块8      总分      名次    ±
         017     王晓燕              65.00     66.00    [67.00]   63.50          1   新
        """)
  }

  private static func rulebook(_ components: String) -> String {
    """
    {"format":"caipan-rulebook","version":1,"id":"modules","title":{"zh":"模块","en":"Modules"},"document":"某〔2026〕1号",
    "issued":"2026-01-01","clauses":[],"components":[\(components)],"measures":[],"limits":[],"total":{"clause":null},
    "round":{"decimals":null,"clause":null},"rank":{"clause":null},"ties":[{"key":"ruling","clause":null}],
    "shared":{"allowed":false,"clause":null},"unranked":{"clause":null}}
    """
  }
}
