internal import Competition
internal import Scoring
internal import Terminal

extension Words {
  static let noPenalties = both("没有扣分和处分；n 记一项。", "No penalty or sanction is in force; n gives one.")
  static let penaltyTitle = both("扣分、处分", "A penalty or a sanction")
  static let penaltyFact = both(
    "每一项都写明谁决定、为什么；都不等于 0 分。", "Each says who decided it and why; none of them is a mark of 0.")
  static let whatPenalty = both("扣分项", "Penalty")
  static let voidedModuleField = both("作废的模块", "Module made void")
  static let times = both("次数", "Times")
  static let decidedByField = both("决定人", "Decided by")
  static let pointsOff = both("扣分", "Points")
  static let whichModule = both("模块作废：选哪个模块（← →）", "pick the module that is void (← →)")
  static let noModuleHere = both("只有模块作废才选模块", "a module is picked only where a module is made void")
  static let noTimes = both("次数须为 1 或更大的整数", "a whole number of times, 1 or more")
  static let countsOnce = both("这一项只计一次；x 撤回", "it counts once; x takes it back")
  static let takenBackFact = both(
    "撤回后不再扣分；原记录和理由留在日志里。", "Nothing is taken off any more; the record and its reason stay in the journal.")

  static func module(_ module: Module) -> Bilingual {
    both("\(module.id) \(module.name.zh)", "\(module.id) \(module.name.en)")
  }

  /// A rule of the scheme: its name, its points, once or for each fault, where it stops.
  static func penaltyRule(_ rule: PenaltyRule) -> Bilingual {
    let most = rule.atMost.map { both("，最多 \($0.text)", ", \($0.text) at most") } ?? both("", "")
    switch rule.kind {
    case .fixed: return both("\(rule.name.zh) −\(rule.points.text)", "\(rule.name.en) −\(rule.points.text)")
    case .perFault:
      return both(
        "\(rule.name.zh) 每次 −\(rule.points.text)\(most.zh)", "\(rule.name.en) −\(rule.points.text) each\(most.en)")
    }
  }

  /// What a penalty on record is called.
  static func penalty(_ penalty: PenaltyOnRecord, in contest: Contest) -> Bilingual {
    guard let sanction = Sanction(rawValue: penalty.rule) else {
      return contest.marking?.scheme.penalties.first { $0.id == penalty.rule }?.name
        ?? both(penalty.rule, penalty.rule)
    }
    let name = Words.sanction(sanction)
    return penalty.module.isEmpty ? name : both("\(name.zh) \(penalty.module)", "\(name.en) \(penalty.module)")
  }

  static func penaltyOf(_ row: PenaltyRow, in contest: Contest) -> Bilingual {
    let name = penalty(row.penalty, in: contest)
    let label = contest.label(of: row.subject)
    return both("\(label)：\(name.zh)", "\(label): \(name.en)")
  }
}
