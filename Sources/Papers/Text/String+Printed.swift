extension String {
  /// The text as it may stand on paper or reach a terminal: line feeds kept, tabs as blanks, and what could steer a
  /// terminal, end a line unseen or turn the direction of writing as U+FFFD.
  ///
  /// More than three marks on one letter (each of them "valid") would climb over the lines above: the rest is left out,
  /// as on the screen.
  var printed: String {
    guard unicodeScalars.contains(where: \.needsCare) else { return self }
    var kept = UnicodeScalarView()
    var marks = 0
    for scalar in replacingLineEnds.unicodeScalars {
      switch scalar.properties.generalCategory {
      case _ where scalar == "\n": marks = 0
      case .nonspacingMark, .enclosingMark: marks += 1
      default: marks = 0
      }
      guard marks <= 3 else { continue }
      kept.append(scalar == "\n" ? scalar : scalar == "\t" ? " " : scalar.isUnseen ? "\u{FFFD}" : scalar)
    }
    return String(kept)
  }

  /// The text on one line.
  var onOneLine: String {
    let printed = printed
    guard printed.utf8.contains(0x0A) else { return printed }
    return printed.split(separator: "\n").joined(separator: " ")
  }

  /// The lines of the text.
  var lines: [String] {
    printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private var replacingLineEnds: String {
    var ended = UnicodeScalarView()
    var afterReturn = false
    for scalar in unicodeScalars {
      if scalar != "\n" || !afterReturn { ended.append(scalar == "\r" ? "\n" : scalar) }
      afterReturn = scalar == "\r"
    }
    return String(ended)
  }
}

extension Unicode.Scalar {
  /// Whether it is none of the everyday ones.
  fileprivate var needsCare: Bool {
    switch value {
    case 0x20...0x7E, 0x4E00...0x9FFF, 0x3000...0x3029, 0xFF01...0xFF5E: false
    default: true
    }
  }

  fileprivate var isUnseen: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
