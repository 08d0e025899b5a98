internal import Scoring

/// The words for a contestant's status in files of marks.
enum StatusWord: Hashable {
  /// The contestant sat; nothing to say.
  case sat
  /// The contestant did not sit the components of this file.
  case absent
  /// The contestant is out of the ranking.
  case excluded(Exclusion)

  /// Reads a cleaned cell; `nil` when it is no status.
  init?(_ text: String) {
    switch text.filter({ $0 != " " }).lowercased() {
    case "", "正常", "到考", "已考", "参加", "normal", "ok", "present", "sat", "competed": self = .sat
    case "缺考", "缺席", "缺赛", "未参加", "absent": self = .absent
    case "弃权", "弃考", "弃赛", "退赛", "withdrawn": self = .excluded(.withdrawn)
    case "取消成绩", "取消资格", "disqualified": self = .excluded(.disqualified)
    case "资格不符", "无效", "void": self = .excluded(.void)
    default: return nil
    }
  }
}
