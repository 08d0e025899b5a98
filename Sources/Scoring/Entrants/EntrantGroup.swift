/// The group 组别 a contestant competes in, where a notice tells workers and students apart.
public enum EntrantGroup: String, CaseIterable, Hashable, Sendable {
  /// 职工组.
  case worker
  /// 学生组.
  case student
}
