/// The kind of post 岗位类别 a woman's retirement age hangs on.
public enum Post: String, CaseIterable, Hashable, Sendable {
  /// 管理技术岗: 55 before the gradual rise.
  case managerial
  /// 工人岗: 50 before the gradual rise.
  case worker
}
