internal import Competition
public import Scoring
internal import Terminal

extension Words {
  static let sameMark = both("与已存分数相同，未另记录", "the same mark stands already; nothing recorded")
  static let correction = both("更正分数", "Correct a mark")
  /// A contest without a roster, and how it gets one.
  public static let emptyRoster = both(
    "选手名单还是空的：退出后用 caipan import 目录 roster 名单.csv 导入",
    "the roster is empty: quit and run caipan import DIR roster FILE.csv")
  static let notKeyed = both("未录", "not keyed")
  static let notSatShort = both("未考", "not sat")
  static let voidedShort = both("作废", "void")
  static let conflictShort = both("冲突", "conflict")
  static let absentFromAll = both("全场缺考（没有参加任何部分）", "absent from the whole contest")
  static let absentDespiteMarks = both("全场缺考（已有成绩，须写理由）", "absent from the whole contest (has marks: needs a reason)")
  static let readmit = both("恢复为正常参赛", "back among the registered")

  static func notSat(_ component: Bilingual) -> Bilingual {
    both("仅\(component.zh)未考（不是 0 分）", "only \(component.en) not sat (which is not 0)")
  }

  static func voided(_ component: Bilingual) -> Bilingual {
    both("\(component.zh)作废", "\(component.en) void")
  }

  static func whichAbsence(_ contestant: Contestant) -> Bilingual {
    both("\(called(contestant)) 缺考：哪一种？", "\(called(contestant)) absent: from what?")
  }

  static func whichStatus(_ contestant: Contestant, _ exclusion: Exclusion?) -> Bilingual {
    guard let now = exclusion.map(Words.exclusion) else {
      return both("\(called(contestant)) 的状态", "Status of \(called(contestant))")
    }
    return both("\(called(contestant)) 的状态，现为\(now.zh)", "Status of \(called(contestant)), now \(now.en)")
  }

  static func statusTitle(_ exclusion: Exclusion?, _ contestant: Contestant) -> Bilingual {
    let what = exclusion.map(Words.exclusion) ?? readmit
    return both("\(called(contestant))：\(what.zh)", "\(called(contestant)): \(what.en)")
  }

  /// The name of an exclusion, as score sheets write it.
  public static func exclusion(_ exclusion: Exclusion) -> Bilingual {
    switch exclusion {
    case .absent: both("缺考", "absent")
    case .withdrawn: both("弃权", "withdrawn")
    case .disqualified: both("取消成绩", "disqualified")
    case .void: both("资格不符", "entry void")
    }
  }

  /// The same where a column is narrow.
  static func exclusionShort(_ exclusion: Exclusion) -> Bilingual {
    switch exclusion {
    case .absent, .withdrawn: Words.exclusion(exclusion)
    case .disqualified: both("取消成绩", "disqual.")
    case .void: both("资格不符", "void")
    }
  }

  /// A contestant in a sentence: entry number and name, cut so that the sentence keeps its end.
  static func called(_ contestant: Contestant) -> String {
    "\(Width.cut(contestant.entry, to: 12)) \(Width.cut(contestant.name, to: 20))"
  }

  /// The name of a status.
  public static func status(_ status: Status) -> Bilingual {
    switch status {
    case .registered: both("已报名", "registered")
    case .competed: both("已参赛", "competed")
    case .absent: exclusion(.absent)
    case .withdrawn: exclusion(.withdrawn)
    case .disqualified: exclusion(.disqualified)
    case .void: exclusion(.void)
    }
  }

  /// What a cell holds, in words where it holds no mark.
  public static func cell(_ cell: Cell) -> Bilingual {
    switch cell {
    case .missing: notKeyed
    case .mark(let mark): both(mark.text, mark.text)
    case .notSat: notSatShort
    case .voided: voidedShort
    }
  }

  /// What is wrong with what was typed for a column, with the limit.
  public static func markProblem(_ problem: MarkProblem, in column: Column) -> Bilingual {
    switch problem {
    case .empty: both("没有分数", "no mark was typed")
    case .notANumber: both("不是分数：只用数字和一个小数点", "no mark: digits and one point only")
    case .tooManyDecimals(let allowed):
      both(
        "小数太多：\(column.name.zh)最多 \(allowed) 位小数", "too many decimals: \(column.name.en) takes \(allowed) at most")
    case .offScale:
      both(
        "超出满分：\(column.name.zh)满分 \(shownTop(column))，请核对纸面（漏了小数点？）",
        "off the scale: \(column.name.en) is out of \(shownTop(column)); check the sheet (a point left out?)")
    }
  }

  /// A column's highest mark, without decimals where it is a whole number.
  private static func shownTop(_ column: Column) -> String {
    column.highest.hundredths % 100 == 0 ? String(column.highest.hundredths / 100) : column.highest.text
  }

  static func finishTyping(_ typed: String) -> Bilingual {
    both("「\(typed)」尚未保存：Enter 保存，Esc 放弃", "“\(typed)” is not saved: Enter saves, Esc drops it")
  }

  static let unsavedDraft = both(
    "评分方案的草稿还没有启用（F11，s 存盘启用）：退出就没有了", "the draft of a marking scheme is not in use yet (F11, s): leaving loses it")

  static func unsavedDigits(_ typed: String) -> Bilingual {
    both("「\(typed)」还没有按回车保存", "“\(typed)” has not been saved with Enter")
  }

  static func place(_ place: Place) -> Bilingual {
    switch place {
    case .ranked(let rank): both("第 \(rank) 名", "rank \(rank)")
    case .tied(let from, let through): both("第 \(from)–\(through) 名待裁定", "tied for \(from)–\(through)")
    case .unranked: both("无名次", "no rank")
    }
  }
}

extension Words {
  static func cellMessage(
    _ contestant: Contestant, _ column: Column, typed: String?, _ exclusion: Exclusion?
  ) -> Bilingual {
    let top = shownTop(column)
    let status = exclusion.map { both("（\(Words.exclusion($0).zh)）", " (\(Words.exclusion($0).en))") } ?? both("", "")
    let who = both(called(contestant) + status.zh, called(contestant) + status.en)
    guard let typed else {
      return both("\(who.zh) · \(column.name.zh) · 满分 \(top)", "\(who.en) · \(column.name.en) · out of \(top)")
    }
    return both(
      "\(who.zh) · \(column.name.zh) \(typed) → 回车保存 · 满分 \(top)",
      "\(who.en) · \(column.name.en) \(typed) → Enter saves · out of \(top)")
  }

  static func firstSave(_ contestant: Contestant, _ column: Column) -> Bilingual {
    both(
      "未存盘：先把 \(called(contestant)) 的\(column.name.zh)存好，再录别的",
      "NOT SAVED: first save the \(column.name.en) of \(called(contestant)), then key others")
  }

  static func tooManyDigits(_ most: Int) -> Bilingual {
    both("最多 \(most) 位，这一位没有录入", "at most \(most) characters; this was not taken")
  }

  static func already(_ exclusion: Exclusion, _ contestant: Contestant) -> Bilingual {
    let what = Words.exclusion(exclusion)
    return both(
      "\(called(contestant)) 已记为\(what.zh)；要改按 s", "\(called(contestant)) is \(what.en) already; s changes it")
  }

  static func statusFact(_ exclusion: Exclusion?) -> Bilingual {
    switch exclusion {
    case .absent, .withdrawn, .disqualified, .void:
      both("仍在名单上，但没有名次、奖项和证书；以后可以恢复。", "Stays on the list without rank, award or certificate; can be taken back.")
    case nil: both("恢复后按已录的分数重新排名。", "Ranked again by the marks that stand.")
    }
  }

  /// What a key that does nothing in the grid tells: what would have been meant.
  static func noCommand(_ key: Key) -> Bilingual {
    switch key {
    case .character(let character) where Width.of(character) == 2 && character.isLetter:
      both("输入法在中文状态：请切换到英文再按命令键", "the input method is on: switch it off for command keys")
    case .backspace, .delete:
      both("改分：直接打新分数；撤销上一次录入：按 u", "to change a mark type the new one; u takes the last one back")
    case .character, .enter, .tab, .backTab, .escape, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .function, .control, .alt:
      noSuchKey
    }
  }

  /// A column without a sheet left, and what comes next.
  static func complete(_ column: Int, in contest: Contest) -> Bilingual {
    let name = contest.scheme.columns[column].name
    let next: Bilingual
    if let seal = contest.seal {
      next = sealed(by: seal.signer)
    } else if contest.missingCount > 0 {
      next = both(
        "其他列还有 \(contest.missingCount) 格待录", "\(contest.missingCount) to key in other columns")
    } else if contest.openTieCount > 0 {
      next = both("有 \(contest.openTieCount) 组同分，F5 裁定", "\(contest.openTieCount) to rule on, F5")
    } else if contest.unsettledAppealCount > 0 {
      next = both(
        "申诉还有 \(contest.unsettledAppealCount) 件未办结（Ctrl-E）",
        "\(count(contest.unsettledAppealCount, "appeal", "appeals")) to settle, Ctrl-E")
    } else {
      next = both("可以 F6 签核", "F6 signs")
    }
    return both("\(name.zh)已全部录完；\(next.zh)", "\(name.en) is complete; \(next.en)")
  }

  /// The last sheet of a column was saved.
  static func recordedLast(
    _ intent: Intent, column: Int, in contest: Contest, _ state: CompetitionState
  ) -> Bilingual {
    let saved = recorded(intent, in: state)
    let complete = complete(column, in: contest)
    return both("\(saved.zh)；\(complete.zh)", "\(saved.en); \(complete.en)")
  }
}

extension Words {
  /// What stands in a cell after an undo.
  static func undone(_ contestant: Int, _ column: Int, in contest: Contest) -> Bilingual {
    let entry = contest.roster[contestant].entry
    let name = contest.scheme.columns[column].name
    let now = cell(contest.cell(contestant, column))
    let status = contest.sheet(contestant).exclusion.map(exclusion)
    return both(
      "已撤销：\(entry) \(name.zh) 现为 \((status ?? now).zh)；撤销也记在日志里",
      "undone: \(entry) \(name.en) is \((status ?? now).en) now; the undo is on record too")
  }
}
