// How long the fractions of a scheme can become. A judge who is missing changes the divisor, so every number of judges
// that can come about counts; all of them divide 360 360, the least common multiple of 1…15.
extension MarkingScheme {
  /// The longest common denominator that shares of modules may need, 10^27.
  ///
  /// A component comes to less than 10^7 points either way, penalties included (see `GivenPenalty.mostFaults`). Sums are
  /// made over the least common denominator, so numerators stay under 2 · 10^34, and rounding multiplies them by 200:
  /// 4 · 10^36 of the 1.7 · 10^38 that 128 bits hold.
  private static let finest: Int128 = 1_000_000_000_000_000_000_000_000_000

  /// Whether every fraction on the way to a mark stays within 128 bits.
  ///
  /// Plain points that add up always do: their denominators divide 30 000 · 360 360. A module's share is divided by its
  /// highest mark, and twenty highest marks without a common divisor are too much.
  var sharesAreCoarse: Bool {
    components.allSatisfy { plan in
      var common: Int128 = 1
      for module in modules where module.component == plan.id {
        let factor = Fraction(denominator(ofShareOf: module), over: common).numerator
        guard factor <= MarkingScheme.finest / common else { return false }
        common *= factor
      }
      return true
    }
  }

  private func denominator(ofShareOf module: Module) -> Int128 {
    let exact = module.aspects.reduce(100) { multiple($0, of: denominator(of: $1, by: module.panel)) }
    let points = rounding.module == nil ? exact : 100
    guard let weight = module.weightBasisPoints else { return points }
    let share = points * Int128(module.highest.hundredths)
    return Fraction(Int128(weight), over: share).denominator
  }

  private func denominator(of aspect: Aspect, by panel: Panel) -> Int128 {
    switch aspect.kind {
    case .measurement: 100
    case .judgement: rounding.judgement == nil ? 300 * 100 * panel.divisors : 100
    case .points: rounding.points == nil ? 100 * panel.divisors : 100
    }
  }

  private func multiple(_ left: Int128, of right: Int128) -> Int128 {
    left * Fraction(right, over: left).numerator
  }
}

extension Panel {
  /// The least common multiple of everything that a sum of its judges' marks can be divided by.
  fileprivate var divisors: Int128 {
    var dropped = 0
    switch combine {
    case .median: return 2
    case .trimmed(let high, let low): dropped = high + low
    case .mean, .pair: break
    }
    let least =
      switch missing {
      case .wait: judges
      case .rest(let least): least
      }
    return (least...judges).reduce(1) { product, judges in
      let divisor = Int128(judges - dropped)
      return product * Fraction(divisor, over: product).numerator
    }
  }
}
