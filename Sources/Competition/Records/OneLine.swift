extension Unicode.Scalar {
  /// Whether this character can make a line look like another one: a control character, a line or paragraph separator,
  /// or one that turns the direction of what follows.
  ///
  /// The journal escapes just these. The signed statement and the result table are made of lines and tabs and are read
  /// by people, so no text of a record but a rulebook or a statement may hold any.
  var breaksLines: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension String {
  /// Whether the text stays on its line when it is printed.
  var isOneLine: Bool { !unicodeScalars.contains(where: \.breaksLines) }

  /// Whether nothing of the text can be seen.
  var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
