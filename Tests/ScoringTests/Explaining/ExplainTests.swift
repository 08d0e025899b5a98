import Scoring
import Testing

/// Every step from marks to place, with what it rests on; 五(四) is the clause on ranking by total.
@Suite struct ExplainTests {
  private let clause = Basis.clause("五(四)")

  private func products(_ theory: Int, _ practical: Int) -> [Step] {
    [
      .product(
        column: 0, mark: Mark(hundredths: theory), weightBasisPoints: 30_00,
        product: Total(millionths: theory * 3_000), basis: .convention),
      .product(
        column: 1, mark: Mark(hundredths: practical), weightBasisPoints: 70_00,
        product: Total(millionths: practical * 7_000), basis: .convention),
    ]
  }

  @Test("a total that stands alone: products, sum, place")
  func alone() throws {
    let ranking = Ranking(scheme: try beijing(), sheets: [row(80_03, 80_00), row(80_00, 80_01)])
    #expect(
      ranking.explain(0) == products(80_03, 80_00) + [
        .total(Total(millionths: 80_009_000), basis: .convention), .place(.ranked(1), basis: clause),
      ])
  }

  @Test("equal totals: the practical marks, against both neighbours")
  func compared() throws {
    // 73/83, 80/80 and 87/77 all make 80.00.
    let ranking = Ranking(scheme: try beijing(), sheets: [row(80_00, 80_00), row(87_00, 77_00), row(73_00, 83_00)])
    let eighty = Mark(hundredths: 80_00)
    #expect(
      ranking.explain(0) == products(80_00, 80_00) + [
        .total(Total(millionths: 80_000_000), basis: .convention),
        .compared(with: 2, column: 1, own: eighty, other: Mark(hundredths: 83_00), basis: clause),
        .compared(with: 1, column: 1, own: eighty, other: Mark(hundredths: 77_00), basis: clause),
        .place(.ranked(2), basis: clause),
      ])
  }

  @Test("a key that is equal passes on to the next one")
  func deeper() throws {
    let base = try beijing()
    let time = Column(id: "time", name: Bilingual(zh: "用时", en: "time"), role: .measure(.lower))
    let scheme = try Scheme(
      columns: base.columns + [time], ties: base.ties + [TieRule(column: 2, better: .lower)],
      rankBasis: clause)
    let ranking = Ranking(scheme: scheme, sheets: [row(80_00, 80_00, 12_00), row(80_00, 80_00, 11_00)])
    let eighty = Mark(hundredths: 80_00)
    #expect(
      ranking.explain(0) == products(80_00, 80_00) + [
        .total(Total(millionths: 80_000_000), basis: .convention),
        .compared(with: 1, column: 1, own: eighty, other: eighty, basis: clause),
        .compared(
          with: 1, column: 2, own: Mark(hundredths: 12_00), other: Mark(hundredths: 11_00), basis: .convention),
        .place(.ranked(2), basis: clause),
      ])
  }

  @Test("an open tie waits because ranks are not shared; the ruling is our convention")
  func ruling() throws {
    var ranking = Ranking(scheme: try beijing(), sheets: [row(80_00, 80_00), row(80_00, 80_00)])
    let total = Step.total(Total(millionths: 80_000_000), basis: .convention)
    #expect(
      ranking.explain(1) == products(80_00, 80_00) + [
        total, .open(among: [0, 1], basis: clause), .place(.tied(from: 1, through: 2), basis: clause),
      ])
    ranking.rule([1, 0], for: try #require(ranking.key(of: 0)))
    #expect(
      ranking.explain(1) == products(80_00, 80_00) + [
        total, .ruled(order: [1, 0], basis: .convention), .place(.ranked(1), basis: clause),
      ])
  }

  @Test("a total the organiser rounds, and a rank that is shared")
  func roundedAndShared() throws {
    let ranking = Ranking(
      scheme: try beijing(roundTotal: 2, sharedRanks: true), sheets: [row(80_00, 80_00), row(80_01, 80_00)])
    let exact = Total(millionths: 80_003_000)
    #expect(
      ranking.explain(1) == products(80_01, 80_00) + [
        .total(exact, basis: .convention),
        .rounded(from: exact, to: Total(millionths: 80_000_000), decimals: 2, basis: .convention),
        .shared(among: [0, 1], basis: clause), .place(.ranked(1), basis: clause),
      ])
  }
}
