extension Column {
  /// Reads a mark as people key it: "92.5", "92", "92.50", "092".
  ///
  /// ASCII digits and at most one point with digits on both sides; full-width digits and `。` are mended before they
  /// come here. "92.", ".5", "+92", "9e1" and blanks are `notANumber`: a slip of the hand is asked about, not guessed.
  /// "92.500" is `tooManyDecimals`, also where the third decimal is a zero.
  public func read(_ text: String) throws(MarkProblem) -> Mark {
    let mark: Mark
    do {
      mark = Mark(hundredths: try Decimals.hundredths(text, places: decimals))
    } catch {
      switch error {
      case .empty: throw .empty
      case .notANumber: throw .notANumber
      case .tooManyPlaces: throw .tooManyDecimals(allowed: decimals)
      case .tooLarge: throw .offScale(highest: highest)
      }
    }
    guard holds(mark) else { throw .offScale(highest: highest) }
    return mark
  }
}
