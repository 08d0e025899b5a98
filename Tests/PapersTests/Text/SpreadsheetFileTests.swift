import Papers
import Testing

@Suite struct SpreadsheetFileTests {
  @Test(
    "a cell a spreadsheet program would calculate is made text, and quotes are doubled",
    arguments: [
      ("王晓燕", "王晓燕"), ("=HYPERLINK(1)", "'=HYPERLINK(1)"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"),
      ("\tx", "'\tx"), (#"the "Blue" cafe"#, #""the ""Blue"" cafe""#), ("a,b", #""a,b""#), ("a\nb", "\"a\nb\""),
      (#"="x""#, #""'=""x""""#), ("", ""),
    ])
  func cell(_ text: String, _ expected: String) {
    #expect(SpreadsheetFile.cell(text) == expected)
  }
}
