import Scoring
import Testing

@Suite struct PaperKindTests {
  @Test("kinds are named once, in both languages")
  func names() {
    let names = PaperKind.allCases.map(\.name)
    #expect(Set(names.map(\.zh)).count == names.count)
    #expect(Set(names.map(\.en)).count == names.count)
  }
}
