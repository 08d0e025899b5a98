import Scoring
import Testing

@Suite struct MarkTests {
  @Test(
    "a mark is printed with two decimals",
    arguments: [(0, "0.00"), (5, "0.05"), (92_50, "92.50"), (100_00, "100.00"), (-1_05, "-1.05")])
  func text(_ hundredths: Int, _ text: String) {
    #expect(Mark(hundredths: hundredths).text == text)
  }

  @Test("marks are ordered by value")
  func order() {
    #expect(Mark(hundredths: 59_99) < Mark(hundredths: 60_00))
    #expect(Mark.full == Mark(hundredths: 100_00))
  }
}
