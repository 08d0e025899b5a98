/// One mark, exact: a fixed-point number with two decimals, never a `Double`.
public struct Mark: Hashable, Comparable, Sendable {
  /// The mark in hundredths of a point: 92.50 is 9250.
  public let hundredths: Int

  /// A mark of so many hundredths of a point.
  public init(hundredths: Int) {
    self.hundredths = hundredths
  }

  /// The highest mark of a component, 100.00: our convention, no notice names another scale.
  public static let full = Mark(hundredths: 100_00)

  /// The mark with its two decimals, as papers and results print it: "92.50".
  public var text: String {
    Decimals.text(of: hundredths, places: 2, atLeast: 2)
  }

  /// Orders marks by their value.
  public static func < (left: Mark, right: Mark) -> Bool {
    left.hundredths < right.hundredths
  }
}
