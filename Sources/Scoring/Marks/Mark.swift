/// One mark, exact: a fixed-point number with two decimals, never a `Double`.
public struct Mark: Hashable, Comparable, Sendable {
  /// The mark in hundredths of a point: 92.50 is 9250.
  public let hundredths: Int

  /// A mark of so many hundredths of a point.
  public init(hundredths: Int) {
    self.hundredths = hundredths
  }

  /// Orders marks by their value.
  public static func < (left: Mark, right: Mark) -> Bool {
    left.hundredths < right.hundredths
  }
}
