import Testing

@testable import Papers

@Suite struct WrappingTests {
  @Test(
    "lines are broken between Chinese characters and at blanks, and signs stay with what they belong to",
    arguments: [
      ("裁判长签字", 4, ["裁判", "长签", "字"]), ("裁判，长签", 4, ["裁", "判，", "长签"]), ("甲乙（丙", 6, ["甲乙", "（丙"]),
      ("one two three", 8, ["one two", "three"]), ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("", 4, [""]),
      ("a\nb", 4, ["a", "b"]), ("a\r\nb", 4, ["a", "b"]), ("裁", 1, ["裁"]),
    ])
  func wraps(_ text: String, _ columns: Int, _ lines: [String]) {
    #expect(text.wrapped(to: columns) == lines)
  }

  @Test(
    "what is printed has no control character and no more than three marks on a letter",
    arguments: [
      ("王·燕", "王·燕"), ("a\tb", "a b"), ("a\r\nb\rc", "a\nb\nc"), ("\u{1B}[0m", "\u{FFFD}[0m"),
      ("e\u{301}\u{302}\u{303}\u{304}x", "e\u{301}\u{302}\u{303}x"), ("\u{2028}", "\u{FFFD}"),
      ("𠮷\u{E0100}", "𠮷\u{E0100}"),
    ])
  func printed(_ text: String, _ expected: String) {
    #expect(Array(text.printed.unicodeScalars) == Array(expected.unicodeScalars))
  }
}
