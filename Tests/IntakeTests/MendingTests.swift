import Competition
import Testing

@testable import Intake

@Suite struct MendingTests {
  @Test(
    "names are spelled one way",
    arguments: [
      ("韩  文博", "韩文博", [Mend.spaces]), ("　赵 磊　", "赵磊", [.spaces]), ("Li   Ming", "Li Ming", [.spaces]),
      ("Li Ming", "Li Ming", []), ("阿依古丽 • 买买提", "阿依古丽·买买提", [.middleDot, .spaces]),
      ("Ｌｉ Ming", "Li Ming", [.fullWidth]), ("Rene\u{301}", "Ren\u{E9}", [.composed]),
      ("\u{F9DC}", "\u{9686}", [.composed]), ("赵\u{200B}磊\u{FEFF}", "赵磊", [.invisible]),
      ("\u{202E}赵磊", "赵磊", [.invisible]), ("赵\n磊", "赵磊", [.control, .spaces]), ("赵\u{0}磊", "赵磊", [.control]),
      ("\u{1B}[31m赵磊\u{1B}[0m", "赵磊", [.control]), ("\u{9B}2J赵磊", "赵磊", [.control]),
      ("赵\u{1B}]0;x\u{7}磊", "赵]0;x磊", [.control]), ("𠮷田", "𠮷田", []), ("葛\u{E0100}城", "葛\u{E0100}城", []),
    ])
  func names(raw: String, name: String, mends: [Mend]) {
    let cell = CleanCell.name(raw)
    #expect(Array(cell.text.unicodeScalars) == Array(name.unicodeScalars))
    #expect(cell.mends == mends)
  }

  @Test("an unfinished escape sequence takes nothing with it", arguments: ["\u{1B}[赵磊", "\u{1B}赵磊", "赵磊\u{1B}"])
  func unfinished(raw: String) {
    let text = CleanCell.name(raw).text
    #expect(text.hasSuffix("赵磊"))
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }

  @Test(
    "numbers lose what spreadsheets and input methods left on them",
    arguments: [
      ("０１０", "010", [Mend.fullWidth]), (" 0 1 0 ", "010", [.spaces]), ("'010", "010", [.textMarker]),
      ("=\"010\"", "010", [.textMarker]), ("010", "010", []), ("'", "'", []), ("=\"\"", "=\"\"", []),
    ])
  func entries(raw: String, entry: String, mends: [Mend]) {
    let cell = CleanCell.entry(raw)
    #expect(cell.text == entry)
    #expect(cell.mends == mends)
  }

  @Test(
    "a mark is typed with an input method on",
    arguments: [
      ("９２。５", "92.5", [Mend.fullWidth, .point]), ("92。5", "92.5", [.point]), ("９２．５", "92.5", [.fullWidth]),
      (" 92.5", "92.5", [.spaces]), ("92.5", "92.5", []),
    ])
  func marks(raw: String, mark: String, mends: [Mend]) {
    let cell = CleanCell.mark(raw)
    #expect(cell.text == mark)
    #expect(cell.mends == mends)
  }

  @Test("what is told of a mended cell can be shown: invisible characters are spelled out")
  func told() throws {
    let reading = try roster("参赛号,姓名\n001,\u{1B}[31m赵\u{200B}磊\n")
    #expect(reading.mended.map(\.before) == ["⟨U+001B⟩[31m赵⟨U+200B⟩磊"])
    #expect(reading.mended.map(\.after) == ["赵磊"])
  }

  @Test("no identity number is told in full, however it was mended")
  func masked() throws {
    let reading = try roster("参赛号,姓名,身份证号\n001,赵磊,１１０１０５198506120018\n")
    #expect(reading.taken.first?.contestant.identity == "110105198506120018")
    #expect(reading.mended.map(\.before) == ["１１０***********0018"])
    #expect(reading.mended.map(\.after) == ["110***********0018"])
  }
}
