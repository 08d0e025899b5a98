import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("The marking scheme")
struct SchemeTests {
  @Test("look")
  func look() throws {
    for (language, size) in [(Language.zh, Table.narrow), (.en, Table.narrow)] {
      let table = try Table.kitchen(language, size)
      table.type(.f(9), "o", "王密一", .enter, .right, .right, .enter); print(table.screen)
      table.type("o", "周密二", .enter, .right, .right, .enter)
      table.type("o", "孙监", .enter, .right, .right, .right, .enter); print(table.screen)
      table.type(.home, .down, .down, .enter); print(table.screen)
      table.type("1", "p"); print(table.screen)
      table.type("2468", .enter, "2468", .enter); print(table.screen)
      table.type("4", "l"); print(table.screen)
      table.type(.enter, .enter); print(table.screen)
      table.type(.up, .enter); print(table.screen)
      table.type(.escape, "1", .down, .enter, "4", "l", .enter, .enter);  print(table.screen)
      table.type("d"); print(table.screen)
      table.type(.escape, .up, .up, .enter); print(table.screen)
      table.type("1", .home, .enter); print(table.screen)
      let labels = (0..<5).map { table.contest.label(of: $0) }
      try table.act(Kitchen.allSheets(labels))
      table.type(.f(6)); print(table.screen)
      table.type(.f(8)); print(table.screen)
      table.type(.enter); print(table.screen)
      try table.act(Kitchen.allSheets(labels, .second), by: "王芳")
      table.type(.escape, .f(9), "h", "张裁判", .enter, "秋分2026", .enter, "秋分2026", .enter, .f(6)); print(table.screen)
      table.type(.enter); print(table.screen)
      for _ in 0..<2 {
        table.type(.f(6), .enter, .right, .enter, .enter, "裁判长", .enter, .enter, .f(2)) }
      print(table.screen)
      for c in table.contest.spreadCases { _ = c }
      table.type(.escape, .f(6)); print(table.screen)
      table.type("s"); print(table.screen)
      table.type("秋分2026", .enter); print(table.screen)
      table.type("d"); print(table.screen)
      table.type(.right, .right,.right, .enter, .enter); print(table.screen)
    }
  }
}
