import Competition
import Scoring
import SimulatedDisk
import Terminal
import Testing

@testable import Desk

@Suite("Wild keys on sheets")
struct SheetWildKeysTests {
  private static let keys: [Key] = [
    .enter, .enter, .enter, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .left, .right, .home, .end,
    .pageUp, .pageDown, .function(2), .function(2), .function(2), .function(4), .function(4), .function(4),
    .function(5), .function(3), .function(1), .function(8), .function(6), .function(9), .control("l"), .alt("e"),
  ]
  private static let characters = Array("0123012301230123012301230123.5。8-+/*-+-enxu1a赵")

  /// Each session has its own seed, and comes again with it; the two people take turns at the keyboard.
  @Test("They trap nothing, lose no saved mark and leave frames of the right size", arguments: 1...20)
  func session(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let table = try Table.marked(MarkedField.coffee, seed % 2 == 0 ? .zh : .en)
    table.open(pile: "A:1")
    let records = table.state.recordCount
    for key in 1...500 {
      if generator.happens(perMille: 10) { table.disk.weather = Weather(full: 1000) }
      if generator.happens(perMille: 100) { table.disk.weather = .fair }
      if key % 60 == 0 { table.desk.person = key % 120 == 0 ? "李敏" : "王芳" }
      table.tell(.input(Self.input(using: &generator)))
      // Forms swallow most keys: every now and then somebody leaves them and goes back to the sheets.
      if key % 15 == 0 { table.type(.escape, .down, .enter, .escape, .f(2), .escape, .enter) }
      if key % 8 == 0 { #expect(table.frame.size == table.desk.size) }
    }
    let scores = Self.scores(of: table)
    table.disk.weather = .fair
    try table.restart()
    #expect(Self.scores(of: table) == scores)
    #expect(table.state.recordCount > records, "keys that record nothing prove nothing")
  }

  private static func scores(of table: Table) -> [Mark?] {
    let places = table.contest.marking?.scheme.places.indices ?? 0..<0
    return Field.five.indices.flatMap { subject in
      places.flatMap { place in Keying.allCases.map { table.contest.score(subject, place, $0) } }
    }
  }

  private static func input(using generator: inout SeededGenerator) -> Input {
    switch Int.random(in: 0..<100, using: &generator) {
    case 0: return .resize(SizeTests.sizes.randomElement(using: &generator) ?? Table.narrow)
    case 1: return .resize(Table.narrow)
    case 2: return .paste(["2", "18.5", "赵磊", "a\nb", ""].randomElement(using: &generator) ?? "")
    case 3...5:
      let place = Point(
        row: Int.random(in: -1...60, using: &generator), column: Int.random(in: -1...130, using: &generator))
      return .mouse(
        Mouse([.press(.left), .wheelUp, .wheelDown, .release].randomElement(using: &generator) ?? .release, at: place))
    case 6..<40: return .key(keys.randomElement(using: &generator) ?? .enter)
    default: return .key(.character(characters.randomElement(using: &generator) ?? "0"))
    }
  }
}
