import Testing

@testable import caipan

@Suite struct LineRangesTests {
  @Test("neighbours are drawn together")
  func ranges() {
    #expect(LineRanges.text([4, 5, 6, 9, 11, 12]) == "4-6, 9, 11-12")
    #expect(LineRanges.text([]) == "")
  }
}
