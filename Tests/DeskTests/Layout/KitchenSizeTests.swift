import Competition
import Scoring
import SimulatedDisk
import Terminal
import Testing

@testable import Desk

@Suite("Screens about sheets, judges and codes in windows of every size, with any names, under wild keys")
struct KitchenSizeTests {
  /// Every screen and dialog, by the keys that lead there from the entry screen.
  static let ways: [[Stroke]] = [
    [.f(9)], [.f(9), "o"], [.f(9), "p"], [.f(9), "2"], [.f(9), "2", .down, .enter], [.f(9), "2", "n"],
    [.f(9), "2", "r"], [.f(9), "2", "m"], [.f(9), "3"], [.f(9), "3", .end, .enter, .end], [.f(9), "4"],
    [.f(9), "4", "d"], [.f(9), "4", .end, "l"], [.f(11)], [.f(11), .end], [.f(11), "c"], [.f(11), "c", "n"],
    [.f(11), "c", .down, .down, .down, .down, .enter], [.f(11), "c", "p"], [.f(11), "c", "a", .escape, "s"],
    [.f(11), "c", .escape], [.f(6)], [.f(6), .end], [.f(6), .enter], [.f(6), "s"], [.f(6), "d"], [.f(6), "r"], [.f(8)],
    [.f(8), .enter],
  ]

  /// A name as a file may bring it: every one too long or with something in it.
  private static let judges = HostileTextTests.names.prefix(3).enumerated().map { at, name in
    Judge(id: "J\(at)", name: name, unit: name, seats: [JudgeSeat(module: "A", seat: at + 1)])
  }

  /// A table where nothing is keyed yet, one where all is, and one behind codes.
  private func table(_ number: Int, _ language: Language, _ size: Size) throws -> Table {
    guard number > 0 else { return try Table.kitchen(language, size, judges: Self.judges) }
    let table =
      try number == 1 ? Table.kitchen(language, size, judges: Self.judges) : Table.blind(language, size)
    try table.record(Kitchen.allSheets(table.labels).prefix(number == 1 ? 40 : 17).map { $0 })
    return table
  }

  @Test("Every screen and dialog fits without a trap, and keys work there", arguments: SizeTests.sizes)
  func everyScreen(size: Size) throws {
    for number in 0...2 {
      let table = try table(number, number == 1 ? .en : .zh, size)
      let desk = table.desk
      for way in Self.ways {
        table.desk = desk
        for stroke in way { table.type(stroke) }
        table.type(.down, .pageDown, .up)
        #expect(table.frame.size == size)
        if let cursor = table.cursor { #expect(cursor.row >= 0 && cursor.column >= 0) }
      }
    }
  }

  @Test("At 80 columns the key bar ends with help and quit, uncut", arguments: Language.allCases)
  func keyBar(language: Language) throws {
    let ending = language == .zh ? "  F1 帮助  F10 退出" : "  F1 help  F10 quit"
    for number in 0...2 {
      let table = try table(number, language, Table.narrow)
      for way in [[.f(9)], [.f(9), "2"], [.f(9), "3"], [.f(9), "4"], [.f(11)], [.f(11), "c"], [.f(6)]] as [[Stroke]] {
        table.type(.f(2))
        for stroke in way { table.type(stroke) }
        #expect(table.keys.hasSuffix(ending), "\(table.keys)")
        #expect(table.frame.text(row: 1).contains("F12"), "\(table.frame.text(row: 1))")
        table.type(.f(2))
      }
    }
  }

  @Test("A scheme of hostile names keeps its columns, and its path back is in words")
  func hostileScheme() throws {
    var draft = try Kitchen.scheme()
    draft.title = HostileTextTests.names[0]
    draft.modules[0].name = Bilingual(zh: HostileTextTests.names[0], en: HostileTextTests.names[1])
    draft.modules[0].aspects[0].name = Bilingual(zh: HostileTextTests.names[5], en: HostileTextTests.names[4])
    let table = try Table(Kitchen.contestants)
    try table.open(.adopt(contest: 1, scheme: draft.text, reason: ""))
    table.type(.f(11))
    for language in Language.allCases {
      table.desk.speak(language)
      for row in 5...16 {
        let text = table.frame.text(row: row)
        #expect(Width.of(text) <= 80)
        guard row == 9 || row == 11 else { continue }
        #expect(Width.of(text) == 71 && text.hasSuffix(row == 9 ? "60.00" : "20.00"), "\(text)")
      }
    }
  }

  @Test("Wild keys trap nothing and leave frames of the right size", arguments: 1...12)
  func wild(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let table = try table(Int(seed) % 3, seed % 2 == 0 ? .zh : .en, Table.narrow)
    for key in 1...400 {
      if generator.happens(perMille: 10) { table.disk.weather = Weather(full: 1000) }
      if generator.happens(perMille: 100) { table.disk.weather = .fair }
      table.tell(.input(.key(Self.keys.randomElement(using: &generator) ?? .enter)))
      if generator.happens(perMille: 5) { table.tell(.idle) }
      if key % 8 == 0 { #expect(table.frame.size == table.desk.size) }
    }
    table.disk.weather = .fair
    let shown = ResultTable(table.contest, in: table.state).text
    try table.restart()
    #expect(ResultTable(table.contest, in: table.state).text == shown)
  }

  private static let keys: [Key] =
    [
      .enter, .enter, .enter, .enter, .tab, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .down, .left,
      .right,
      .right, .home, .end, .pageUp, .pageDown, .function(2), .function(4), .function(6), .function(6), .function(8),
      .function(9), .function(9), .function(9), .function(11), .function(11), .control("p"), .control("l"),
    ] + "0123456789.1234ncxapsdlrmohe甲".map { .character($0) }
}
