/// How a person's document, an identity number or another one such as a passport, is shown.
public enum Identity {
  /// The number with its middle hidden, for every place but the forms that ask for it in full.
  ///
  /// An identity number keeps its first three and last four characters, `110***********002X`. A shorter document keeps
  /// the first one and the last two, `E******78`; one of fewer than six characters keeps none.
  public static func masked(_ text: String) -> String {
    let (first, last) =
      switch text.count {
      case 15...: (3, 4)
      case 6...: (1, 2)
      default: (0, 0)
      }
    return text.prefix(first) + String(repeating: "*", count: text.count - first - last) + text.suffix(last)
  }
}
