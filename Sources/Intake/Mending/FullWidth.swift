/// The full-width forms ！ to ～ that input methods write for ASCII.
enum FullWidth {
  /// A text in which the full-width forms that are asked for are ASCII.
  static func folded(_ text: String, where isMeant: (Unicode.Scalar) -> Bool = { _ in true }) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if ("\u{FF01}"..."\u{FF5E}").contains(scalar), isMeant(scalar), let ascii = Unicode.Scalar(scalar.value - 0xFEE0)
      {
        folded.append(ascii)
      } else {
        folded.append(scalar)
      }
    }
    return String(folded)
  }
}
