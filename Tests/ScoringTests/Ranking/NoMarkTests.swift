import Scoring
import Testing

/// Everyone without a rank, and why: what is final is told before what is merely not keyed yet.
@Suite struct NoMarkTests {
  private static let eighty = Cell.mark(Mark(hundredths: 80_00))

  @Test(
    "the reason there is no rank",
    arguments: [
      ([.missing, .missing], nil, .missing([0, 1])), ([eighty, .missing], nil, .missing([1])),
      ([], nil, .missing([0, 1])),
      ([eighty, .mark(Mark(hundredths: 100_01))], nil, .missing([1])),
      ([.mark(Mark(hundredths: -1)), eighty], nil, .missing([0])),
      ([.mark(Mark(hundredths: .max)), .mark(Mark(hundredths: .min))], nil, .missing([0, 1])),
      ([.notSat, .missing], nil, .notSat([0])), ([.notSat, .notSat], nil, .notSat([0, 1])),
      ([.notSat, .voided], nil, .notSat([0])), ([.missing, .voided], nil, .voided([1])),
      ([eighty, eighty], .absent, .excluded(.absent)), ([eighty, eighty], .withdrawn, .excluded(.withdrawn)),
      ([eighty, eighty], .disqualified, .excluded(.disqualified)), ([.notSat, .missing], .void, .excluded(.void)),
    ] as [([Cell], Exclusion?, Unranked)])
  func reasons(_ cells: [Cell], _ exclusion: Exclusion?, _ reason: Unranked) throws {
    let scheme = try beijing()
    let ranking = Ranking(scheme: scheme, sheets: [Sheet(cells: cells, exclusion: exclusion), row(60_00, 60_00)])
    let standing = ranking.standing(of: 0)
    #expect(standing.place == .unranked(reason))
    #expect(standing.total == nil)
    #expect(standing.ranked == nil)
    #expect(standing.decided == nil)
    #expect(standing.cells == cells)
    #expect(ranking.position(of: 0) == nil)
    #expect(ranking.key(of: 0) == nil)
    #expect(ranking.explain(0) == [.place(.unranked(reason), basis: .convention)])
    #expect(ranking.order == [1])
    #expect(ranking.standing(of: 1).place == .ranked(1))
  }

  @Test("0.00 is a mark, and ranks last")
  func zeroIsAMark() throws {
    let ranking = Ranking(
      scheme: try beijing(), sheets: [row(0, 0), row(60_00, 60_00), Sheet(cells: [.notSat, .notSat])])
    #expect(ranking.places == [.ranked(2), .ranked(1), .unranked(.notSat([0, 1]))])
    #expect(ranking.standing(of: 0).total?.text == "0.00")
  }

  @Test("the counts follow every change of a sheet")
  func counts() throws {
    var ranking = Ranking(scheme: try beijing())
    func counts() -> [Int] { [ranking.count, ranking.rankedCount, ranking.competedCount, ranking.missingCount] }
    #expect(counts() == [0, 0, 0, 0])
    ranking.update(0, to: Sheet(for: ranking.scheme))
    ranking.update(1, to: Sheet(for: ranking.scheme))
    #expect(counts() == [2, 0, 0, 4])
    ranking.update(0, to: Sheet(cells: [Self.eighty, .missing]))
    #expect(counts() == [2, 0, 1, 3])
    ranking.update(0, to: Sheet(cells: [Self.eighty, Self.eighty]))
    #expect(counts() == [2, 1, 1, 2])
    ranking.update(1, to: Sheet(cells: [.missing, .missing], exclusion: .absent))
    #expect(counts() == [2, 1, 1, 0])
    ranking.update(0, to: Sheet(cells: [Self.eighty, Self.eighty], exclusion: .disqualified))
    #expect(counts() == [2, 0, 1, 0])
    ranking.update(0, to: Sheet(cells: [Self.eighty, Self.eighty], exclusion: .void))
    #expect(counts() == [2, 0, 0, 0])
    ranking.update(0, to: Sheet(cells: [Self.eighty, Self.eighty]))
    #expect(counts() == [2, 1, 1, 0])
    #expect(ranking.sheet(of: 0) == Sheet(cells: [Self.eighty, Self.eighty]))
  }
}
