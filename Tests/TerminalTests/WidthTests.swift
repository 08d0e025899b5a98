import Terminal
import Testing

@Suite("How many columns a text takes") struct WidthTests {
  @Test(
    "characters of names and tables",
    arguments: [
      ("018", 3), ("王晓燕", 6), ("赵  磊", 6), ("９２。５", 8),
      ("阿依古丽·买买提", 15),  // the middle dot is ambiguous: one column here
      ("𠮷野家", 6),  // U+20BB7, extension B
      ("\u{2B739}\u{31350}\u{2EBF0}\u{323B0}", 8),  // extensions C, H, I, J: the C library knows none of these
      ("\u{33479}", 2),  // not assigned yet, but the plane is
      ("─│●▲▼…—“”", 9), ("€½é", 3), ("한글", 4), ("かな", 4), ("ﾊﾝｶｸ", 4),
    ])
  func columns(_ text: String, _ columns: Int) {
    #expect(Width.of(text) == columns)
  }

  @Test(
    "marks take no column, and one with nothing below it stands on a blank",
    arguments: [
      ("e\u{301}", 1), ("nǚ", 2), ("nu\u{308}\u{30C}", 2), ("\u{301}", 1), ("葛\u{E0100}", 2), ("ئۇيغۇر", 6),
      ("\u{1112}\u{1161}\u{11AB}", 2),
    ])
  func marks(_ text: String, _ columns: Int) {
    #expect(Width.of(text) == columns)
  }

  @Test(
    "emoji take what every terminal gives them: their parts one after the other, tones and selectors left out",
    arguments: [("🏆", 2), ("👨‍👩‍👧", 6), ("👍🏽", 2), ("❤️", 1), ("🇨🇳", 2), ("1️⃣", 1)] as [(Character, Int)])
  func emoji(_ character: Character, _ columns: Int) {
    #expect(Width.of(character) == columns)
  }

  @Test("a control character counts as the one column of the sign that replaces it")
  func controls() {
    #expect(Width.of("a\u{1B}[31m\r\n") == 8)
    #expect(Width.of("a\u{202E}b\u{200B}") == 4)
  }

  @Test("a cut text ends in … and never in half a character")
  func cutting() {
    #expect(Width.cut("阿依古丽", to: 8) == "阿依古丽")
    #expect(Width.cut("阿依古丽", to: 7) == "阿依古…")
    #expect(Width.cut("阿依古丽", to: 6) == "阿依…")
    #expect(Width.cut("阿依古丽", to: 1) == "…")
    #expect(Width.cut("阿依古丽", to: 0) == "")
    #expect(Width.cut("阿依古丽", to: -3) == "")
    #expect(Width.cut("e\u{301}tude", to: 3) == "e\u{301}t…")
  }

  @Test("a padded text has exactly its columns")
  func padding() {
    #expect(Width.pad("王晓燕", to: 8) == "王晓燕  ")
    #expect(Width.pad("92.50", to: 8, align: .right) == "   92.50")
    #expect(Width.pad("张三", to: 7, align: .centre) == " 张三  ")
    #expect(Width.pad("阿依古丽", to: 6) == "阿依… ")
    #expect(Width.pad("x", to: -1) == "")
  }
}
