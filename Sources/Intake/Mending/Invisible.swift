/// Characters that are not seen, and what is done about them.
enum Invisible {
  /// A text without control characters; of a terminal's escape sequence nothing is left that could be taken for text.
  ///
  /// White space among the controls (tab, line ends) becomes a space. Only sequences of the form `ESC [ … letter` are
  /// dropped whole; of others the escape character is, which disarms them.
  static func withoutControls(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}", rest.first == "[" {
        rest = afterSequence(rest.dropFirst())
      } else if scalar == "\u{9B}" {
        rest = afterSequence(rest)
      } else if scalar.properties.generalCategory != .control {
        kept.append(scalar)
      } else if scalar.properties.isWhitespace {
        kept.append(" ")
      }
    }
    return String(kept)
  }

  /// A text without format characters (zero-width spaces and joiners, marks of direction, byte-order marks).
  ///
  /// Variation selectors stay: they choose a glyph of a rare character and belong to the name.
  static func withoutFormats(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .format }))
  }

  /// A text that can be shown as it is: each control or format character spelled out, `⟨U+200B⟩`.
  static func spelledOut(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        let hex = String(scalar.value, radix: 16, uppercase: true)
        shown += "⟨U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + "⟩"
      default:
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// What follows a control sequence: parameters, then one final byte; nothing is dropped when there is no final byte.
  private static func afterSequence(_ scalars: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    let rest = scalars.drop { ("\u{20}"..."\u{3F}").contains($0) }
    guard let final = rest.first, ("\u{40}"..."\u{7E}").contains(final) else { return scalars }
    return rest.dropFirst()
  }
}
