import Competition
import Scoring
import SimulatedDisk
import Terminal
import Testing

@testable import Desk

/// While codes stand, no screen tells a scorekeeper whose a code is.
///
/// Two tables go through the same keys; nothing differs but whose the codes are. If their screens are alike, then nothing
/// on them tells how the codes were dealt.
@Suite("Behind codes") struct BlindScreensTests {
  private static let codes = ["101", "102", "103", "104", "105"]
  /// One PIN for all keepers: stretching it takes a while, by design.
  private static let pin = try? SealedPIN.make(pin: "83920174")

  /// The kitchen behind one layer of codes, all but one sheet keyed, the theory too; the keepers have PINs.
  private func table(dealt seed: String, _ language: Language = .zh, _ size: Size = Table.narrow) throws -> Table {
    let table = try Table.kitchen(language, size)
    for name in ["周密", "吴密"] {
      try table.record(.enrol(name: name, duty: .codeKeeper, key: nil, reason: ""))
      try table.record([.choosePIN(name: name, try #require(Self.pin), reason: "")], by: name)
    }
    for entry in ["017", "019"] {
      try table.record(
        .recuse(
          contest: 1, of: entry, judge: "J1", .stays, substitute: "", decidedBy: "张伟", reason: "领导小组同意"))
    }
    try table.record(.draw(contest: 1, seed: "dawn", stations: 2, reason: ""))
    try table.record([.encode(contest: 1, seed: seed, first: 101)], by: "周密")
    for (entry, mark) in zip(["017", "018", "019", "023"], [8650, 7800, 9100, 8000]) {
      let cell = Cell.mark(Mark(hundredths: mark))
      try table.record(.key(contest: 1, entry: entry, component: "theory", cell, replacing: [], reason: ""))
    }
    try table.record(Kitchen.allSheets(Self.codes).dropLast())
    try table.record(Kitchen.allSheets(["101", "102"], .second), by: "王芳")
    try table.record(
      .penalise(contest: 1, of: "103", rule: "voidModule", module: "B", count: 1, decidedBy: "张伟", reason: "违规"))
    try table.record(.declare(contest: 1, entry: "041", .disqualified, reason: "冒名顶替"))
    table.tell(.opened(readOnly: nil, notices: []))
    return table
  }

  private func tables(_ language: Language = .zh, _ size: Size = Table.narrow) throws -> [Table] {
    let tables = [try table(dealt: "deal-1", language, size), try table(dealt: "deal-2", language, size)]
    #expect(tables[0].contest.codeTable(layer: 1) != tables[1].contest.codeTable(layer: 1))
    return tables
  }

  /// What is on a screen, but for hashes of the journal, which are others in any other journal.
  private func shown(_ table: Table) -> String { table.screen.replacing(/[0-9a-f]{8,}/, with: "#") }

  private func expectAlike(_ tables: [Table], _ what: String) {
    #expect(shown(tables[0]) == shown(tables[1]), "\(what)")
  }

  @Test("every screen and what opens from it", arguments: Language.allCases, [Table.narrow, Table.wide])
  func screens(language: Language, size: Size) throws {
    let tables = try tables(language, size)
    for table in tables { table.type(.f(3)) }
    #expect(tables.allSatisfy { table in Self.codes.allSatisfy(table.screen.contains) })
    for screen in Screen.tabs {
      let key = Stroke.keys([try #require(screen.keys.first)])
      for stroke in [
        key, "e", .escape, .down, "e", .escape, .enter, .pageDown, .escape, .escape, .right, .enter, .escape,
      ] {
        for table in tables { table.type(stroke) }
        expectAlike(tables, "\(screen) \(stroke)")
      }
    }
  }

  @Test("whatever is typed", arguments: UInt64(1)...8)
  func wildKeys(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let tables = try tables(seed % 2 == 0 ? .en : .zh, seed % 3 == 0 ? Table.wide : Table.narrow)
    for number in 1...200 {
      let input = WildKeysTests.input(using: &generator)
      for table in tables { table.tell(.input(input)) }
      expectAlike(tables, "seed \(seed), key \(number): \(input)")
    }
  }

  @Test("no line of the journal's view, and nothing that is open, names a code and who stands behind it")
  func sentences() throws {
    let table = try table(dealt: "deal-1")
    let contest = table.contest
    let people = contest.roster.flatMap { [$0.entry, $0.name] }
    let lines = try #require(table.folder).lines(0..<Int.max)
    for language in Language.allCases {
      var sentences = contest.openItems.map { Words.openItem($0, in: contest)(language) }
      for reader in ["李敏", "吴密", ""] {
        sentences += lines.map { Words.line($0, in: table.state, to: reader)(language) }
      }
      let coded = sentences.filter { sentence in Self.codes.contains(where: sentence.contains) }
      #expect(coded.count > 90)
      for sentence in coded { #expect(!people.contains(where: sentence.contains), "\(sentence)") }
    }
  }
}
