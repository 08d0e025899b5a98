internal import Competition
internal import Scoring

extension Desk {
  /// What the part that is open is for, where it is about sheets; nil elsewhere.
  func sheetPurpose(_ state: CompetitionState) -> [Bilingual]? {
    guard let contest = state.contest(contestNumber), contest.hasSheets else { return nil }
    switch screen {
    case .entry: return showsGrid(contest) ? nil : Words.purposeOfSheets
    case .secondKeying: return Words.purpose(of: secondKeying.tab)
    case .ruling:
      switch rulingPart {
      case .ties: return nil
      case .spreads: return Words.purposeOfSpreads
      case .penalties: return Words.purposeOfPenalties
      }
    case .ranking: return contest.isRankedByCode ? Words.purposeOfCodedRanking : nil
    case .welcome, .signOff, .results, .log, .people, .compliance, .scheme, .paperwork, .register:
      return nil
    }
  }

  /// Every key of the part that is open, where it is about sheets; nil elsewhere.
  func sheetScreenKeys(_ state: CompetitionState) -> [KeyHint]? {
    guard let contest = state.contest(contestNumber), contest.hasSheets else { return nil }
    switch screen {
    case .entry: return showsGrid(contest) ? nil : sheetKeys
    case .ruling: return rulingKeys
    case .ranking: return contest.isRankedByCode ? KeyTable.codedRanking.map(\.hint) : nil
    case .secondKeying, .welcome, .signOff, .results, .log, .people, .compliance, .scheme, .paperwork, .register:
      return nil
    }
  }

  private var rulingKeys: [KeyHint] {
    let keys: [KeyHint] =
      switch rulingPart {
      case .ties: KeyTable.ruling.map(\.hint)
      case .spreads: KeyTable.spreads.map(\.hint)
      case .penalties: KeyTable.penalties.map(\.hint)
      }
    return keys + KeyTable.rulingParts.map(\.hint)
  }
}

extension Words {
  fileprivate static let purposeOfSheets = [
    both(
      "一堆一堆、一张一张照纸面录：格子的次序就是纸面的次序。", "Pile after pile, sheet after sheet; the cells stand in the order of the paper."),
    both(
      "全用数字小键盘：评价分一个数字即存盘，其他分按 Enter；- 撤销上一格，+ 下一张没录完的，/ 号码 Enter 跳到，* 选堆。",
      "All on the number pad: a judgement's digit saves, other marks take Enter; - undoes, + next to key, / number Enter goes to a sheet, * piles."
    ),
    both("录完看合计与纸面一致，按 Enter 到下一张。", "At the end compare the total with the paper's; Enter goes to the next sheet."),
  ]

  fileprivate static let purposeOfSpreads = [
    both(
      "评委分差超过限度：由评委更正（写理由），或由裁判长裁定。",
      "Judges further apart than allowed: a judge marks again, with a reason, or the head referee rules."),
    both("未处理的超差不能签核。", "Nothing is signed while a case is open."),
  ]

  fileprivate static let purposeOfPenalties = [
    both(
      "按方案扣分、作废模块或成绩；每项写明谁决定、为什么。",
      "Points off by the scheme, a module or a result made void: each with who decided it and why."),
    both("扣分的先后和下限在方案里；e 逐步说明。", "Their order and the floor are in the scheme; e tells every step."),
  ]

  fileprivate static let purposeOfCodedRanking = [
    both(
      "密码未解时按密码号排名；姓名要等裁判长签核、两人在场解密后才出现。",
      "While codes stand the ranking is by code; names come once the result by code is signed and the codes are opened."
    )
  ]

  /// What a part of the second keying is for.
  fileprivate static func purpose(of tab: SecondKeyingPage.Tab) -> [Bilingual] {
    switch tab {
    case .progress: [both("每一堆：应有、已录、已核、不同的表。", "Each pile: sheets due, keyed, verified, differing.")]
    case .keying:
      [
        both(
          "由另一人照纸面再录一遍；录完整张才知道有几格不同。",
          "Another person keys the papers again; a sheet tells only when whole how many cells differ.")
      ]
    case .differences:
      [
        both(
          "两次录入不同的格：看纸面，取其一，或另录并写理由。",
          "Where two keyings differ: look at the paper, pick one, or key another mark with a reason.")
      ]
    case .papers:
      [
        both(
          "发出、收回、已录、已核、签字都等于应有，才能签核。", "Sheets out, back, keyed, verified and signed must all be as many as are due.")
      ]
    }
  }
}
