import Testing

@testable import Intake

/// Files that somebody made wrong, by mistake or on purpose: each is one clear problem.
@Suite("Hostile workbooks") struct HostileWorkbookTests {
  private func problem(_ workbook: MadeWorkbook, _ change: ([UInt8]) -> [UInt8] = { $0 }) throws -> FileProblem? {
    problem(of: change(try workbook.bytes()))
  }

  private func problem(of bytes: [UInt8]) -> FileProblem? {
    do throws(FileProblem) {
      _ = try RowFile(reading: bytes, sheet: nil)
      return nil
    } catch {
      return error
    }
  }

  private let good = MadeWorkbook(
    rows: [#"<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>7</v></c>"#], strings: ["<t>参赛号</t>"], formats: ["0000"])

  private static let parts: [(String, WorkbookPart)] = [
    ("_rels/.rels", .relationships), ("xl/_rels/workbook.xml.rels", .relationships), ("xl/workbook.xml", .workbook),
    ("xl/sharedStrings.xml", .sharedStrings), ("xl/styles.xml", .styles), ("xl/worksheets/sheet1.xml", .sheet),
  ]

  @Test("the one that the others are made of is good")
  func isGood() throws {
    #expect(try RowFile(reading: good.bytes(), sheet: nil).rows.first?.cells == ["参赛号", "0007"])
  }

  @Test("entities and document types are refused in every part, before anything of them is read", arguments: parts)
  func doctype(name: String, part: WorkbookPart) throws {
    var workbook = good
    let declaration = """
      <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
      """
    workbook[name] = workbook[name].replacing("?>", with: "?>" + declaration, maxReplacements: 1)
    #expect(try problem(workbook) == .workbook(.doctype(part)))
  }

  @Test("an entity that nobody declared is no text")
  func entity() throws {
    #expect(try problem(MadeWorkbook(rows: [#"<c t="str"><v>&c;</v></c>"#])) == .workbook(.damaged(.sheet)))
  }

  @Test("XML that is cut off, of another root, or none at all is damaged", arguments: parts)
  func malformed(name: String, part: WorkbookPart) throws {
    for text in [String(good[name].dropLast(5)), "", "<html/>", #"<x xmlns="\#(MadeWorkbook.main)"/>"#, "\u{0}"] {
      var workbook = good
      workbook[name] = text
      #expect(try problem(workbook) == .workbook(.damaged(part)), "\(text)")
    }
  }

  @Test(
    "elements nested without end are refused, also those that are passed by",
    arguments: ["<is>", #"<o xmlns="other">"#])
  func deep(element: String) throws {
    let nested = String(repeating: element, count: 100_000)
    #expect(try problem(MadeWorkbook(rows: ["<c>" + nested])) == .workbook(.tooDeep(.sheet)))
  }

  // A million blanks take a thousand bytes: deflate can't do better than 1 to 1032.
  @Test("a part that is packed too tight is not unpacked", arguments: parts)
  func bomb(name: String, part: WorkbookPart) throws {
    var workbook = good
    workbook[name] += String(repeating: " ", count: Limits.packingFrom + 1)
    #expect(try problem(workbook) == .workbook(.tooTight(part)))
  }

  @Test("as much of the same as honest sheets have is no bomb")
  func noBomb() throws {
    var workbook = good
    workbook["xl/styles.xml"] += String(repeating: " ", count: 1_000_000)
    #expect(try problem(workbook) == nil)
  }

  @Test("what the directory says of a size is not believed")
  func sizes() throws {
    let workbook = good
    let size = UInt32(workbook.parts["xl/worksheets/sheet1.xml"]?.count ?? 0)
    for (said, expected) in [
      (UInt32.max - 1, WorkbookProblem.tooLarge(.sheet)), (UInt32(Limits.partBytes) + 1, .tooLarge(.sheet)),
      (size - 1, .damaged(.sheet)), (size + 1, .damaged(.sheet)), (0, .damaged(.sheet)),
    ] {
      let found = try problem(workbook) { $0.directorySaying(said, ofSize: size) }
      #expect(found == .workbook(expected), "\(said)")
    }
  }

  @Test("an encrypted member is a password", arguments: ["xl/worksheets/sheet1.xml"])
  func encryptedMember(name: String) throws {
    #expect(try problem(good) { $0.withFlag(0x01, on: name) } == .workbook(.password))
  }

  @Test("two members of one name are refused, whatever the case of its letters")
  func twice() throws {
    var workbook = good
    workbook["XL/Worksheets/Sheet1.xml"] = workbook["xl/worksheets/sheet1.xml"]
    #expect(try problem(workbook) == .workbook(.damaged(.package)))
  }

  @Test("a cut or a changed archive is damaged")
  func cut() throws {
    let bytes = try good.bytes()
    #expect(problem(of: Array(bytes.dropLast(30))) == .workbook(.damaged(.package)))
    #expect(problem(of: Array(bytes.prefix(200))) == .workbook(.damaged(.package)))
    #expect(problem(of: Array(bytes.prefix(4))) == .workbook(.damaged(.package)))
    var changed = bytes
    let place = try #require(bytes.place(of: "xl/worksheets/sheet1.xml")) + 24 + 40
    changed[place] ^= 0xFF
    #expect(problem(of: changed) == .workbook(.damaged(.sheet)))
  }

  @Test(
    "targets outside of the package lead nowhere",
    arguments: [
      ("../../../etc/passwd", WorkbookProblem.damaged(.relationships)), ("/etc/passwd", .damaged(.sheet)),
      ("file:///etc/passwd", .damaged(.sheet)), ("worksheets/../../..", .damaged(.relationships)),
      ("worksheets/sheet9.xml", .damaged(.sheet)), ("", .damaged(.sheet)),
    ])
  func targets(target: String, expected: WorkbookProblem) throws {
    var workbook = good
    let name = "xl/_rels/workbook.xml.rels"
    workbook[name] = workbook[name].replacing("worksheets/sheet1.xml", with: target)
    #expect(try problem(workbook) == .workbook(expected))
    workbook[name] = workbook[name].replacing(
      "Target=\"\(target)\"", with: "TargetMode=\"External\" Target=\"\(target)\"")
    #expect(try problem(workbook) == .workbook(.noSheet))
  }

  @Test("a target from the root, or by way of other folders, is found")
  func roundabout() throws {
    var workbook = good
    let name = "xl/_rels/workbook.xml.rels"
    workbook[name] = workbook[name].replacing("worksheets/sheet1.xml", with: "/xl/./charts/../Worksheets/SHEET1.xml")
    #expect(try problem(workbook) == nil)
  }

  @Test(
    "places that are none, come twice or go back are damaged",
    arguments: [
      #"<row r="0"/>"#, #"<row r="-1"/>"#, #"<row r="x"/>"#, #"<row r="99999999999999999999"/>"#,
      #"<row r="1048577"/>"#,
      #"<row r="2"/><row r="2"/>"#, #"<row r="3"/><row r="2"/>"#, #"<row r="1"><c r="A2"/></row>"#,
      #"<row><c r="B1"/><c r="B1"/></row>"#, #"<row><c r="B1"/><c r="A1"/></row>"#, #"<row><c r="XFD1"/><c/></row>"#,
      #"<row><c r="A1048577"/></row>"#, #"<row><c r=""/></row>"#, #"<row><c t="x"><v>1</v></c></row>"#,
    ])
  func places(content: String) throws {
    let workbook = MadeWorkbook([.init(content: "<sheetData>\(content)</sheetData>")])
    #expect(try problem(workbook) == .workbook(.damaged(.sheet)))
  }

  @Test("a shared string that is not there", arguments: ["1", "-1", "99999999999999999999", "x", "1.0"])
  func sharedString(place: String) throws {
    let workbook = MadeWorkbook(rows: [#"<c t="s"><v>\#(place)</v></c>"#], strings: ["<t>a</t>"])
    #expect(try problem(workbook) == .workbook(.damaged(.sharedStrings)))
    #expect(try problem(MadeWorkbook(rows: [#"<c t="s"><v>0</v></c>"#])) == .workbook(.damaged(.sharedStrings)))
  }

  @Test("a style that is not there is none", arguments: ["2", "-1", "99999999999999999999", "x"])
  func style(place: String) throws {
    let bytes = try MadeWorkbook(rows: [#"<c s="\#(place)"><v>7</v></c>"#], formats: ["0000"]).bytes()
    #expect(try RowFile(reading: bytes, sheet: nil).rows.first?.cells == ["7"])
  }

  @Test("merged cells that are no area are damaged", arguments: ["", "A1", "A2:A1", "A1:A1048577", "A1:A2:A3"])
  func merged(area: String) throws {
    let workbook = MadeWorkbook(
      rows: ["<c><v>1</v></c>"], after: #"<mergeCells><mergeCell ref="\#(area)"/></mergeCells>"#)
    #expect(try problem(workbook) == .workbook(.damaged(.sheet)))
  }
}

extension [UInt8] {
  /// Where a text begins for the first time.
  fileprivate func place(of text: String) -> Int? {
    firstRange(of: Array(text.utf8))?.lowerBound
  }

  /// An archive whose directory claims another size of the member that has this one.
  fileprivate func directorySaying(_ said: UInt32, ofSize size: UInt32) -> [UInt8] {
    var changed = self
    for place in indices where self[place...].starts(with: [0x50, 0x4B, 0x01, 0x02]) {
      let field = place + 24..<place + 28
      guard self[field].elementsEqual(size.littleEndianBytes) else { continue }
      changed.replaceSubrange(field, with: said.littleEndianBytes)
    }
    return changed
  }

  /// An archive with a flag set on a member, in its own head and in the directory.
  fileprivate func withFlag(_ flag: UInt8, on name: String) -> [UInt8] {
    var changed = self
    for (signature, flags, names) in [
      ([0x50, 0x4B, 0x03, 0x04], 6, 30), ([0x50, 0x4B, 0x01, 0x02] as [UInt8], 8, 46),
    ] {
      for place in indices
      where self[place...].starts(with: signature) && self[place...].dropFirst(names).starts(with: name.utf8) {
        changed[place + flags] |= flag
      }
    }
    return changed
  }
}

extension UInt32 {
  fileprivate var littleEndianBytes: [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: self >> ($0 * 8)) } }
}
