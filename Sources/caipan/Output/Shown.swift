extension String {
  /// The text as it may reach a terminal, on one line: what could move the cursor, colour the screen or turn the
  /// direction of writing comes out as U+FFFD.
  var shown: String {
    guard unicodeScalars.contains(where: \.isUnsafe) else { return self }
    return String(UnicodeScalarView(unicodeScalars.map { $0.isUnsafe ? "\u{FFFD}" : $0 }))
  }
}

extension Unicode.Scalar {
  fileprivate var isUnsafe: Bool {
    switch value {
    case 0x20...0x7E, 0x4E00...0x9FFF: return false
    // The marks that set the direction of writing, and the line and paragraph separators between them.
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return true
    default: return properties.generalCategory == .control
    }
  }
}
