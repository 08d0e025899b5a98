public import Competition
public import Scoring

extension Words {
  static let program = both("裁判台", "Caipan")
  static let entryNumber = both("参赛号", "Entry")
  static let name = both("姓名", "Name")
  static let unit = both("单位", "Unit")
  static let total = both("总分", "Total")
  static let rank = both("名次", "Rank")
  static let rankWidth = 8
  static let change = both("±", "±")
  static let decidedBy = both("依据", "Decided by")
  static let note = both("说明", "Note")
  static let number = both("序号", "No.")
  static let time = both("时间", "Time")
  static let who = both("何人", "Who")
  static let what = both("何事", "What")
  static let duty = both("职责", "Duty")
  static let ruling = both("待裁定", "ruling!")
  static let entered = both("新", "new")
  static let provisional = both("暂定", "provisional")
  static let complete = both("全部录完", "complete")
  static let sealedShort = both("已封存", "SEALED")
  static let readOnlyShort = both("只读", "READ ONLY")
  static let notSavedShort = both("未存盘", "NOT SAVED")
  static let scorekeeper = both("记分员", "Scorekeeper")
  static let seat = both("记分员", "by")
  static let nobody = both("未登记", "nobody yet")
  static let station = both("站", "Station")
  static let noSuchKey = both("这个键在这里不起作用；F1 看帮助", "that key does nothing here; F1 helps")

  static func saved(_ count: Int) -> Bilingual { both("● 已存 \(count)", "● saved \(count)") }

  static func duty(_ duty: Duty) -> Bilingual {
    switch duty {
    case .scorekeeper: scorekeeper
    case .secondKeyer: both("复核员", "Second keyer")
    case .codeKeeper: both("加密员", "Code keeper")
    case .supervisor: both("监督员", "Supervisor")
    case .headReferee: both("裁判长", "Head referee")
    }
  }

  static func stage(_ stage: Stage) -> Bilingual { both(stage.zh, stage.rawValue) }

  /// How far the marks have come: done, to come, open ties.
  static func progress(_ contest: Contest) -> Bilingual {
    let done = contest.ranking.rankedCount
    let missing = contest.missingCount
    let ties = contest.openTieCount
    let isTeams = contest.teams != nil
    let ranked = both("\(done) \(isTeams ? "队" : "人")", isTeams ? count(done, "team", "teams") : "\(done)")
    if missing == 0, ties == 0 { return both("\(ranked.zh)有名次 · 全部录完", "\(ranked.en) ranked · complete") }
    let tied = ties == 0 ? both("", "") : both(" · \(ties) 组待裁定", " · \(ties) to rule on")
    return both(
      "\(ranked.zh)完成 · 待录 \(missing)\(tied.zh) · 暂定",
      "\(ranked.en) done · \(count(missing, "mark", "marks")) to key\(tied.en) · provisional")
  }

  /// What settled a standing.
  public static func decided(_ decided: Decided?, in contest: Contest) -> Bilingual {
    switch decided {
    case .total: total
    case .key(let column): contest.scheme.columns[column].name
    case .ruling: both("裁定", "ruling")
    case .shared: both("并列", "shared")
    case nil: both("", "")
    }
  }

  /// The same where the cells beside it say which component.
  static func unrankedShort(_ reason: Unranked) -> Bilingual {
    switch reason {
    case .missing: both("待录", "to key")
    case .notSat: notSatShort
    case .voided: voidedShort
    case .excluded: both("", "")
    }
  }

  /// Why a contestant has no rank.
  public static func unranked(_ reason: Unranked, in contest: Contest) -> Bilingual {
    func names(_ columns: [Int], _ zh: String, _ en: String) -> Bilingual {
      let found = columns.map { contest.scheme.columns[$0].name }
      return both(
        found.map(\.zh).joined(separator: "、") + zh, found.map(\.en).joined(separator: ", ") + " " + en)
    }
    return switch reason {
    case .missing(let columns): names(columns, "待录", "to key")
    case .notSat(let columns): names(columns, "未考", "not sat")
    case .voided(let columns): names(columns, "作废", "void")
    case .excluded(let exclusion): Words.exclusion(exclusion)
    }
  }
}
