public import Scoring

extension Words {
  /// One step from the rank to what follows from it, in one sentence without its clause.
  public static func step(_ step: OutcomeStep, in scheme: Scheme) -> Bilingual {
    switch step {
    case .field(let competed, let atLeast, _): return field(competed, atLeast)
    case .cut(let ranked, let percent, let atMost, let places, _): return cut(ranked, percent, atMost, places)
    case .advancing(let side, _): return advancing(side)
    case .band(let level, let reach, let through, let isReached, _): return band(level, reach, through, isReached)
    case .promotion(let from, let to, _):
      let held = held(from)
      return both("\(held.zh)，可晋升 \(to.name.zh)", "\(held.en): may rise to \(to.name.en)")
    case .standard(let levels, let skipped, _): return standard(levels, skipped)
    case .pass(let index, let mark, let atLeast, _, _):
      let name = scheme.columns[index].name
      return mark >= atLeast
        ? both(
          "\(name.zh) \(mark.text)，合格（合格线 \(atLeast.text)）",
          "\(name.en) \(mark.text), passed (pass mark \(atLeast.text))")
        : both(
          "\(name.zh) \(mark.text)，不合格（合格线 \(atLeast.text)）",
          "\(name.en) \(mark.text), not passed (pass mark \(atLeast.text))")
    case .award(let award):
      let text = Words.award(award)
      return both("奖项：\(text.zh)", "award: \(text.en)")
    case .proposed(let proposed): return certificate(proposed)
    case .withheld(let withheld): return Words.withheld(withheld, in: scheme)
    case .asked(let question):
      let text = Words.question(question)
      return both("待答：\(text.zh)", "to be answered: \(text.en)")
    }
  }

  private static func field(_ competed: Int, _ atLeast: Int) -> Bilingual {
    competed >= atLeast
      ? both("实际参赛 \(competed) 人，不少于 \(atLeast) 人", "\(competed) competed, not fewer than \(atLeast)")
      : both("实际参赛 \(competed) 人，不足 \(atLeast) 人", "\(competed) competed, fewer than \(atLeast)")
  }

  private static func cut(_ ranked: Int, _ percent: Int?, _ atMost: Int?, _ places: Int) -> Bilingual {
    let cap = atMost.map { both("，不超过 \($0) 人", ", \($0) at most") } ?? both("", "")
    guard let percent else {
      return both("组委会决定晋级 \(places) 人\(cap.zh)", "the organiser decided that \(places) advance\(cap.en)")
    }
    return both(
      "有名次 \(ranked) 人 × \(percent) %\(cap.zh)，取整：晋级 \(places) 人",
      "\(ranked) ranked × \(percent) %\(cap.en), rounded down: \(places) advance")
  }

  private static func advancing(_ side: Advancing.Side) -> Bilingual {
    switch side {
    case .safe: both("晋级", "advances")
    case .open: both("晋级待定：尚有成绩未录，或界线上同分待裁定", "open: marks are missing, or a tie lies across the line")
    case .out: both("未晋级", "does not advance")
    }
  }

  private static func band(_ level: SkillLevel, _ reach: Band.Reach, _ through: Int, _ isReached: Bool) -> Bilingual {
    let name: Bilingual =
      switch reach {
      case .ranks(let through): both("前 \(through) 名", "ranks 1–\(through)")
      case .percent(let percent): both("前 \(percent) %（第 1–\(through) 名）", "top \(percent) % (ranks 1–\(through))")
      }
    return isReached
      ? both("\(name.zh) → \(level.name.zh)：在内", "\(name.en) → \(level.name.en): within")
      : both("\(name.zh) → \(level.name.zh)：不在内", "\(name.en) → \(level.name.en): not within")
  }

  private static func standard(_ levels: ClosedRange<SkillLevel>, _ skipped: SkillLevel) -> Bilingual {
    let range =
      levels.lowerBound == levels.upperBound
      ? both("只有 \(levels.lowerBound.name.zh)", "has only \(levels.lowerBound.name.en)")
      : both(
        "为 \(levels.lowerBound.name.zh) 至 \(levels.upperBound.name.zh)",
        "has \(levels.lowerBound.name.en) to \(levels.upperBound.name.en)")
    return both("国家职业技能标准\(range.zh)，没有 \(skipped.name.zh)", "the national standard \(range.en), no \(skipped.name.en)")
  }
}

extension OutcomeStep {
  /// What the step rests on, the demand before the figure; empty where it rests on nothing but an answer.
  public var bases: [Basis] {
    switch self {
    case .field(_, _, let basis), .cut(_, _, _, _, let basis), .advancing(_, let basis), .band(_, _, _, _, let basis),
      .promotion(_, _, let basis), .standard(_, _, let basis):
      [basis]
    case .pass(_, _, _, let basis, let figureBasis): basis == figureBasis ? [basis] : [basis, figureBasis]
    case .award(let award): [award.basis]
    case .proposed(let certificate): [certificate.basis]
    case .withheld(let withheld): [withheld.basis]
    case .asked: []
    }
  }
}
