internal import Competition
internal import Scoring

// What the instructions say of second keying and of what is odd, as far as it can happen in this contest.
extension Contest {
  /// Who keys what again, and what settles a difference.
  var secondKeyingRules: [String] {
    guard let scheme = marking?.scheme, !scheme.piles.isEmpty else {
      return ["本场没有评分表，程序不要求录第二遍；录完由另一人拿纸面与“即时成绩”逐号核对。"]
    }
    let counted = scheme.countsPapers ? ["纸表的发出、收回、签字都要点数，与应有张数相同才能签核。"] : []
    switch scheme.secondKeying {
    case .none: return ["评分方案不要求录第二遍；录完由评委与“评分表（录入核对）”逐行核对签字。"] + counted
    case .all: return ["每张表都由另一人照纸面再录一遍，不看初录；谁初录的，谁不能复核。", Self.settling] + counted
    case .sample(let top, let rest, let limit):
      return [
        "初录全部完成后抽样：初录成绩最好的 \(top)%，其余抽 \(rest)%；抽到的表有差错的超过 \(limit)%，就全部复核。",
        "抽到的表由另一人照纸面再录一遍，不看初录；谁初录的，谁不能复核。", Self.settling,
      ] + counted
    }
  }

  private static let settling = "两次不同的格，重看纸面定下：取初录、取复核，或另录并写理由。"

  /// What to do when something is odd.
  var whatToDoWhen: [String] {
    let hasSheets = marking?.scheme.piles.isEmpty == false
    return [
      "纸面空着：不猜，也不录 0；跳过，把表退给裁判员补填签名。零分要写 0。",
      hasSheets ? "合计对不上：逐格核对纸面；裁判员加错的，请裁判员改正并签名。" : nil,
      "录错了：刚录的撤销重录；早先录的照样再录，写明理由。原来的数留在日志里。",
      "超出满分、小数太多：程序不收；核对纸面，裁判员写错的退回更正签名。",
      hasLimits ? "评委相差太大：先照纸面存盘，请评委核对；仍然超限的由裁判长裁定，裁定之前不能签核。" : nil,
      codes.isBlind ? "人没到：按密码号记缺考或弃权，不录 0 分。" : "人没到：记缺考；声明不比的记弃权。都不录 0 分。",
      hasSheets ? "扣分、作废：照扣分处罚记录表录入，每项写明决定人和理由；不在分数上直接减。" : nil,
      hasSheets ? "表丢了、评委没来：报裁判长，由裁判长决定补评或记缺评。" : nil,
      codes.layers.isEmpty ? nil : "不打听、不推算号码是谁的；认出作品或笔迹的，停下来报裁判长。",
      "屏上没有“已存”就是没存。显示“未存盘”时停止录入，人不离开，报裁判长。",
      "停电、死机：重新打开就能接着录，“已存”的都在；最后一格没见“已存”的，看一眼再录。",
      "换人录入，先在“人员”页交接；不用别人的名字录分。",
    ].compactMap(\.self)
  }

  /// Whether judges may lie too far apart.
  private var hasLimits: Bool {
    marking?.scheme.modules.contains { module in
      module.panel.judges > 1 && module.aspects.contains { $0.isJudged && module.panel.limit(for: $0.kind) != nil }
    } ?? false
  }
}
