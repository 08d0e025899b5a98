extension String {
  /// What a name looks like to whoever reads it: without blanks and characters that show nothing, full width as half
  /// width, without case.
  ///
  /// Two names that look alike are one person's: else one could key a sheet twice. Characters that merely resemble each
  /// other (a radical and the character it stands for, Latin and Cyrillic letters) are not told here.
  var lookAlike: String {
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let properties = scalar.properties
      if properties.isWhitespace || properties.isDefaultIgnorableCodePoint || properties.generalCategory == .control {
        continue
      }
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      shown.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(shown).lowercased()
  }
}
