internal import Desk
internal import Intake
internal import Scoring

extension Words {
  /// What a column of a file means, as a message names it.
  static func heading(_ meaning: Meaning) -> Bilingual {
    switch meaning {
    case .entry: Bilingual(zh: "参赛号", en: "the entry number")
    case .name: Bilingual(zh: "姓名", en: "the name")
    case .sex: Bilingual(zh: "性别", en: "the sex")
    case .identity: Bilingual(zh: "证件号", en: "the document number")
    case .unit: Bilingual(zh: "单位", en: "the unit")
    case .level: Bilingual(zh: "现有等级", en: "the level held")
    case .qualification: Bilingual(zh: "职业资格", en: "the qualification held")
    case .union: Bilingual(zh: "工会会员", en: "the union membership")
    case .unionCard: Bilingual(zh: "互助服务卡", en: "the union card")
    case .birth: Bilingual(zh: "出生日期", en: "the day of birth")
    case .residence: Bilingual(zh: "户籍", en: "the residence")
    case .workSince: Bilingual(zh: "在京工作起始", en: "the start of work in Beijing")
    case .category: Bilingual(zh: "人员类别", en: "the category")
    case .post: Bilingual(zh: "岗位类别", en: "the kind of post")
    case .consent: Bilingual(zh: "人事部门同意", en: "the personnel department's consent")
    case .group: Bilingual(zh: "组别", en: "the group")
    case .titles: Bilingual(zh: "已获称号", en: "the titles held")
    case .team: Bilingual(zh: "队伍", en: "the team")
    case .occupation: Bilingual(zh: "职业（工种）或赛项", en: "the occupation or event")
    case .year: Bilingual(zh: "年份", en: "the year")
    case .prize: Bilingual(zh: "奖项", en: "the prize")
    case .remark: Bilingual(zh: "备注", en: "the remark")
    case .status: Bilingual(zh: "状态", en: "the status")
    case .mark: Bilingual(zh: "成绩", en: "a mark")
    case .serial: Bilingual(zh: "序号", en: "the serial number")
    case .marking(let column): column.heading
    case .judge: Bilingual(zh: "评委编号", en: "the judge's id")
    case .seats: Bilingual(zh: "席位", en: "the seats")
    case .seat: Bilingual(zh: "席", en: "the seat")
    }
  }
}
