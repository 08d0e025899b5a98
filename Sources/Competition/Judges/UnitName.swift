/// A unit's name as it is compared: the same name typed in full-width letters, in capitals or with blanks is one unit.
struct UnitName: Hashable, Sendable {
  private let folded: String

  /// The name of a unit; nil for who has none.
  init?(_ unit: String) {
    var folded = String.UnicodeScalarView()
    for scalar in unit.unicodeScalars where !scalar.properties.isWhitespace {
      // The full-width forms ！ to ～ that input methods write for ASCII; both brackets of 公司（北京） are among them.
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      folded.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    guard !folded.isEmpty else { return nil }
    self.folded = String(folded).lowercased()
  }
}
