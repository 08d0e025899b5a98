public import Scoring

/// The language of the screens.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case zh, en

  /// The language a locale's name asks for: Chinese where it is Chinese, else English.
  public init(locale: String) {
    self = locale.lowercased().hasPrefix("zh") ? .zh : .en
  }
}

extension Bilingual {
  /// The text in a language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

/// The one catalogue of what Caipan says: every sentence, in Chinese and English, by the screen it belongs to.
///
/// An error is a closed value that carries facts; here, and nowhere else, it becomes a sentence that says what to do.
public enum Words {
  static func both(_ zh: String, _ en: String) -> Bilingual { Bilingual(zh: zh, en: en) }
}
