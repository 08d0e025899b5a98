/// How firmly a notice speaks.
public enum Firmness: String, CaseIterable, Hashable, Sendable {
  /// 应, 须, 不得, 不予, 将不: what breaks the rule is refused.
  case refused
  /// 原则上, 一般: passed with a written reason by a named person, on record.
  case warned
  /// 建议, 鼓励, 可: noted and nothing more.
  case noted
}
