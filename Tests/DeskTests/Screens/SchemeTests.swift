import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("The marking scheme")
struct SchemeTests {
  @Test("look")
  func look() throws {
    for (language, size) in [(Language.zh, Table.narrow), (.en, Table.narrow), (.zh, Table.wide)] {
      let table = try Table.kitchen(language, size)
      table.type(.f(11))
      print(table.screen)
      table.type(.f(9)); print(table.screen)
      table.type(.tab); print(table.screen)
      table.type(.down, .enter); print(table.screen)
      table.type(.escape, .escape, "4"); print(table.screen)
      table.type("l"); print(table.screen)
      try table.act(Kitchen.allSheets(["017", "018", "019", "023", "041"]))
      table.type("3"); print(table.screen)
      table.type(.enter); print(table.screen)
      table.type(.escape, "4", .f(6)); print(table.screen)
    }
  }
}
