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

}
