import Testing

@testable import Desk

@Suite("The grid of a sealed contest")
struct SealedEntryTests {
  @Test("Enter after the last sheet says that the contest is sealed, and not that it can be signed")
  func complete() throws {
    let table = try Table.ready()
    table.type(.f(2), .enter)
    #expect(table.message.hasSuffix("；可以 F6 签核"))
    table.type(.f(6), "s", "秋分2026", .enter, .f(2), .enter)
    #expect(table.message == "技能操作已全部录完；本场已由 张裁判 签核封存；更正须先在 F6 启封")
  }
}
