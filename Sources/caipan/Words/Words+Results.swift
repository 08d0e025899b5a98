internal import Competition
internal import Desk
internal import Scoring

extension Words {
  static let rankHead = Bilingual(zh: "名次", en: "Rank")
  static let entryHead = Bilingual(zh: "参赛号", en: "Entry")
  static let codeHead = Bilingual(zh: "密码号", en: "Code")
  static let byCode = Bilingual(
    zh: "按密码号（未解密，与下面的名单不对应）", en: "by code (codes closed; nothing here belongs to a line of the list below)")
  static let byEntry = Bilingual(zh: "名单", en: "the list")
  static let coded = Bilingual(zh: "待解密", en: "coded")
  static let nameHead = Bilingual(zh: "姓名", en: "Name")
  static let unitHead = Bilingual(zh: "单位", en: "Unit")
  static let totalHead = Bilingual(zh: "总成绩", en: "Total")
  static let statusHead = Bilingual(zh: "状态", en: "Status")
  static let advancesHead = Bilingual(zh: "晋级", en: "Advances")
  static let awardsHead = Bilingual(zh: "奖项", en: "Awards")
  static let certificateHead = Bilingual(zh: "拟核发证书", en: "Certificate")
  static let refusedHead = Bilingual(zh: "不予", en: "Refused")
  static let noteHead = Bilingual(zh: "说明", en: "Note")

  static func contestTitle(_ setUp: ContestSetUp, of title: String) -> Bilingual {
    let committee = setUp.committee.isEmpty ? "" : " · " + setUp.committee
    // A competition without a title of its own has its event's name.
    let name = title == setUp.event ? title : "\(title) · \(setUp.event)"
    return Bilingual(
      zh: "\(name) · \(setUp.stage.zh)\(committee)", en: "\(name) · \(setUp.stage.rawValue)\(committee)")
  }

  /// What decided a standing, or why there is no rank.
  static func standingNote(_ standing: Standing, in contest: Contest) -> Bilingual {
    switch standing.place {
    case .ranked: return decided(standing.decided, in: contest)
    case .tied(let from, let through):
      return Bilingual(zh: "第 \(from)–\(through) 名待裁定", en: "tied for \(from)–\(through), to be ruled on")
    case .unranked(.missing(let columns)) where contest.codes.isBlind:
      return missing(columns, in: contest)
    case .unranked(let reason): return unranked(reason, in: contest)
    }
  }

  /// What is still to key while codes stand, and what waits for them to be opened.
  private static func missing(_ columns: [Int], in contest: Contest) -> Bilingual {
    let waiting = columns.filter { contest.isMadeOfModules(column: $0) }
    let names = waiting.map { contest.scheme.columns[$0].name }
    let coded = Bilingual(
      zh: names.map(\.zh).joined(separator: "、") + coded.zh,
      en: names.map(\.en).joined(separator: ", ") + " " + coded.en)
    let keyed = columns.filter { !waiting.contains($0) }
    guard !keyed.isEmpty else { return coded }
    let rest = unranked(.missing(keyed), in: contest)
    return waiting.isEmpty ? rest : Bilingual(zh: "\(rest.zh)，\(coded.zh)", en: "\(rest.en), \(coded.en)")
  }

  static func progress(of contest: Contest) -> Bilingual {
    let ranking = contest.ranking
    let counts = Bilingual(
      zh: "名单 \(contest.roster.count) 人，实际参赛 \(contest.field.competed) 人，有名次 \(ranking.rankedCount) 人",
      en: "\(contest.roster.count) on the roster, \(contest.field.competed) competed, \(ranking.rankedCount) ranked")
    let state = progressState(contest)
    return Bilingual(zh: "\(counts.zh)；\(state.zh)", en: "\(counts.en); \(state.en)")
  }

  private static func progressState(_ contest: Contest) -> Bilingual {
    if let seal = contest.seal {
      return Bilingual(zh: "已由 \(seal.signer) 签核封存", en: "signed and sealed by \(seal.signer)")
    }
    let ranking = contest.ranking
    if contest.roster.isEmpty { return Bilingual(zh: "名单还是空的", en: "the roster is empty") }
    if contest.openCount == 0 { return Bilingual(zh: "全部录完，尚未签核", en: "complete, not signed yet") }
    let items = contest.openItems
    let open =
      [
        (missingCount(items, in: contest), Bilingual(zh: "格待录", en: "marks to key")),
        (ranking.openTieCount, Bilingual(zh: "组同分待裁定", en: "ties to rule on")),
        (contest.conflicts.count + contest.disputedFacts.count, Bilingual(zh: "处冲突", en: "in conflict")),
        (items.count(where: \.isBrokenRule), Bilingual(zh: "项规定不符待放行", en: "rules broken, to be passed")),
        (items.count(where: \.isAppeal), Bilingual(zh: "件申诉待办结", en: "appeals to settle")),
      ].filter { $0.0 > 0 } + openOnSheets(items)
    return Bilingual(
      zh: "暂定：" + open.map { "\($0.0) \($0.1.zh)" }.joined(separator: "，"),
      en: "provisional, " + open.map { "\($0.1.en): \($0.0)" }.joined(separator: ", "))
  }

  /// The cells that are keyed for contestants; what sheets lack is counted in sheets.
  private static func missingCount(_ items: [OpenItem], in contest: Contest) -> Int {
    guard contest.marking != nil else { return contest.missingCount }
    return items.reduce(0) { count, item in
      if case .missing(_, let columns) = item { count + columns.count } else { count }
    }
  }

  /// The last record with its whole hash, in one piece so that it can be handed to the auditor's script.
  static func head(_ head: Head) -> Bilingual {
    Bilingual(zh: "日志第 \(head.seq) 条 \(head.hash)", en: "record \(head.seq) \(head.hash)")
  }
}

extension OpenItem {
  fileprivate var isAppeal: Bool { if case .appeal = self { true } else { false } }

  /// Whether a rule is broken that nobody has passed.
  fileprivate var isBrokenRule: Bool {
    switch self {
    case .ineligible, .warning: true
    case .missing, .tie, .conflict, .nobody, .dispute, .marksDiffer, .unkeyed, .unverified, .difference,
      .markingConflict, .spread, .sampleNotDrawn, .papers, .ownUnit, .emptySeat,
      .codedUnsigned, .undecoded, .appeal:
      false
    }
  }
}
