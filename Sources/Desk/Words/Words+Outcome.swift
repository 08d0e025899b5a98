public import Scoring

// What follows from a place: going on, awards, certificates; in the notices' own words.

extension Words {
  /// A side of the cut line, as the ranking names it beside the line.
  public static func side(_ side: Advancing.Side) -> Bilingual {
    switch side {
    case .safe: both("晋级", "advances")
    case .open: both("待定", "open")
    case .out: both("未晋级", "does not advance")
    }
  }

  /// A tier, as the notices write it.
  public static func tier(_ tier: Tier) -> Bilingual {
    switch tier {
    case .enterprise: both(tier.zh, "enterprise tier")
    case .district: both(tier.zh, "district tier")
    case .municipalTwo: both(tier.zh, "municipal tier, class two")
    case .municipalOne: both(tier.zh, "municipal tier, class one")
    }
  }

  /// A class of contest, as the notice writes it.
  public static func contestClass(_ contestClass: ContestClass) -> Bilingual {
    switch contestClass {
    case .one: both(contestClass.zh, "municipal class one")
    case .two: both(contestClass.zh, "municipal class two")
    }
  }

  /// A level that somebody holds.
  public static func held(_ level: HeldLevel) -> Bilingual {
    switch level {
    case .unknown: both("现有等级未填", "level held not known")
    case .none: both("无等级", "no level")
    case .level(let level): level.name
    }
  }

  /// An award with what it is worth.
  public static func award(_ award: Award) -> Bilingual {
    let yuan = award.yuan.map { both("，\($0) 元", ", \($0) yuan") } ?? both("", "")
    let name = award.name
    return award.isProposal
      ? both("拟推荐：\(name.zh)\(yuan.zh)", "proposed: \(name.en)\(yuan.en)")
      : both("\(name.zh)\(yuan.zh)", "\(name.en)\(yuan.en)")
  }

  /// A certificate that is proposed, with the level that the standard made it skip.
  public static func certificate(_ certificate: ProposedCertificate) -> Bilingual {
    let level = certificate.level.name
    guard let skipped = certificate.skipped?.name else {
      return both("拟核发 \(level.zh)", "proposed: \(level.en)")
    }
    return both(
      "拟核发 \(level.zh)（国家职业技能标准无 \(skipped.zh)，待鉴定中心确认）",
      "proposed: \(level.en) (the national standard has no \(skipped.en); the centre has to confirm)")
  }

  /// What is withheld and why, in one sentence without its clause.
  public static func withheld(_ withheld: Withheld, in scheme: Scheme) -> Bilingual {
    let what = withheldHead(withheld.what)
    let why = reason(withheld.reason, in: scheme)
    return both("\(what.zh)：\(why.zh)", "\(what.en): \(why.en)")
  }

  private static func withheldHead(_ what: Withheld.What) -> Bilingual {
    switch what {
    case .certificate: both("不予核发证书", "no certificate")
    case .award(let name): both("不授予\(name.zh)", "no award “\(name.en)”")
    case .advancement: both("不能晋级", "can't advance")
    }
  }

  /// Why something is withheld, with the figures.
  public static func reason(_ reason: Withheld.Reason, in scheme: Scheme) -> Bilingual {
    switch reason {
    case .belowPass(let index, let mark, let atLeast):
      let name = scheme.columns[index].name
      return both(
        "\(name.zh) \(mark.text)，不合格（合格线 \(atLeast.text)）",
        "\(name.en) \(mark.text) is below the pass mark \(atLeast.text)")
    case .alreadyHeld(let level):
      return both("已具有 \(level.name.zh)，不再重复发放", "holds \(level.name.en) already")
    case .proposedEarlier(let level):
      return both("前一阶段已拟核发 \(level.name.zh)", "\(level.name.en) was proposed in an earlier stage")
    case .levelNotInStandard(let level):
      return both("国家职业技能标准没有 \(level.name.zh)", "the national standard has no \(level.name.en)")
    case .standardEnds(let level):
      return both(
        "本职业现行最高等级为 \(level.name.zh)，不再晋升", "the national standard ends at \(level.name.en)")
    case .noCertificates: return both("本赛项不取证", "this event gives no certificates")
    case .fieldTooSmall(let competed, let atLeast):
      return both("实际参赛 \(competed) 人，不足 \(atLeast) 人", "\(competed) competed, fewer than \(atLeast)")
    case .notAwarded: return both("不是获奖选手", "won no prize")
    case .underAge(let years): return both("比赛当日未满 \(years) 周岁", "under \(years) on the day of the contest")
    case .need(let need): return missingNeed(need)
    case .tooManyPrizes(let most):
      return both("获奖人数已达上限 \(most) 人", "all prizes together are limited to \(most)")
    }
  }

  /// A condition of an award that is not met.
  private static func missingNeed(_ need: AwardRule.Need) -> Bilingual {
    switch need {
    case .union: both("不是工会会员", "is no union member")
    case .unionCard: both("没有工会会员互助服务卡", "does not hold the union's mutual aid card")
    case .worker: both("不是职工选手", "is no worker contestant")
    case .titleNotHeld: both("已获得该称号，不重复授予", "has the title already")
    case .requiredField: both("竞赛规模小于规定人数", "the field is smaller than prescribed")
    }
  }
}
