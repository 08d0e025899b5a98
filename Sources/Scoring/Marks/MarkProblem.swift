/// Why a text is no mark of its column.
public enum MarkProblem: Error, Hashable, Sendable {
  /// Nothing was written.
  case empty
  /// The text is not ASCII digits, or ASCII digits, one point and digits again.
  case notANumber
  /// More digits stand behind the point than the column takes.
  case tooManyDecimals(allowed: Int)
  /// The mark lies above the column's highest.
  case offScale(highest: Mark)
}
