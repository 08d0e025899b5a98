public import Scoring

extension Words {
  /// One step from the rank to what follows from it, in one sentence without its clause.
  public static func step(_ step: OutcomeStep, in scheme: Scheme) -> Bilingual {
    switch step {
    case .field(let competed, let atLeast, _): return field(competed, atLeast)
    case .cut(let cut): return Words.cut(cut)
    case .prize(let name, let share, let competed, let ranks, let isReached, _):
      return prize(name, share, competed, ranks, isReached)
    case .prizeLimit(let competed, let percent, let atMost, _):
      return both(
        "实际参赛 \(competed) 人 × \(percent) %，取整：获奖不超过 \(atMost) 名",
        "\(competed) competed × \(percent) %, rounded down: \(atMost) prizes at most")
    case .condition(let need, _): return condition(need)
    case .tier(let tier, _):
      let name = Words.tier(tier)
      return both("竞赛级别：\(name.zh)", "the contest's tier: \(name.en)")
    case .advancing(let side, _): return advancing(side)
    case .band(let level, let reach, let through, let isReached, _): return band(level, reach, through, isReached)
    case .promotion(let from, let to, _):
      let held = held(from)
      return both("\(held.zh)，可晋升 \(to.name.zh)", "\(held.en): may rise to \(to.name.en)")
    case .age(let years, let atLeast, _):
      return both(
        "比赛当日 \(years) 周岁，须满 \(atLeast) 周岁", "\(years) years old on the day of the contest; \(atLeast) are asked for")
    case .standard(let levels, let skipped, _): return standard(levels, skipped)
    case .held(let level, _):
      let held = held(level)
      return both("同职业现有等级：\(held.zh)", "holds in the occupation: \(held.en)")
    case .border(let what, let first, let last, _): return border(what, first, last)
    case .notHandedDown: return both("名额不顺延", "the place is not handed down")
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

  private static func prize(
    _ name: String, _ share: PrizePlan.Prize.Share, _ competed: Int, _ ranks: ClosedRange<Int>?, _ isReached: Bool
  ) -> Bilingual {
    let size: Bilingual =
      switch share {
      case .count(let count): both("\(count) 名", "\(count)")
      case .percent(let percent): both("实际参赛 \(competed) 人 × \(percent) %", "\(competed) competed × \(percent) %")
      }
    guard let ranks else { return both("\(name)：\(size.zh)，无人", "\(name): \(size.en), nobody") }
    let (first, last) = (ranks.lowerBound, ranks.upperBound)
    let span =
      first == last
      ? both("第 \(first) 名", "rank \(first)") : both("第 \(first)–\(last) 名", "ranks \(first)–\(last)")
    return isReached
      ? both("\(name)：\(size.zh)，\(span.zh)：在内", "\(name): \(size.en), \(span.en): within")
      : both("\(name)：\(size.zh)，\(span.zh)：不在内", "\(name): \(size.en), \(span.en): not within")
  }

  private static func condition(_ need: AwardRule.Need) -> Bilingual {
    switch need {
    case .union: both("是工会会员", "is a union member")
    case .unionCard: both("持有工会会员互助服务卡", "holds the union's mutual aid card")
    case .worker: both("是职工选手", "is a worker contestant")
    case .titleNotHeld: both("未获得过该称号", "does not have the title yet")
    case .requiredField: both("竞赛规模达到规定人数", "the field reaches the prescribed number")
    }
  }

  private static func border(_ what: Withheld.What, _ first: Int, _ last: Int) -> Bilingual {
    let border: Bilingual =
      switch what {
      case .certificate: both("取证", "the certificates'")
      case .award(let name): both(name.zh, "the award's (\(name.en))")
      case .advancement: both("晋级", "the cut line's")
      }
    return both(
      "第 \(first)–\(last) 名同分，跨\(border.zh)界线，待裁定",
      "a tie for ranks \(first)–\(last) lies across \(border.en) border: ruling needed")
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
    case .cut(let cut): [cut.basis]
    case .advancing(_, let basis), .prize(_, _, _, _, _, let basis), .prizeLimit(_, _, _, let basis),
      .condition(_, let basis), .tier(_, let basis), .band(_, _, _, _, let basis), .promotion(_, _, let basis),
      .field(_, _, let basis), .age(_, _, let basis), .standard(_, _, let basis), .held(_, let basis),
      .border(_, _, _, let basis), .notHandedDown(let basis):
      [basis]
    case .pass(_, _, _, let basis, let figureBasis): basis == figureBasis ? [basis] : [basis, figureBasis]
    case .award(let award): [award.basis]
    case .proposed(let certificate): [certificate.basis]
    case .withheld(let withheld): [withheld.basis]
    case .asked: []
    }
  }
}
