import Testing

@testable import Intake

@Suite("Files that are no workbooks of ours") struct ForeignFileTests {
  private func problem(_ bytes: [UInt8]) -> FileProblem? {
    do throws(FileProblem) {
      _ = try RowFile(reading: bytes, sheet: nil)
      return nil
    } catch {
      return error
    }
  }

  /// An archive whose main part is this one.
  private func package(_ main: String) throws -> [UInt8] {
    var package = MadeWorkbook(rows: ["<c><v>1</v></c>"])
    package["_rels/.rels"] = package["_rels/.rels"].replacing("xl/workbook.xml", with: main)
    return try package.bytes()
  }

  @Test(
    "documents, slides and binary workbooks",
    arguments: [
      ("word/document.xml", ForeignFile.document), ("/ppt/presentation.xml", .document),
      ("xl/workbook.bin", .binaryWorkbook),
    ])
  func otherPackages(main: String, kind: ForeignFile) throws {
    #expect(problem(try package(main)) == .workbook(.foreign(kind)))
  }

  @Test("OpenDocument files and other archives")
  func archives() throws {
    var archive = MadeWorkbook([])
    archive.parts = ["content.xml": [], "mimetype": Array("application/vnd.oasis.opendocument.spreadsheet".utf8)]
    #expect(problem(try archive.bytes()) == .workbook(.foreign(.openDocument)))
    archive.parts = ["名单.csv": Array("参赛号,姓名\n".utf8)]
    #expect(problem(try archive.bytes()) == .workbook(.foreign(.archive)))
    // An archive of nothing is its end and nothing else.
    #expect(problem([0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)) == .workbook(.foreign(.archive)))
  }

  @Test("old workbooks, and those under a password, which lie in the same kind of file")
  func compound() {
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 1016)
    #expect(problem(old) == .workbook(.foreign(.oldWorkbook)))
    let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
    let locked = old + [UInt8](repeating: 0, count: 128) + name + [UInt8](repeating: 0, count: 96)
    #expect(problem(locked) == .workbook(.password))
  }

  @Test(
    "web pages and XML under the name of XLS", arguments: ["<html><table>", "\u{FEFF}\r\n <?xml version=\"1.0\"?>"])
  func markup(text: String) {
    #expect(problem(Array(text.utf8)) == .workbook(.foreign(.markup)))
  }

  @Test("a text is a text, whatever the file is called, also one that begins with PK")
  func text() throws {
    #expect(try RowFile(reading: Array("PK,姓名\n1,林晓\n".utf8), sheet: nil).form == .text(.utf8))
  }

  @Test("a file that is too large is not looked at")
  func size() {
    let large = [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: Limits.fileBytes)
    #expect(problem(large) == .tooLarge(bytes: large.count))
  }

  @Test("XML in UTF-16 is read, in an encoding that nobody knows it is damaged")
  func encodings() throws {
    var workbook = MadeWorkbook(rows: [#"<c t="inlineStr"><is><t>林晓</t></is></c>"#])
    let name = "xl/worksheets/sheet1.xml"
    let text = workbook[name]
    workbook.parts[name] =
      [0xFF, 0xFE]
      + text.replacing("UTF-8", with: "UTF-16").utf16.flatMap {
        [UInt8($0 & 0xFF), UInt8($0 >> 8)]
      }
    #expect(try RowFile(reading: workbook.bytes(), sheet: nil).rows.first?.cells == ["林晓"])
    workbook[name] = text.replacing("UTF-8", with: "GB2312")
    #expect(problem(try workbook.bytes()) == .workbook(.damaged(.sheet)))
  }
}
