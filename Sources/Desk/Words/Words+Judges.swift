internal import Competition
internal import Scoring

extension Words {
  static let judgeID = both("评委代号，如 J1", "ID, as J1")
  static let judgeIDHead = both("代号", "ID")
  static let judgeName = both("评委姓名", "judge's name")
  static let judgeUnit = both("单位（查同单位用）", "unit (own-unit check)")
  static let judgeSeats = both("席位，如 A:1 B:2", "seats, as A:1 B:2")
  static let seatsHead = both("席位", "Seats")
  static let decision = both("决定", "decision")
  static let substitute = both("替补评委姓名（没有则空）", "who marks instead (or empty)")
  static let decidedByWhom = both("由谁决定", "decided by")
  static let addJudge = both("加一位评委", "A further judge")
  static let noJudges = both("名单里还没有评委：按 n 加一位", "no judge is on the roster yet: n adds one")
  static let noJudgesYet = both(
    "还没有评委名单。按 n 加一位，或从文件导入：caipan import 目录 judges 文件。有了名单才能查同单位回避、看评委统计。",
    "No judges yet. n adds one, or a file does: caipan import DIR judges FILE. The own-unit check and the statistics need them."
  )
  static let badSeats = both("席位写成 模块:席，如 A:1，几个之间空一格", "seats are written MODULE:SEAT, as A:1, blanks between")
  static let noSubstituteNeeded = both("照常评分，不用替补", "who marks all the same needs no substitute")
  static let replaceFact = both(
    "新评委接过这些席位；换人须写明理由，永远留在日志里。", "The new judge takes these seats; the reason stays on record for ever.")

  static func judgeKeepsID(_ id: String) -> Bilingual {
    both("代号 \(id) 不能改；换一位评委用 r", "the ID \(id) stays; r puts another judge there")
  }

  static func editJudge(_ judge: Judge) -> Bilingual {
    both("评委 \(judge.id) \(judge.name)", "Judge \(judge.id) \(judge.name)")
  }

  static func replaceJudge(_ judge: Judge) -> Bilingual {
    both("换下 \(judge.id) \(judge.name)", "In place of \(judge.id) \(judge.name)")
  }

  /// Which seats there are.
  static func seatsFact(_ contest: Contest) -> Bilingual {
    let modules = (contest.marking?.scheme.modules ?? []).filter { $0.panel.judges > 0 }
    let zh = modules.map { "\($0.id):1–\($0.panel.judges)" }.joined(separator: "，")
    let en = modules.map { "\($0.id):1–\($0.panel.judges)" }.joined(separator: ", ")
    return modules.isEmpty
      ? both("方案里没有评委席。", "The scheme has no seats.") : both("方案的席位：\(zh)", "Seats of the scheme: \(en)")
  }

  static func recuseTitle(_ judge: Judge, _ contestant: Contestant) -> Bilingual {
    both("回避：\(judge.name) 与 \(called(contestant))", "\(judge.name) and \(called(contestant))")
  }

  static func recuseFacts(_ judge: Judge, _ contest: Contest) -> [Bilingual] {
    [
      both("两人同单位：\(judge.unit)", "both are of \(judge.unit)"), missingRule(judge, contest),
    ]
      + (contest.codes.isBlind
        ? [
          both(
            "已加密：现在回避会说出密码是谁的，只能照常或换评委（r）。",
            "Codes stand: stepping aside would tell whose code it is; replace the judge (r) or let them stay.")
        ]
        : [])
  }

  static func excuseTitle(_ judge: Judge) -> Bilingual {
    both("缺评：\(judge.id) \(judge.name)", "No sheet from \(judge.id) \(judge.name)")
  }

  static func excuseFacts(_ judge: Judge, _ contest: Contest) -> [Bilingual] { [missingRule(judge, contest)] }

  static func subjectLabel(_ contest: Contest) -> Bilingual {
    contest.codes.layers.isEmpty ? both("参赛号", "entry number") : both("密码号", "code")
  }

  /// What the panels of a judge do where a sheet is missing.
  private static func missingRule(_ judge: Judge, _ contest: Contest) -> Bilingual {
    let modules = contest.marking?.scheme.modules ?? []
    let seated = modules.filter { module in judge.seats.contains { $0.module == module.id } }
    let rules = seated.map { module -> Bilingual in
      switch module.panel.missing {
      case .wait: both("模块 \(module.id) 不得缺评，须有替补", "module \(module.id) waits: name a substitute")
      case .rest(let atLeast):
        both(
          "模块 \(module.id) 可由其余 ≥\(atLeast) 人计算", "in module \(module.id) the others count, \(atLeast) at least")
      }
    }
    return both(rules.map(\.zh).joined(separator: "；"), rules.map(\.en).joined(separator: "; "))
  }

  /// A judge of a contestant's own unit, and what was decided.
  static func ownUnit(_ own: OwnUnit, _ contest: Contest) -> Bilingual {
    let who = contest.roster.indices.contains(own.contestant) ? called(contest.roster[own.contestant]) : ""
    guard let decision = own.decision.map(recusalDecision) else {
      return both("! 与 \(who) 同单位：待定，按回车决定", "! of \(who)'s unit: to be decided, Enter")
    }
    return both("与 \(who) 同单位：\(decision.zh)", "of \(who)'s unit: \(decision.en)")
  }

  static func emptySeat(_ pile: Int, _ contest: Contest) -> Bilingual {
    let name = contest.pileName(pile)
    return both("! 空席 \(name)：按回车加评委", "! seat \(name) is empty: Enter adds a judge")
  }
}
