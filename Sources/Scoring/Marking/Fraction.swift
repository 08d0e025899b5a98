/// An exact fraction: what judges' marks are until they become a component's mark.
///
/// Always in lowest terms with a denominator above 0. `MarkingScheme` bounds modules, judges and maxima so that no
/// fraction of a scheme leaves the 128 bits.
public struct Fraction: Hashable, Comparable, Sendable {
  /// The number above the line.
  public let numerator: Int128
  /// The number below the line, above 0.
  public let denominator: Int128

  /// A fraction in lowest terms; `denominator` must not be 0.
  public init(_ numerator: Int128, over denominator: Int128 = 1) {
    let divisor = Fraction.divisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  /// A mark in points: 92.50 is 185/2.
  public init(_ mark: Mark) {
    self.init(Int128(mark.hundredths), over: 100)
  }

  /// Nothing.
  public static let zero = Fraction(0)

  /// The sum.
  ///
  /// Brought to the least common denominator first, so that a long sum needs no longer numbers than its end.
  public static func + (left: Fraction, right: Fraction) -> Fraction {
    let divisor = Int128(Fraction.divisor(left.denominator.magnitude, right.denominator.magnitude))
    let (toLeft, toRight) = (right.denominator / divisor, left.denominator / divisor)
    return Fraction(left.numerator * toLeft + right.numerator * toRight, over: left.denominator * toLeft)
  }

  /// The difference.
  public static func - (left: Fraction, right: Fraction) -> Fraction {
    left + Fraction(-right.numerator, over: right.denominator)
  }

  /// The product.
  public static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  /// The quotient; `right` must not be 0.
  public static func / (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.numerator * right.denominator, over: left.denominator * right.numerator)
  }

  /// Orders fractions by their value.
  public static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// The value rounded half up 四舍五入 to a number of decimals, 0…2; below 0, where only penalties lead, a half goes up too.
  public func rounded(decimals: Int) -> Mark {
    let unit: Int128 =
      switch decimals {
      case ..<1: 100
      case 1: 10
      default: 1
      }
    let (half, whole) = (200 * numerator + unit * denominator, 2 * unit * denominator)
    // Swift divides towards 0: below it the floor is one further down, unless nothing is left over.
    let floor = half / whole - (half < 0 && half % whole != 0 ? 1 : 0)
    return Mark(hundredths: Int(floor * unit))
  }

  private static func divisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return max(1, left)
  }
}
