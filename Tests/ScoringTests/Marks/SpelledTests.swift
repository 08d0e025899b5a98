import Scoring
import Testing

/// The one spelling a record may have: what is printed, and nothing else that would mean the same.
@Suite struct SpelledTests {
  @Test("a mark is read back from its text", arguments: [0, 5, 92_50, 100_00, 99_999_99])
  func marks(_ hundredths: Int) {
    let mark = Mark(hundredths: hundredths)
    #expect(Mark(spelled: mark.text) == mark)
  }

  @Test(
    "no other spelling is a mark",
    arguments: ["", "92", "92.5", "092.50", "92.500", "-1.00", "+1.00", "92.50 ", "９2.50", "1e2.00", ".50"])
  func noMark(_ text: String) {
    #expect(Mark(spelled: text) == nil)
  }

  @Test("a total is read back from its text", arguments: [0, 1, 500_000, 80_009_000, 78_000_000, 100_000_000])
  func totals(_ millionths: Int) {
    let total = Total(millionths: millionths)
    #expect(Total(spelled: total.text) == total)
  }

  @Test(
    "no other spelling is a total",
    arguments: [
      "", "78", "78.0", "78.000", "078.00", "80.0090", "80.0000001", "-1.00", "80.00.00", "9999999999999.00", ".00",
    ])
  func noTotal(_ text: String) {
    #expect(Total(spelled: text) == nil)
  }
}
