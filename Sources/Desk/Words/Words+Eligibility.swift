public import Scoring

extension Words {
  /// How firmly a notice speaks, in its own word.
  public static func firmness(_ firmness: Firmness) -> Bilingual {
    switch firmness {
    case .refused: both("必须", "required")
    case .warned: both("原则上", "in principle")
    case .noted: both("建议", "advised")
    }
  }

  /// What a rule asks of whoever takes part.
  public static func condition(_ condition: EligibilityRule.Condition) -> Bilingual {
    switch condition {
    case .bornBefore(let day): both("\(day.iso) 以前出生", "born before \(day.iso)")
    case .notRetired: both("报名截止时在法定退休年龄以内", "within the statutory retirement age when registration closes")
    case .residenceOrWork(let region, let months):
      both(
        "具有\(region)户籍，或报名截止时在\(region)工作满 \(months) 个月",
        "registered in \(region), or \(months) months' work there when registration closes")
    case .category(let allowed, let excluded): category(allowed, excluded)
    case .consent(let category):
      both("\(category)须经所在单位人事部门同意", "needs the consent of the personnel department, by category")
    case .oneEvent: both("同一竞赛周期限报一个赛项", "one event a person in a cycle")
    case .neverFirstPrize: both("没有获得过同一职业（工种）一等奖", "never had a first prize in the same occupation")
    case .identity: both("实名参赛，须有身份证号", "real names: with an identity number")
    }
  }

  private static func category(_ allowed: [String], _ excluded: [String]) -> Bilingual {
    let of = allowed.joined(separator: "、")
    let not = excluded.joined(separator: "、")
    switch (allowed.isEmpty, excluded.isEmpty) {
    case (true, _): return both("人员类别不是 \(not)", "none of these categories: \(not)")
    case (false, true): return both("人员类别是 \(of)", "one of these categories: \(of)")
    case (false, false):
      return both("人员类别是 \(of)，不是 \(not)", "one of these categories: \(of); none of: \(not)")
    }
  }

  /// How a contestant breaks a rule on entering; no document is ever quoted.
  public static func breach(_ breach: EligibilityBreach) -> Bilingual {
    switch breach {
    case .bornTooLate(let day, let limit):
      both("\(day.iso) 出生，须在 \(limit.iso) 以前", "born \(day.iso), not before \(limit.iso)")
    case .retired(let since, let closing):
      both(
        "\(since.iso) 已到法定退休年龄（报名截止 \(closing.iso)）",
        "of retirement age since \(since.iso) (registration closed \(closing.iso))")
    case .tooShortInRegion(let since, let months, let closing):
      both(
        "\(since.iso) 起工作，到 \(closing.iso) 不满 \(months) 个月，户籍不在本地",
        "at work there since \(since.iso), not \(months) months by \(closing.iso), and registered elsewhere")
    case .category(let category): both("人员类别：\(category)", "category: \(category)")
    case .noConsent: both("所在单位人事部门不同意", "the personnel department did not agree")
    case .otherEvents(let events):
      both("同一周期还报了：\(events.joined(separator: "、"))", "also entered: \(events.joined(separator: ", "))")
    case .firstPrize: both("已获得过本职业（工种）一等奖", "had a first prize in this occupation before")
    case .noDocument: both("没有证件号码", "no document on the roster")
    case .birthContradictsNumber(let roster, let number):
      both("出生日期 \(roster.iso) 与身份证号 \(number.iso) 不符", "born \(roster.iso) by the roster, \(number.iso) by the number")
    case .sexContradictsNumber: both("性别与身份证号不符", "another sex by the roster than by the identity number")
    }
  }

  /// What a rule on entering has to know and nobody has said yet.
  public static func question(_ question: EligibilityQuestion) -> Bilingual {
    switch question {
    case .birth: Words.question(Question.birth)
    case .bornOnLimit(let day):
      both("恰在 \(day.iso) 当日出生：算不算「以前」？", "Born on \(day.iso) itself: does that count as before it?")
    case .closing: both("报名哪一天截止？", "On which day did registration close?")
    case .sex: both("性别？", "Which sex?")
    case .post: both("管理技术岗还是工人岗？", "A managerial or technical post, or a worker's?")
    case .retiresOnClosing(let day):
      both("恰在报名截止日 \(day.iso) 到法定退休年龄：算不算「以内」？", "Of retirement age on \(day.iso), the closing day: is that within?")
    case .residence: both("户籍在哪里？", "Where is the household registered?")
    case .workSince: both("从哪一天起在本地工作？", "Since when at work in the region?")
    case .category: both("人员类别是哪一种？", "Which category of person?")
    case .consent: both("所在单位人事部门同意吗？", "Did the personnel department agree?")
    case .givesCertificates: Words.question(Question.givesCertificates)
    case .pastWinners: both("历届一等奖名单未导入", "The list of past first-prize winners is not there")
    case .identityNumber: both("证件号码不是有效的身份证号，请核对", "The document is no valid identity number: check it")
    }
  }
}
