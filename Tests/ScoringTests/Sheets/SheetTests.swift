import Scoring
import Testing

/// The different kinds of "no mark": not yet keyed, not sat, voided, excluded, and 0.00, which is a mark.
@Suite struct SheetTests {
  private static let zero = Cell.mark(Mark(hundredths: 0))

  @Test(
    "where a contestant stands with the contest",
    arguments: [
      ([.missing, .missing], nil, .registered), ([zero, .missing], nil, .competed), ([.missing, zero], nil, .competed),
      ([.voided, .missing], nil, .competed), ([.notSat, .missing], nil, .registered),
      ([.notSat, zero], nil, .competed), ([.notSat, .notSat], nil, .absent), ([], nil, .registered),
      ([.missing, .missing], .absent, .absent), ([zero, zero], .withdrawn, .withdrawn),
      ([zero, zero], .disqualified, .disqualified), ([zero, zero], .void, .void),
    ] as [([Cell], Exclusion?, Status)])
  func status(_ cells: [Cell], _ exclusion: Exclusion?, _ status: Status) throws {
    #expect(Sheet(cells: cells, exclusion: exclusion).status(under: try beijing()) == status)
  }

  @Test(
    "who counts for minimum fields: began a component, and the entry is not void",
    arguments: [
      ([zero, .missing], nil, true), ([.voided, .notSat], nil, true), ([.notSat, .notSat], nil, false),
      ([.missing, .missing], nil, false), ([zero, zero], .disqualified, true), ([zero, .missing], .withdrawn, true),
      ([.missing, .missing], .disqualified, false), ([zero, zero], .void, false),
    ] as [([Cell], Exclusion?, Bool)])
  func competed(_ cells: [Cell], _ exclusion: Exclusion?, _ competed: Bool) throws {
    #expect(Sheet(cells: cells, exclusion: exclusion).competed(under: try beijing()) == competed)
  }

  @Test(
    "what is still to key: a part not sat or voided does not settle the others, an exclusion and an absence do",
    arguments: [
      ([.missing, .missing], nil, 2), ([zero, .missing], nil, 1), ([zero, zero], nil, 0),
      ([.notSat, .missing], nil, 1), ([.voided, .missing], nil, 1),
      ([.notSat, .notSat], nil, 0), ([], nil, 2), ([.missing, .missing], .absent, 0),
      ([.missing, zero], .void, 0), ([zero, .mark(Mark(hundredths: 100_01))], nil, 1),
    ] as [([Cell], Exclusion?, Int)])
  func missing(_ cells: [Cell], _ exclusion: Exclusion?, _ missing: Int) throws {
    #expect(Sheet(cells: cells, exclusion: exclusion).missing(under: try beijing()) == missing)
  }

  @Test("a contestant who sat nothing owes no time either")
  func absentOwesNoMeasure() throws {
    let scheme = try Scheme(
      columns: [
        Column(
          id: "practical", name: Bilingual(zh: "技能操作", en: "practical"),
          role: .component(weightBasisPoints: 100_00)),
        Column(id: "time", name: Bilingual(zh: "用时", en: "time"), role: .measure(.lower)),
      ], ties: [TieRule(column: 1, better: .lower)])
    #expect(Sheet(cells: [.notSat, .missing]).missing(under: scheme) == 0)
    #expect(Sheet(cells: [.missing, .missing]).missing(under: scheme) == 2)
    #expect(Sheet(cells: [.missing, Self.zero]).status(under: scheme) == .registered)
  }
}
