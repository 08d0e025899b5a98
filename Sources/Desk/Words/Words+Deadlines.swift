public import Scoring

extension Words {
  /// When something is due, as the notice counts it.
  public static func due(_ due: DeadlineRule.Due) -> Bilingual {
    switch due {
    case .after(let anchor, let count, let unit):
      let after = Words.anchor(anchor)
      let span = span(count, unit)
      return both("\(after.zh)后 \(span.zh)内", "within \(span.en) after \(after.en)")
    case .before(let anchor, let count, let unit):
      let before = Words.anchor(anchor)
      let span = span(count, unit)
      return both("\(before.zh)前 \(span.zh)", "\(span.en) before \(before.en)")
    case .beforeDay(let day): return both("\(day.iso) 以前", "before \(day.iso)")
    case .within(let first, let last): return both("\(first.iso) 至 \(last.iso)", "\(first.iso) to \(last.iso)")
    case .sameYear: return both("比赛当年内", "within the year of the contest")
    }
  }

  private static func anchor(_ anchor: DeadlineRule.Anchor) -> Bilingual {
    switch anchor {
    case .contest: both("比赛", "the contest")
    case .theory: both("理论知识比赛", "the theory")
    case .practical: both("技能操作比赛", "the practical")
    case .closing: both("报名截止", "registration closes")
    case .accepted: both("受理", "the filing was accepted")
    }
  }

  private static func span(_ number: Int, _ unit: DeadlineRule.Unit) -> Bilingual {
    switch unit {
    case .workingDays: both("\(number) 个工作日", count(number, "working day", "working days"))
    case .days: both("\(number) 天", count(number, "day", "days"))
    case .weeks: both("\(number) 周", count(number, "week", "weeks"))
    }
  }

  /// What is due, in its own name.
  public static func subject(_ subject: DeadlineFinding.Subject) -> Bilingual {
    switch subject {
    case .rule(let rule): rule.name
    case .publicity(let rule):
      both(
        "成绩公示不少于 \(rule.workingDays) 个工作日",
        "The result posted for \(count(rule.workingDays, "working day", "working days"))")
    }
  }

  /// How something due stands: a sign and a word, so that no colour is needed.
  public static func state(_ state: DeadlineFinding.State) -> Bilingual {
    switch state {
    case .doneInTime(let day): both("✓ \(day.iso) 已办", "✓ done \(day.iso)")
    case .doneLate(let day): both("✗ \(day.iso) 才办，逾期", "✗ done late, \(day.iso)")
    case .doneEarly(let day): both("✗ \(day.iso) 过早", "✗ too early, \(day.iso)")
    case .due(let days):
      days == 0 ? both("! 今天到期", "! due today") : both("还有 \(days) 天", "in \(count(days, "day", "days"))")
    case .overdue(let days): both("✗ 逾期 \(days) 天", "✗ \(count(days, "day", "days")) late")
    case .unknown(let question):
      both("? \(deadlineQuestion(question).zh)", "? \(deadlineQuestion(question).en)")
    case .notApplicable: both("– 不适用", "– not here")
    }
  }

  /// The same where a column is narrow.
  static func stateShort(_ state: DeadlineFinding.State) -> Bilingual {
    switch state {
    case .unknown: both("? 日期未填", "? no day yet")
    case .doneLate: both("✗ 办迟了", "✗ done late")
    case .doneEarly: both("✗ 过早", "✗ too early")
    case .doneInTime: both("✓ 已办", "✓ done")
    case .due, .overdue, .notApplicable: Words.state(state)
    }
  }

  /// The day something is due, marked where the calendar of a year is missing.
  public static func dueDay(_ due: CountedDay) -> Bilingual {
    due.isCertain
      ? both(due.day.iso, due.day.iso) : both("约 \(due.day.iso)（日历缺失）", "about \(due.day.iso) (no calendar)")
  }

  /// The same where a column is narrow.
  static func dueDayShort(_ due: CountedDay) -> Bilingual {
    due.isCertain ? both(due.day.iso, due.day.iso) : both("约\(due.day.iso)", "~\(due.day.iso)")
  }

  /// What has to be known before a day can be told.
  static func deadlineQuestion(_ question: DeadlineQuestion) -> Bilingual {
    switch question {
    case .anchor(let anchor):
      both("\(Words.anchor(anchor).zh)的日期未填", "the day of: \(Words.anchor(anchor).en)")
    case .posted: both("公示日期未填", "the day of posting")
    case .givesCertificates: Words.question(Question.givesCertificates)
    case .outOfRange: both("日期超出日历", "the day lies beyond the calendar")
    }
  }
}
