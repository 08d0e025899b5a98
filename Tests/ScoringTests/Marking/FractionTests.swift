import Scoring
import Testing

/// Exact fractions and where they are rounded.
@Suite struct FractionTests {
  @Test("always in lowest terms, with the sign above the line")
  func lowestTerms() {
    #expect(Fraction(6, over: 4) == Fraction(3, over: 2))
    #expect(Fraction(6, over: -4).numerator == -3)
    #expect(Fraction(6, over: -4).denominator == 2)
    #expect(Fraction(0, over: -7) == .zero)
    #expect(Fraction(Mark(hundredths: 92_50)) == Fraction(185, over: 2))
  }

  @Test("the four kinds of reckoning, and order")
  func arithmetic() {
    let (half, third) = (Fraction(1, over: 2), Fraction(1, over: 3))
    #expect(half + third == Fraction(5, over: 6))
    #expect(third - half == Fraction(-1, over: 6))
    #expect(half * third == Fraction(1, over: 6))
    #expect(half / third == Fraction(3, over: 2))
    #expect(half / Fraction(-1, over: 3) == Fraction(-3, over: 2))
    #expect(third < half && !(half < third) && Fraction(-1) < .zero)
  }

  @Test(
    "half up at every number of decimals, below 0 too",
    arguments: [
      // 4 ÷ 9 = 0.444…; 5 ÷ 9 = 0.555…
      (4, 9, [0, 40, 44]), (5, 9, [100, 60, 56]), (1, 200, [0, 0, 1]), (1, 201, [0, 0, 0]), (1, 20, [0, 10, 5]),
      (1, 2, [100, 50, 50]), (9_999, 10_000, [100, 100, 100]), (0, 1, [0, 0, 0]), (7, 1, [700, 700, 700]),
      // −0.5 is nearer to neither: up is 0. −0.05 likewise, −0.005 likewise.
      (-1, 2, [0, -50, -50]), (-1, 20, [0, 0, -5]), (-1, 200, [0, 0, 0]), (-3, 2, [-100, -150, -150]),
      (-5, 9, [-100, -60, -56]), (-4, 9, [0, -40, -44]), (-7, 1, [-700, -700, -700]),
    ] as [(Int128, Int128, [Int])])
  func rounded(_ numerator: Int128, _ denominator: Int128, _ hundredths: [Int]) {
    let fraction = Fraction(numerator, over: denominator)
    #expect((0...2).map { fraction.rounded(decimals: $0).hundredths } == hundredths)
    #expect(fraction.rounded(decimals: 3) == fraction.rounded(decimals: 2))
    #expect(fraction.rounded(decimals: -1) == fraction.rounded(decimals: 0))
  }
}
