import Scoring
import Testing

/// Where a scheme begins, and that a draft comes back as it was written.
@Suite struct MarkingStartTests {
  @Test("the start for every built-in rulebook is a scheme, and marks work", arguments: Rulebook.builtIn)
  func start(_ rulebook: Rulebook) throws {
    let scheme = try MarkingScheme(reading: MarkingDraft(for: rulebook).text, under: rulebook)
    #expect(scheme.draft.text == MarkingDraft(for: rulebook).text)
    #expect(scheme.components.filter(\.isMadeOfModules).map(\.id) == ["practical"])
    var work = MarkedWork(for: scheme)
    #expect(work.scores == [nil])
    #expect(scheme.cell(of: "practical", work) == .missing)
    work.scores[0] = Mark(hundredths: 87_65)
    #expect(scheme.cell(of: "practical", work) == .mark(Mark(hundredths: 87_65)))
    #expect(try rulebook.marked(by: scheme).scheme == rulebook.scheme)
  }
}
