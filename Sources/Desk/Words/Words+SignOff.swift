internal import Competition
internal import Scoring
internal import Terminal

extension Words {
  static let nothingOpen = both(
    "没有未决事项。裁判长看过以下各项后，按 s 签名封存。", "Nothing is open. The head referee reads this and signs with s.")
  static let nothingOpenButReferee = both(
    "没有未决事项，登记裁判长后即可签核。", "Nothing is open; it can be signed once a head referee is enrolled.")
  static let more = both("↓ 下面还有", "↓ more below")
  static let signature = both("签名", "signature")

  static func refereeIs(_ name: String) -> Bilingual { both("裁判长：\(name)", "Head referee: \(name)") }

  static func sealedBy(_ name: String) -> Bilingual {
    both("已由裁判长 \(name) 签核封存。签名的原文：", "Signed and sealed by \(name). What was signed:")
  }

  static func openHead(_ count: Int) -> Bilingual {
    both("还有 \(count) 项未决，不能签核：", "\(Words.count(count, "item is", "items are")) open; it can't be signed yet:")
  }

  static func questionsHead(_ count: Int) -> Bilingual {
    both(
      "另有 \(count) 项待答，不妨碍签核（F12 也可作答）：",
      "\(Words.count(count, "question is", "questions are")) open and stand in no way (F12):")
  }

  static let declareVoid = both(
    "不符合参赛条件：按 s 记为资格不符，或在 F12 更正信息", "may not take part: s declares the entry void, or correct what is known on F12")

  static func openItem(_ item: OpenItem, in contest: Contest) -> Bilingual {
    func people(_ group: [Int]) -> Bilingual {
      let names = group.map { called(contest.roster[$0]) }
      return both(names.joined(separator: "、"), names.joined(separator: ", "))
    }
    switch item {
    case .missing(let contestant, let columns):
      let who = called(contest.roster[contestant])
      let why = unranked(.missing(columns), in: contest)
      return both("\(who)：\(why.zh)", "\(who): \(why.en)")
    case .tie(let group):
      let who = people(group)
      return both("同分待裁定：\(who.zh)", "tie to rule on: \(who.en)")
    case .conflict(let contestant):
      let who = called(contest.roster[contestant])
      return both("\(who)：两份记录冲突", "\(who): two records in conflict")
    case .nobody: return emptyRoster
    case .dispute(let fact):
      let name = Words.fact(fact, in: contest.provisions)
      return both("\(name.zh)：两份记录冲突", "\(name.en): two records in conflict")
    case .ineligible(let contestant, let rule):
      let who = called(contest.roster[contestant])
      return both("\(who)：不符合参赛条件 \(rule)", "\(who): may not take part, \(rule)")
    case .warning(let rule, let contestant):
      let who = contestant.map { called(contest.roster[$0]) }
      return both(
        "\(who ?? "本场")：\(rule) 未满足，须写明理由", "\(who ?? "the contest"): \(rule) is not met; a reason is needed")
    case .marksDiffer(let contestants, let column):
      let who = people(contestants)
      let name = contest.scheme.columns[column].name
      return both("同队\(name.zh)成绩不一致：\(who.zh)", "one team, different marks for \(name.en): \(who.en)")
    case .unkeyed, .unverified, .difference, .markingConflict, .spread, .sampleNotDrawn, .papers, .ownUnit, .emptySeat,
      .codedUnsigned, .undecoded:
      return markingItem(item, in: contest) ?? both("", "")
    case .appeal(let number): return appealOpen(number)
    }
  }

  static func reordered(_ pair: ReorderedPair, in contest: Contest) -> Bilingual {
    let higher = contest.roster[pair.higher].entry
    let lower = contest.roster[pair.lower].entry
    return switch pair.change {
    case .reversed:
      both("总分四舍五入使 \(lower) 排到 \(higher) 之前", "rounding the total puts \(lower) above \(higher)")
    case .tied: both("总分四舍五入使 \(higher) 与 \(lower) 同分", "rounding the total ties \(higher) and \(lower)")
    }
  }

  /// How many there are of each kind.
  static func counts(_ contest: Contest) -> Bilingual {
    var statuses: [Status: Int] = [:]
    var notSat = 0
    var voided = 0
    for contestant in contest.roster.indices {
      let sheet = contest.sheet(contestant)
      let status = sheet.status(under: contest.scheme)
      statuses[status, default: 0] += 1
      guard sheet.exclusion == nil, status == .competed else { continue }
      if sheet.cells.contains(.notSat) { notSat += 1 }
      if sheet.cells.contains(.voided) { voided += 1 }
    }
    var zh = [
      "名单 \(contest.roster.count) 人", "实际参赛 \(contest.field.competed)", "有名次 \(contest.ranking.rankedCount)",
    ]
    var en = [
      "\(contest.roster.count) on the list", "\(contest.field.competed) competed",
      "\(contest.ranking.rankedCount) ranked",
    ]
    for status in [Status.absent, .withdrawn, .disqualified, .void] {
      guard let count = statuses[status] else { continue }
      zh.append("\(Words.status(status).zh) \(count)")
      en.append("\(count) \(Words.status(status).en)")
    }
    if notSat > 0 {
      zh.append("单项未考 \(notSat)")
      en.append("\(notSat) without one component")
    }
    if voided > 0 {
      zh.append("单项作废 \(voided)")
      en.append("\(voided) with a void component")
    }
    return both(zh.joined(separator: "，"), en.joined(separator: ", "))
  }

  /// What a head referee should have seen before signing.
  static func review(_ contest: Contest, in state: CompetitionState) -> [Bilingual] {
    let referee = state.headReferee.map { refereeIs($0.name) } ?? noHeadReferee
    let blank = both("", "")
    let leaders = (0..<min(3, contest.ranking.rankedCount)).map {
      leader(contest.contestant(at: $0), in: contest)
    }
    let rulings = contest.ruledTies.map { ruled($0, in: contest) }
    let pairs = contest.ranking.reorderedPairs(limit: mostPairs).map { reordered($0, in: contest) }
    let corrected =
      contest.corrections == 0
      ? both("没有更正过分数", "No mark was corrected")
      : both(
        "更正 \(contest.corrections) 处，理由见 F8 日志",
        "\(count(contest.corrections, "correction", "corrections")); the reasons are in the journal, F8")
    let scorekeepers = state.scorekeepers.map(\.name)
    let keyed = both(
      "记分员：" + scorekeepers.joined(separator: "、"), "Scorekeepers: " + scorekeepers.joined(separator: ", "))
    return [referee, rules(contest, in: state), counts(contest)] + leaders + [blank] + rulings + pairs + [corrected]
      + contest.imports.map(taken) + [keyed] + contest.signatures.map(signed)
  }

  /// So many pairs that rounding reordered are listed.
  private static let mostPairs = 50

  private static func rules(_ contest: Contest, in state: CompetitionState) -> Bilingual {
    let parts = contest.scheme.columns.compactMap { column -> Bilingual? in
      guard case .component(let weight) = column.role else { return nil }
      return both("\(column.name.zh) \(percent(weight))", "\(column.name.en) \(percent(weight))")
    }
    let document = state.rulebook?.document ?? ""
    return both(
      "规则：\(document)，" + parts.map(\.zh).joined(separator: " + "),
      "Rules: \(document), " + parts.map(\.en).joined(separator: " + "))
  }

  private static func leader(_ contestant: Int, in contest: Contest) -> Bilingual {
    let standing = contest.standing(of: contestant)
    let place = place(standing.place)
    let text = "\(called(contest.roster[contestant]))  \(standing.ranked?.text ?? "")"
    return both("\(place.zh)  \(text)", "\(place.en)  \(text)")
  }

  private static func ruled(_ tie: [Int], in contest: Contest) -> Bilingual {
    let names = tie.map { called(contest.roster[$0]) }.joined(separator: " › ")
    guard let first = tie.first, let note = contest.rulingNote(of: first) else {
      return both("裁定：\(names)", "Ruled: \(names)")
    }
    let referee = note.referee.isEmpty ? both("", "") : both("\(note.referee)：", "\(note.referee): ")
    return both("裁定：\(names)（\(referee.zh)\(note.reason)）", "Ruled: \(names) (\(referee.en)\(note.reason))")
  }

  private static func taken(_ note: ImportNote) -> Bilingual {
    let what = imported(note)
    return both(
      "\(what.zh)，修正 \(note.mended) 处，跳过 \(note.skipped) 行",
      "\(what.en), \(note.mended) mended, \(note.skipped) skipped")
  }

  private static func signed(_ signature: SignatureOnRecord) -> Bilingual {
    switch signature.act {
    case .signOff: both("记录 \(signature.ref.seq) 曾签核封存", "Signed before, record \(signature.ref.seq)")
    case .codedSignOff: both("记录 \(signature.ref.seq) 签核密码成绩", "Result by code signed, record \(signature.ref.seq)")
    case .reopen(let reason):
      both("记录 \(signature.ref.seq) 启封：\(reason)", "Reopened, record \(signature.ref.seq): \(reason)")
    }
  }

  /// A number with its noun, one or more.
  static func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
}
