import Scoring
import Testing

@Suite struct ProvisionsTests {
  @Test("read")
  func whole() throws {
    let rulebook = try Rulebook(reading: ProvisionsText.whole)
    #expect(rulebook.provisions.catalogue.count == 2)
  }
}
