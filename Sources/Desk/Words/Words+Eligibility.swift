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
}
