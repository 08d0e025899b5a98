/// A total, exact: marks times weights of whole basis points never need more than six decimals.
///
/// Hundredths of a point times hundredths of a per cent are millionths of a point, so no division happens before a
/// total is printed. 80.03 × 30 % + 80.00 × 70 % is 80.009 and nothing else.
public struct Total: Hashable, Comparable, Sendable {
  /// The total in millionths of a point: 90.35 is 90 350 000.
  public let millionths: Int

  /// No marks at all, 0.00.
  static let lowest = Total(millionths: 0)
  /// Full marks in every component, 100.00.
  static let highest = Total(Mark.full, weightBasisPoints: 100_00)

  /// A total of so many millionths of a point.
  public init(millionths: Int) {
    self.millionths = millionths
  }

  /// What one mark brings at a weight in basis points (hundredths of a per cent).
  init(_ mark: Mark, weightBasisPoints: Int) {
    millionths = mark.hundredths * weightBasisPoints
  }

  /// The total printed exactly, with at least two decimals: "90.35", "80.009", "78.00".
  public var text: String {
    Decimals.text(of: millionths, places: 6, atLeast: 2)
  }

  /// The total rounded half up 四舍五入 to 0…5 decimals; six or more leave it as it is.
  ///
  /// Totals are never negative, so half up and half away from zero are the same.
  public func rounded(decimals: Int) -> Total {
    guard decimals < 6 else { return self }
    var unit = 1
    for _ in max(0, decimals)..<6 { unit *= 10 }
    return Total(millionths: (millionths + unit / 2) / unit * unit)
  }

  /// Orders totals by their value.
  public static func < (left: Total, right: Total) -> Bool {
    left.millionths < right.millionths
  }
}
