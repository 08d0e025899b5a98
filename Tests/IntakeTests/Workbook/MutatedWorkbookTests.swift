import Competition
import Scoring
import Testing

@testable import Intake

/// Files that chance has changed: whatever they hold, they are read or refused, and nothing traps.
@Suite("Mutated workbooks") struct MutatedWorkbookTests {
  private let good = MadeWorkbook(
    [
      .init(
        name: "选手",
        content: """
          <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
          <row r="2" hidden="1"><c r="A2" s="1"><v>7</v></c><c r="B2" t="inlineStr"><is><t>林_x0041_晓</t></is></c>
          <c r="C2" s="2"><v>36925.5</v></c><c r="D2" t="e"><v>#N/A</v></c></row>
          <row r="4"><c r="A4"><f>A2+1</f></c><c r="B4" t="str"><v>田若水</v></c><c r="C4" t="d"><v>2001-02-03T00:00:00</v></c>
          <c r="D4" t="b"><v>1</v></c><c r="E4"><v>92.300000000000011</v></c></row></sheetData>
          <mergeCells count="1"><mergeCell ref="C2:C4"/></mergeCells>
          """),
      .init(name: "说明", attributes: #"state="hidden""#),
    ], strings: ["<t>参赛号</t>", "<r><t>姓</t></r><r><t>名</t></r><rPh><t>x</t></rPh>", "<t>出生日期</t>"],
    formats: ["0000", "yyyy\"年\"m\"月\"d\"日\" h:mm"])

  private func isRead(_ bytes: [UInt8]) throws -> Bool {
    let today = try #require(Day(iso: "2026-08-14"))
    do throws(FileProblem) {
      _ = try RosterReading(reading: bytes, known: [], today: today)
      return true
    } catch {
      return false
    }
  }

  @Test("bytes of the archive changed, dropped or doubled", arguments: [1, 2, 3, 4] as [UInt64])
  func archive(seed: UInt64) throws {
    var chance = Chance(seed)
    let bytes = try good.bytes()
    let read = try (0..<150).count { _ in try isRead(chance.mutated(bytes)) }
    // Some bytes of an archive say nothing, times say; most say something.
    #expect(read > 0 && read < 150)
  }

  @Test("bytes of a part changed, dropped or doubled, and packed anew", arguments: [5, 6, 7, 8] as [UInt64])
  func parts(seed: UInt64) throws {
    var chance = Chance(seed)
    let names = good.parts.keys.sorted()
    let read = try (0..<150).count { _ in
      var workbook = good
      let name = names[chance.below(names.count)]
      workbook.parts[name] = chance.mutated(workbook.parts[name] ?? [])
      return try isRead(workbook.bytes())
    }
    #expect(read > 0 && read < 150)
  }

  @Test("numbers of a sheet made monstrous", arguments: [9, 10] as [UInt64])
  func numbers(seed: UInt64) throws {
    var chance = Chance(seed)
    let monsters = [
      "-1", "0", "1e308", "-1E-308", "1E99999999999", "99999999999999999999", "NaN", "2958465.9999999", "60", "",
    ]
    let read = try (0..<150).count { _ in
      var workbook = good
      let name = ["xl/worksheets/sheet1.xml", "xl/styles.xml"][chance.below(2)]
      let pieces = workbook[name].split(separator: /[0-9]+/, omittingEmptySubsequences: false)
      let numbers = workbook[name].matches(of: /[0-9]+/).map { String($0.output) }
      let changed = chance.below(numbers.count)
      let texts = numbers.indices.map { $0 == changed ? monsters[chance.below(monsters.count)] : numbers[$0] } + [""]
      workbook[name] = zip(pieces, texts).map { $0 + $1 }.joined()
      return try isRead(workbook.bytes())
    }
    #expect(read > 0 && read < 150)
  }
}

/// Numbers that are the same for the same seed (SplitMix64).
private struct Chance {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  /// Bytes with a few of them changed, dropped or doubled.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...below(3) where !bytes.isEmpty {
      let place = below(bytes.count)
      let length = min(1 + below(12), bytes.count - place)
      switch below(4) {
      case 0: bytes[place] = UInt8(below(256))
      case 1: bytes[place] ^= UInt8(1 << below(8))
      case 2: bytes.removeSubrange(place..<place + length)
      case _: bytes.insert(contentsOf: bytes[place..<place + length], at: below(bytes.count + 1))
      }
    }
    return bytes
  }
}
