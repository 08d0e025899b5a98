/// What spreadsheet programs and those who fight them put around a number so that it stays text.
enum SpreadsheetText {
  /// A number without a leading apostrophe (`'001`) and without the shell of a formula (`="001"`).
  static func withoutMarker(_ text: String) -> String {
    if text.count > 3, text.hasPrefix("=\""), text.hasSuffix("\"") {
      return String(text.dropFirst(2).dropLast())
    }
    guard let first = text.first, text.count > 1, "'`\u{2018}\u{2019}".contains(first) else { return text }
    return String(text.dropFirst())
  }
}
