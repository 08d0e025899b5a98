import Scoring
import Testing

@Suite struct TotalTests {
  @Test(
    "a total is printed exactly, with at least two decimals",
    arguments: [
      (0, "0.00"), (90_350_000, "90.35"), (78_000_000, "78.00"), (80_009_000, "80.009"), (80_000_001, "80.000001"),
      (100_000_000, "100.00"), (500_000, "0.50"),
    ])
  func text(_ millionths: Int, _ text: String) {
    #expect(Total(millionths: millionths).text == text)
  }

  @Test(
    "rounding is half up, once, at the decimal asked for",
    arguments: [
      (80_005_000, 2, "80.01"), (80_004_999, 2, "80.00"), (99_995_000, 2, "100.00"), (80_009_000, 2, "80.01"),
      (79_500_000, 0, "80.00"), (79_499_999, 0, "79.00"), (79_450_000, 1, "79.50"), (79_445_000, 1, "79.40"),
      (80_000_005, 5, "80.00001"), (80_000_004, 5, "80.00"), (80_009_500, 3, "80.01"), (80_009_499, 3, "80.009"),
      (80_000_001, 6, "80.000001"), (80_000_001, 9, "80.000001"), (0, 2, "0.00"),
    ])
  func rounding(_ millionths: Int, _ decimals: Int, _ text: String) {
    #expect(Total(millionths: millionths).rounded(decimals: decimals).text == text)
  }
}
