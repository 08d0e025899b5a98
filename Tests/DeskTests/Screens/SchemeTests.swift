import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("The marking scheme")
struct SchemeTests {
  @Test("look")
  func look() throws {
    for language in Language.allCases {
      let table = try Table(Field.five, language: language)
      try table.open()
      table.type(.f(11))
      print(table.screen)
      table.type(.down, .down, .enter)
      print(table.screen)
      table.type(.down, .down, .down, .enter)
      print(table.screen)
      table.type(.escape, "s")
      print(table.screen)
      table.type(.f(9)); print(table.screen)
      table.type(.tab); print(table.screen)
      table.type("n"); print(table.screen)
      table.type(.escape, "4"); print(table.screen)
      table.type("l"); print(table.screen)
    }
  }
}
