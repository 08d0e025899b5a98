/// Where a contestant stands with the contest.
public enum Status: String, CaseIterable, Hashable, Sendable {
  /// On the list, nothing begun.
  case registered
  /// 实际参赛: began at least one component.
  case competed
  /// 缺考: declared so, or every component is marked as not sat.
  case absent
  /// 弃权.
  case withdrawn
  /// 取消成绩.
  case disqualified
  /// 资格不符.
  case void
}
