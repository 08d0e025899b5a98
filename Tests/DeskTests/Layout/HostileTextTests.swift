import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("Names that want to break the screen")
struct HostileTextTests {
  /// Names as a file may bring them; what a record refuses is put on the roster by no one.
  static let names = [
    String(repeating: "长", count: 200), String(repeating: "w", count: 200), "𠮷田𬎆", "e\u{301}le\u{300}ve",
    "a" + String(repeating: "\u{301}", count: 40), "👨‍👩‍👧‍👦家", "阿依古丽·买买提", "\u{200B}", "ﷺ",
  ]

  private func table(_ language: Language, _ size: Size) throws -> Table {
    let people = Self.names.enumerated().map { at, name in
      Contestant(entry: "\(100 + at)", name: name, unit: name)
    }
    let table = try Table(people, language: language, size: size, title: Self.names[0])
    try table.open(scorekeeper: Self.names[1])
    return table
  }

  @Test("The columns stand where they stood", arguments: [Table.narrow, Table.wide])
  func columns(size: Size) throws {
    let table = try table(.zh, size)
    for _ in Self.names { table.type("80", .tab, "90", .tab) }
    let grid = table.rows(4...3 + Self.names.count).split(separator: "\n").map { line -> [Int] in
      // Columns of the screen at which a mark ends.
      var column = 0
      var ends: [Int] = []
      for character in line {
        column += Width.of(character)
        if character == "." { ends.append(column) }
      }
      return ends
    }
    for row in grid { #expect(row.prefix(3) == grid[0].prefix(3), "\(row)") }
    #expect(grid[0].count >= 3)
  }

  @Test("Every screen and dialog is exactly as wide as the window", arguments: Language.allCases)
  func widths(language: Language) throws {
    for opening: [Stroke] in [
      [], [.f(3)], [.f(5)], [.f(6)], [.f(8)], [.f(9)], [.f(7)], [.f(12), "3"], [.control("g")], ["/", "w"], ["s"],
      ["w"], ["e"], [.f(1)],
    ] {
      let table = try table(language, Table.narrow)
      for stroke in opening { table.type(stroke) }
      for row in 0..<24 { #expect(Width.of(table.frame.text(row: row)) <= 80) }
    }
  }

  @Test("A long name costs a sentence its end nowhere")
  func sentences() throws {
    let table = try table(.zh, Table.narrow)
    table.type("91.5")
    #expect(table.message == "100 长长长长长长长长长… · 理论知识 91.5 → 回车保存 · 满分 100")
    table.type(.escape, "w")
    #expect(table.screen.contains("┌─ 100 长长长长长长长长长…：弃权 ─"))
  }

  @Test("Control characters reach no screen, wherever a text comes from")
  func controls() throws {
    let table = try Table(Field.five)
    #expect(throws: ActFailure.refused(.controlCharacter(.name))) { try table.open(scorekeeper: "李\u{9C}敏") }
    #expect(throws: ActFailure.refused(.controlCharacter(.name))) { try table.open(scorekeeper: "\u{202E}drahcir") }
    table.tell(.clock("\u{1B}[31m", today: Table.today))
    #expect(table.frame.text(row: 0).hasSuffix("\u{FFFD}[31m"))
    #expect(!table.screen.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }
}
