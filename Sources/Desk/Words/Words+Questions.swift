public import Scoring

extension Words {
  /// What nobody has said yet, as the question that is to be answered.
  public static func question(_ question: Question) -> Bilingual {
    switch question {
    case .tier: both("本场竞赛是什么级别？（见备案回执）", "Which tier is the contest? (the filing receipt says)")
    case .levels: both("国家职业技能标准从哪一级到哪一级？", "Which levels has the national standard, lowest to highest?")
    case .givesCertificates: both("本赛项是否取证？", "Does the event give certificates?")
    case .contestClass: both("是市级一类还是市级二类竞赛？", "Is the contest municipal class one or two?")
    case .requiredField: both("规定人数是多少？（通知未写明）", "What is the prescribed number? (not in the notice)")
    case .prizes: both("设哪些奖项，各多少名？", "Which prizes are there, and how many of each?")
    case .advancing: both("晋级多少人？", "How many advance?")
    case .date: both("哪一天比赛？", "On which day is the contest?")
    case .closing: both("哪一天截止报名？", "On which day did registration close?")
    case .innovative: both("是不是创新类赛项？", "Is the event of the innovative kind?")
    case .heldLevel: both("现有技能等级是哪一级？", "Which skill level is held?")
    case .birth: both("哪一天出生？", "What is the day of birth?")
    case .earlierStage:
      both(
        "前一阶段拟核发哪一级？（先了结前一阶段，或补上证件号码）", "What does the earlier stage propose? (settle it, or add the identity number)")
    case .need(let need): askedNeed(need)
    case .competedInPart(let complete, let atLeast):
      both(
        "两部分都参赛的只有 \(complete) 人，加上只参加一部分的才满 \(atLeast) 人：计入吗？",
        "Only \(complete) sat both parts; \(atLeast) are reached with those who sat one: do they count?")
    }
  }

  private static func askedNeed(_ need: AwardRule.Need) -> Bilingual {
    switch need {
    case .union: both("是不是工会会员？", "Is the contestant a union member?")
    case .unionCard: both("有没有工会会员互助服务卡？", "Does the contestant hold the union's mutual aid card?")
    case .worker: both("是职工选手还是学生选手？", "Is the contestant a worker or a student?")
    case .titleNotHeld: both("已获得过哪些称号？", "Which titles does the contestant have already?")
    case .requiredField: question(.requiredField)
    }
  }
}
