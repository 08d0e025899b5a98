public import Competition
public import Scoring

extension Words {
  /// What a fact of a contest is called; those of the rulebook's lists by the names they have there.
  public static func fact(_ fact: ContestFact, in provisions: Provisions?) -> Bilingual {
    switch fact {
    case .tier: both("级别", "tier")
    case .contestClass: both("类别", "class")
    case .certificates: both("取证", "certificates")
    case .levels: both("职业标准等级范围", "levels of the standard")
    case .requiredField: both("规定人数", "prescribed number")
    case .awards: both("奖项设置", "prizes")
    case .innovative: both("创新类", "innovative")
    case .advancing: both("晋级人数", "number who advance")
    case .date: both("竞赛日期", "day of the contest")
    case .closing: both("报名截止日", "close of registration")
    case .theoryDate: both("理论考试日期", "day of the theory")
    case .practicalDate: both("技能操作日期", "day of the practical")
    case .accepted: both("受理日", "day the filing was accepted")
    case .posted: both("公示开始日", "first day of the public notice")
    case .form: both("参赛形式", "form")
    case .competedInPart: both("只参加一部分的计入人数", "who sat one part counts")
    case .text(let text): Words.textFact(text)
    case .ended: both("竞赛结束时间", "end of the contest")
    case .appealTerm: both("申诉时限", "time to appeal")
    case .rulingTerm: both("申诉裁决时限", "time to rule on an appeal")
    case .check(let id): provisions?.checks.first { $0.id == id }?.name ?? both(id, id)
    case .done(PublicityRule.id): both("公示结束日", "last day of the public notice")
    case .done(let id): provisions?.deadlines.first { $0.id == id }?.name ?? both(id, id)
    case .kept(let id): provisions?.archive.first { $0.id == id }?.name ?? both(id, id)
    case .confirmed(let id): provisions?.certificates?.confirmations.first { $0.id == id }?.name ?? both(id, id)
    }
  }

  /// The value of a fact.
  public static func factValue(_ value: FactValue?) -> Bilingual {
    switch value {
    case .yesNo(true): both("是", "yes")
    case .yesNo(false): both("否", "no")
    case .number(let number): both(String(number), String(number))
    case .day(let day): both(day.iso, day.iso)
    case .tier(let tier): Words.tier(tier)
    case .contestClass(let one): both(one.zh, "class \(one.rawValue)")
    case .levels(let levels):
      both(
        "\(levels.lowerBound.name.zh)～\(levels.upperBound.name.zh)",
        "\(levels.lowerBound.name.en) to \(levels.upperBound.name.en)")
    case .prizes(let plan): both(plan.text, plan.text)
    case .form(.individual): both("个人", "individual")
    case .form(.team(let size)):
      both("团队\(size.map { "（\($0) 人）" } ?? "")", "team\(size.map { " of \($0)" } ?? "")")
    case .text(let text): both(text, text)
    case .moment(let moment): both(moment.text, moment.text)
    case .appealTerm(let term): Words.appealTerm(term)
    case .term(let term): Words.term(term)
    case nil: both("未知", "not known")
    }
  }

  /// What a fact in words is called.
  static func textFact(_ fact: TextFact) -> Bilingual {
    switch fact {
    case .host: both("主办单位", "host")
    case .jointHost: both("联合主办单位", "joint host")
    case .organiser: both("承办单位", "organiser")
    case .assisting: both("协办单位", "assisting")
    case .committeeName: both("组委会全称", "full name of the committee")
    case .place: both("竞赛地点", "place of the contest")
    case .applicant: both("申请单位", "who applies for certificates")
    case .contact: both("联系人", "contact")
    case .phone: both("联系电话", "telephone")
    case .objections: both("异议受理方式", "where and how to object")
    case .arbitration: both("仲裁机构", "who rules on appeals")
    }
  }
}

extension Words {
  static let factTitle = both("资料（Enter 填写）", "Fact (Enter fills in)")
  static let knownAs = both("现为", "As known")

  /// A fact and its value in one line.
  static func factLine(_ fact: ContestFact, in contest: Contest) -> Bilingual {
    let (name, value) = (Words.fact(fact, in: contest.provisions), factValue(contest.known(fact)))
    return both("\(name.zh)：\(value.zh)", "\(name.en): \(value.en)")
  }

  /// A fact, its value in full, and where it comes from.
  static func page(on fact: ContestFact, in contest: Contest) -> Page {
    let source =
      contest.notice(fact) != nil
      ? both("通知已定，不能改。", "The notice settles it.")
      : contest.recorded(fact) != nil
        ? both("已填写。", "It was stated.") : both("设立场次时的，或尚未填写。", "As set up, or not stated yet.")
    return Page(title: Words.fact(fact, in: contest.provisions), lines: [factLine(fact, in: contest), source])
  }
}

extension Words {
  /// What firm rules have against a plan of prizes, the first of it.
  static func prizeFaults(_ faults: [PrizeFault]) -> Bilingual {
    switch faults.first?.kind {
    case .noPrizesHere: both("规则在本阶段不设奖", "the rulebook has no prizes at this stage")
    case .unknownName(let name): both("没有奖项“\(name)”", "no prize is called “\(name)”")
    case .mixedSets(let names):
      both(
        "奖项名称不成套：\(names.joined(separator: "、"))", "these prizes don't go together: \(names.joined(separator: ", "))")
    case .order(let name, let before):
      both("\(name) 应在 \(before) 之前", "\(name) comes before \(before)")
    case .tooMany(let planned, let most), .tooManyPercent(let planned, let most):
      both("奖项太多：\(planned)，上限 \(most)", "too many prizes: \(planned), at most \(most)")
    case .aboveCeiling(let prize, let yuan, let most):
      both("\(prize) \(yuan) 元，上限 \(most) 元", "\(prize): \(yuan) yuan, at most \(most)")
    case nil: both("奖项不合规则", "the prizes are against a rule")
    }
  }

  /// The sentences of a result's document, which are in Chinese.
  public static func documentWording(of scheme: Scheme) -> ResultDocument.Wording {
    ResultDocument.Wording(
      refused: { withheld($0, in: scheme).zh },
      note: { proposed in proposed.skipped.map { "国家职业技能标准无 \($0.name.zh)，待鉴定中心确认" } })
  }
}
