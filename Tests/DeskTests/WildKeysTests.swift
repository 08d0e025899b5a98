import Competition
import Scoring
import SimulatedDisk
import Terminal
import Testing

@testable import Desk

@Suite("Wild keys")
struct WildKeysTests {
  /// Each session has its own seed, and comes again with it.
  @Test("Twenty thousand keys trap nothing, lose no saved mark and leave frames of the right size", arguments: 1...40)
  func session(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let size = SizeTests.sizes.randomElement(using: &generator) ?? Table.narrow
    let make = [Table.nearlyDone, Table.tied].randomElement(using: &generator) ?? Table.nearlyDone
    let table = try make(seed % 2 == 0 ? .zh : .en, seed % 4 == 0 ? size : Table.narrow)
    for key in 1...500 {
      if generator.happens(perMille: 10) { table.disk.weather = Weather(full: 1000) }
      if generator.happens(perMille: 100) { table.disk.weather = .fair }
      table.tell(.input(Self.input(using: &generator)))
      if key % 8 == 0 {
        #expect(table.frame.size == table.desk.size)
        if let cursor = table.cursor, table.desk.size.rows > 24 { #expect(cursor.row < table.desk.size.rows) }
      }
    }
    // Everything that was saved is what a fresh reading of the journal gives.
    let shown = ResultTable(table.contest, in: table.state).text
    table.disk.weather = .fair
    try table.restart()
    #expect(ResultTable(table.contest, in: table.state).text == shown)
  }

  private static let keys: [Key] = [
    .enter, .enter, .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down, .left, .right, .home,
    .end, .pageUp, .pageDown, .function(1), .function(2), .function(2), .function(3), .function(4), .function(5),
    .function(6), .function(8), .function(9), .function(10), .function(7), .function(12), .control("c"), .control("g"),
    .left, .right, .control("l"), .alt("e"),
  ]
  private static let characters = Array("0123456789012345678.。５/?uawesnhrq1234e  赵𠮷e\u{301}")

  static func input(using generator: inout SeededGenerator) -> Input {
    switch Int.random(in: 0..<100, using: &generator) {
    case 0:
      let wild = Size(
        columns: Int.random(in: 0...150, using: &generator), rows: Int.random(in: 0...50, using: &generator))
      return .resize(SizeTests.sizes.dropLast(2).randomElement(using: &generator) ?? wild)
    case 1: return .resize(Table.narrow)
    case 2: return .paste(["91.5", "赵磊", "a\nb", "\u{1B}[2J", ""].randomElement(using: &generator) ?? "")
    case 3...5:
      let place = Point(
        row: Int.random(in: -1...60, using: &generator), column: Int.random(in: -1...130, using: &generator))
      return .mouse(
        Mouse([.press(.left), .wheelUp, .wheelDown, .release].randomElement(using: &generator) ?? .release, at: place))
    case 6..<45: return .key(keys.randomElement(using: &generator) ?? .enter)
    default: return .key(.character(characters.randomElement(using: &generator) ?? "0"))
    }
  }
}
