import Testing

@testable import Intake

@Suite("Places and texts of cells") struct CellTextTests {
  @Test(
    "places are letters and a number",
    arguments: [("A1", 1, 1), ("Z9", 26, 9), ("AA10", 27, 10), ("XFD1048576", 16_384, 1_048_576)])
  func places(text: String, column: Int, row: Int) throws {
    let place = try #require(CellReference(text))
    #expect(place.column == column)
    #expect(place.row == row)
  }

  @Test(
    "what is no place in a sheet is none",
    arguments: ["", "A", "1", "A0", "A01", "a1", "$A$1", "XFE1", "A1048577", "AAAA1", "A99999999", "A1B", "Ａ1", "A-1"])
  func noPlaces(text: String) {
    #expect(CellReference(text) == nil)
  }

  @Test(
    "merged cells have two ends in order",
    arguments: [("B5:B7", true), ("A1:H1", true), ("B7:B5", false), ("B5", false), ("B5:", false), ("A1:B2:C3", false)])
  func merged(text: String, isOne: Bool) {
    #expect((MergedCells(text) != nil) == isOne)
  }

  @Test(
    "characters that XML has no place for are put back",
    arguments: [
      ("张三", "张三"), ("a_b", "a_b"), ("a_x000D_b", "a\rb"), ("_x005F_x000D_", "_x000D_"), ("_x00e9_", "é"),
      ("_xD842__xDFB7_", "𠮷"), ("_xD842_", "\u{FFFD}"), ("_x00", "_x00"), ("_x00ZZ_", "_x00ZZ_"), ("_x000D", "_x000D"),
      ("x_x", "x_x"),
    ])
  func escapes(stored: String, text: String) {
    #expect(EscapedText.decoded(Array(stored.utf8)) == text)
  }
}
