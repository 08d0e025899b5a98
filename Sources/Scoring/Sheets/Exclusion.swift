/// Why a contestant is out of the ranking whatever the marks say.
public enum Exclusion: String, CaseIterable, Hashable, Sendable {
  /// 缺考.
  case absent
  /// 弃权.
  case withdrawn
  /// 取消成绩, for conduct.
  case disqualified
  /// 资格不符: the entry itself does not count.
  case void
}
