public import Scoring

extension Words {
  /// What a clause is about: the rulebook's own name where it has one.
  public static func topic(_ topic: Topic) -> Bilingual {
    switch topic {
    case .field: both("实际参赛人数", "How many competed")
    case .weight(_, let name): both("\(name.zh)占总成绩的比例", "Weight of \(name.en) in the total")
    case .standard(let tier, let level): standardReaches(Words.tier(tier), level.name)
    case .advancementShare(let from, let to):
      both("\(from.zh)晋级\(to.zh)的比例", "Share of the \(stage(from).en) that goes on")
    case .advancementNumber(let from, let to):
      both("\(from.zh)晋级\(to.zh)的人数", "Number from the \(stage(from).en) that goes on")
    case .admitted(let stage): both("\(stage.zh)选手总数", "How many are admitted to the \(Words.stage(stage).en)")
    case .stageRequired(let stage): both("应设置\(stage.zh)", "The \(Words.stage(stage).en) has to be held")
    case .committees(let stage): both("\(stage.zh)由一个组委会组织", "One committee holds the \(Words.stage(stage).en)")
    case .prizeNames: both("奖项名称", "Names of the prizes")
    case .prizeShare: both("获奖人数", "All prizes together")
    case .prizeCeiling(let prize): both("\(prize)奖励金额", "What the prize “\(prize)” is worth")
    case .publicity: both("成绩公示的工作日", "Working days of the public notice")
    case .eligibility(_, let condition): Words.condition(condition)
    case .deadline(_, let name, _), .check(_, let name): name
    case .confirmation(_, let name): both("证书：\(name.zh)", "Certificates: \(name.en)")
    case .archive(_, let name, let keeping): archive(name, keeping)
    case .teamSize: both("每队人数", "Members of each team")
    }
  }

  private static func standardReaches(_ tier: Bilingual, _ level: Bilingual) -> Bilingual {
    both("\(tier.zh)命题：国家职业技能标准有 \(level.zh) 及以上", "\(tier.en): the national standard has \(level.en) or above")
  }

  private static func archive(_ name: Bilingual, _ keeping: ArchiveRule.Keeping) -> Bilingual {
    switch keeping {
    case .permanent: both("留存：\(name.zh)（长期）", "Kept for good: \(name.en)")
    case .years(let years): both("留存：\(name.zh)（\(years) 年以上）", "Kept for \(count(years, "year", "years")): \(name.en)")
    }
  }

  /// A clause's answer: a sign and a word, so that no colour is needed.
  public static func verdict(_ verdict: Finding.Verdict) -> Bilingual {
    switch verdict {
    case .met: both("✓ 符合", "✓ met")
    case .breached: both("✗ 不符", "✗ breached")
    case .unknown: both("? 未知", "? unknown")
    case .notApplicable: both("– 不适用", "– not here")
    }
  }

  /// Why a clause has no answer yet.
  public static func unknown(_ unknown: Finding.Unknown) -> Bilingual {
    switch unknown {
    case .notYet: both("还不能说：成绩未齐，或日子未到", "not yet: marks are missing, or the day has not come")
    case .undeclared: both("还没有人确认", "nobody has declared it")
    case .fact(let question): Words.question(question)
    case .prizeWorth: both("奖励金额是多少？", "What is the prize worth?")
    case .headcount: both("人数还没有齐", "the lists are not complete")
    case .date(let question): deadlineQuestion(question)
    case .calendar: both("日历缺失：缺一年的工作日安排，日期不确定", "a year's calendar is missing: the day is uncertain")
    case .contestants(let number):
      both("\(number) 人的情况待答，见「待答」", "not known of \(count(number, "contestant", "contestants")): see Questions")
    }
  }

  /// A whole finding in one line: subject, answer, figure and limit, clause.
  public static func finding(_ finding: Finding) -> Bilingual {
    let topic = topic(finding.topic)
    let verdict = verdict(finding.verdict)
    let figures = figures(of: finding)
    let basis = basis(finding.basis)
    return both(
      "\(verdict.zh)  \(topic.zh)\(figures.zh.isEmpty ? "" : "：\(figures.zh)")（\(basis.zh)）",
      "\(verdict.en)  \(topic.en)\(figures.en.isEmpty ? "" : ": \(figures.en)") (\(basis.en))")
  }

  /// What was found beside what is asked, `29 / ≥ 30`; empty where a clause asks yes or no.
  public static func figures(of finding: Finding) -> Bilingual {
    let figures = [finding.figure, finding.limit].compactMap(\.self).map(inWords)
    return both(figures.map(\.zh).joined(separator: " / "), figures.map(\.en).joined(separator: " / "))
  }

  /// A figure with skill levels in it, `beginner:technician` or `≥ advanced`, with their names; any other as it is.
  static func inWords(_ figure: String) -> Bilingual {
    let parts = figure.split(separator: " ").map { part in
      let levels = part.split(separator: ":").map { SkillLevel(rawValue: String($0))?.name }
      let named = levels.compactMap(\.self)
      guard named.count == levels.count else { return both(String(part), String(part)) }
      return both(named.map(\.zh).joined(separator: "–"), named.map(\.en).joined(separator: " – "))
    }
    return both(parts.map(\.zh).joined(separator: " "), parts.map(\.en).joined(separator: " "))
  }
}
