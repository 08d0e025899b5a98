internal import Scoring

extension Words {
  static let yes = both("是", "yes")
  static let no = both("否", "no")

  /// What is known of a contestant, by name; how it is written where it is typed.
  static func particular(_ particular: Particular) -> Bilingual {
    switch particular {
    case .level: both("现有技能等级", "level held (certificate)")
    case .qualification: both("现有职业资格", "level held (qualification)")
    case .birth: both("出生日期（如 1985-03-01）", "day of birth (as 1985-03-01)")
    case .residence: both("户籍所在地（如 北京市西城区）", "household registration, as in the booklet")
    case .workSince: both("在本地工作起始日（如 2024-03-01）", "at work in the region since (as 2024-03-01)")
    case .category: both("人员类别（如 企业职工）", "category, as the notice writes it")
    case .post: both("岗位类别", "kind of post")
    case .consent: both("人事部门同意", "personnel department agreed")
    case .union: both("工会会员", "union member")
    case .unionCard: both("工会会员互助服务卡", "union's mutual aid card")
    case .group: both("组别", "group")
    case .titles: both("已获称号（没有写「无」）", "titles held (none, or with ; between)")
    case .team: both("队伍", "team")
    }
  }

  /// A kind of post.
  static func post(_ post: Post) -> Bilingual {
    switch post {
    case .managerial: both("管理技术岗", "managerial or technical post")
    case .worker: both("工人岗", "worker's post")
    }
  }

  /// A group of contestants.
  static func group(_ group: EntrantGroup) -> Bilingual {
    switch group {
    case .worker: both("职工组", "workers")
    case .student: both("学生组", "students")
    }
  }
}
