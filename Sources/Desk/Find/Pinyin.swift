/// Finding Chinese names from a keyboard that types letters.
public enum Pinyin {
  /// Whether a name is meant by what was typed: Chinese, pinyin by full syllables, by initials, or a mixture.
  ///
  /// Every reading of a character counts, so that 单雄 answers to `shan` and to `dan`, 尉迟恭 to `yuchi`.
  /// For a whole list prepare one `Search` and ask it for each name.
  public static func matches(_ typed: String, name: String) -> Bool {
    Search(typed).finds(name: name)
  }
}
