import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("Correcting what is sealed")
struct SealedCorrectionTests {
  /// A table whose contest is signed, the cursor on the first contestant's practical mark.
  private func sealed(_ language: Language = .zh) throws -> Table {
    let table = try Table.ready(language)
    table.type(.f(6), "s", .text(Table.passphrase), .enter, .f(2))
    (table.desk.entry.row, table.desk.entry.column) = (0, 1)
    #expect(table.contest.seal != nil)
    return table
  }

  @Test("One dialog: the value, what would change for everybody, the reason, the passphrase")
  func correction() throws {
    let table = try sealed()
    let before = table.state.recordCount
    table.type("1", .enter)
    #expect(table.screen.contains("更正已签核的成绩（裁判长 张裁判）"))
    #expect(table.screen.contains("→ 1.00"))
    #expect(table.screen.contains("启封 1 次，更正，再签核。"))
    #expect(table.screen.contains("名次"))
    // Nothing is on record yet; a wrong passphrase opens nothing.
    table.type("申诉成立", .enter, "错的口令", .enter)
    #expect(table.screen.contains("口令不对"))
    #expect(table.contest.seal != nil && table.state.recordCount == before)
    table.type(.text(Table.passphrase), .enter)
    #expect(table.message == "已启封并更正：请到 F6 重新签核，再出新版文书")
    #expect(table.contest.seal == nil && table.state.recordCount == before + 2)
    #expect(table.contest.cell(0, 1).spelling == "1.00")
    guard case .reopen(let reason)? = table.contest.signatures.last?.act else { return #expect(Bool(false)) }
    #expect(reason == "申诉成立")
    table.type(.f(6), "s", .text(Table.passphrase), .enter)
    #expect(table.contest.seal != nil)
  }

  @Test("Escape leaves everything as it is, and the digits in their cell")
  func escape() throws {
    let table = try sealed()
    table.type("1", .enter, .escape)
    #expect(table.desk.entry.typed == "1" && table.contest.seal != nil)
  }

  @Test("A status likewise")
  func status() throws {
    let table = try sealed(.en)
    table.type("w")
    #expect(table.screen.contains("Correct what is sealed (head referee 张裁判)"))
    table.type("ill", .enter, .text(Table.passphrase), .enter)
    #expect(table.message.hasPrefix("reopened and corrected"))
    #expect(table.contest.sheet(0).exclusion == .withdrawn)
  }

  @Test("A list longer than the dialog is read through, and says what lies above and below")
  func longList() throws {
    let people = (1...60).map { Contestant(entry: String(1000 + $0), name: "选手\($0)", unit: "单位") }
    let table = try Table(people)
    try table.open()
    for person in people {
      for (component, mark) in [("theory", 80_00), ("practical", 40_00 + 50 * (Int(person.entry) ?? 0) % 50_00)] {
        _ = table.act(
          .key(
            contest: 1, entry: person.entry, component: component, .mark(Mark(hundredths: mark)), replacing: [],
            reason: ""), by: "李敏")
      }
    }
    table.type(.f(6), "n", "张裁判", .enter, .text(Table.passphrase), .enter, .text(Table.passphrase), .enter)
    let ties = table.contest.openItems
    #expect(ties.isEmpty)
    table.type("s", .text(Table.passphrase), .enter, .f(2))
    (table.desk.entry.row, table.desk.entry.column) = (0, 1)
    table.type("100", .enter)
    #expect(table.screen.contains("上面 0 行"))
    table.type(.pageDown)
    #expect(!table.screen.contains("上面 0 行"))
    for row in 0..<24 { #expect(Width.of(table.frame.text(row: row)) <= 80) }
    // The fields are in sight all the while.
    #expect(table.screen.contains("理由") && table.screen.contains("口令"))
  }
}
