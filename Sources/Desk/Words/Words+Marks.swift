internal import Competition
public import Scoring

extension Words {
  static let sameMark = both("与已存分数相同，未另记录", "the same mark stands already; nothing recorded")
  static let correction = both("更正分数", "Correct a mark")
  static let emptyRoster = both(
    "选手名单还是空的：退出后用 caipan import 目录 roster 名单.csv 导入",
    "the roster is empty: quit and run caipan import DIR roster FILE.csv")
  static let notKeyed = both("未录", "not keyed")
  static let notSatShort = both("未考", "not sat")
  static let voidedShort = both("作废", "void")
  static let conflictShort = both("冲突", "conflict")
  static let absentFromAll = both("全场缺考（没有参加任何部分）", "absent from the whole contest")
  static let readmit = both("恢复为正常参赛", "back among the registered")

  static func notSat(_ component: Bilingual) -> Bilingual {
    both("仅\(component.zh)未考（不是 0 分）", "only \(component.en) not sat (which is not 0)")
  }

  static func voided(_ component: Bilingual) -> Bilingual {
    both("\(component.zh)作废", "\(component.en) void")
  }

  static func whichAbsence(_ contestant: Contestant) -> Bilingual {
    both("\(contestant.entry) \(contestant.name) 缺考：哪一种？", "\(contestant.entry) \(contestant.name) absent: which way?")
  }

  static func whichStatus(_ contestant: Contestant) -> Bilingual {
    both("\(contestant.entry) \(contestant.name) 的状态", "Status of \(contestant.entry) \(contestant.name)")
  }

  static func statusTitle(_ exclusion: Exclusion?, _ contestant: Contestant) -> Bilingual {
    let what = exclusion.map(Words.exclusion) ?? readmit
    return both(
      "\(contestant.entry) \(contestant.name)：\(what.zh)", "\(contestant.entry) \(contestant.name): \(what.en)")
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
    case .offScale(let highest):
      both(
        "超出满分：\(column.name.zh)满分 \(highest.text)，请核对纸面（漏了小数点？）",
        "off the scale: \(column.name.en) is out of \(highest.text); check the sheet (a point left out?)")
    }
  }

  static func finishTyping(_ typed: String) -> Bilingual {
    both("「\(typed)」尚未保存：Enter 保存，Esc 放弃", "“\(typed)” is not saved: Enter saves, Esc drops it")
  }

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

  static func correctionFacts(
    _ cell: Cell, _ contestant: Int, _ column: Int, _ impact: Impact, in contest: Contest
  ) -> [Bilingual] {
    let person = contest.roster[contestant]
    let name = contest.scheme.columns[column].name
    let old = Words.cell(contest.cell(contestant, column))
    let new = Words.cell(cell)
    let before = place(impact.before)
    let after = place(impact.after)
    var facts = [
      both("\(person.entry) \(person.name)  \(name.zh)", "\(person.entry) \(person.name)  \(name.en)"),
      both("分数：\(old.zh) → \(new.zh)", "mark: \(old.en) → \(new.en)"),
      both("名次：\(before.zh) → \(after.zh)", "rank: \(before.en) → \(after.en)"),
    ]
    if let total = impact.total { facts.append(both("总分：\(total.text)", "total: \(total.text)")) }
    if impact.others > 0 {
      facts.append(both("另有 \(impact.others) 人名次变动", "\(impact.others) others would move"))
    }
    return facts
  }
}

extension Words {
  static func cellMessage(_ contestant: Contestant, _ column: Column, typed: String?) -> Bilingual {
    let top = column.highest.text
    guard let typed else {
      return both(
        "\(contestant.entry) \(contestant.name) · \(column.name.zh) · 满分 \(top)",
        "\(contestant.entry) \(contestant.name) · \(column.name.en) · out of \(top)")
    }
    return both(
      "\(contestant.entry) \(contestant.name) · \(column.name.zh) \(typed) → 回车保存 · 满分 \(top)",
      "\(contestant.entry) \(contestant.name) · \(column.name.en) \(typed) → Enter saves · out of \(top)")
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
