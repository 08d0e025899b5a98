/// A name in both languages of the house.
public struct Bilingual: Hashable, Sendable {
  /// The name in Chinese.
  public let zh: String
  /// The name in English.
  public let en: String

  /// A name in Chinese and in English.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}
