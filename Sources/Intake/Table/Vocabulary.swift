internal import Scoring

/// The spellings of column headings, in one table.
///
/// Headings are compared folded: letter case, full-width forms, spaces, some signs and anything in brackets don't
/// count, so that `身份证号码*`, `理论成绩（满分100）` and `Entry No.` are known.
struct Vocabulary {
  private var meanings: [String: Meaning] = [:]

  /// The headings of a roster.
  static let roster = Vocabulary(spellings)

  /// The headings of a list of past winners.
  static let winners = Vocabulary(spellings.filter { [.name, .identity, .serial].contains($0.0) } + prizes)

  /// The headings of a marking scheme's sheet.
  static let marking = Vocabulary(markingColumns + spellings.filter { $0.0 == .remark || $0.0 == .serial })

  /// The headings of a list of judges.
  static let judges = Vocabulary(
    spellings.filter { [.name, .unit, .remark, .serial].contains($0.0) }
      + markingColumns.filter { $0.0 == .marking(.module) } + seats)

  /// The headings of a file of marks under a scheme: the roster's, and the names of the scheme's columns.
  static func marks(of columns: [Column]) -> Vocabulary {
    var vocabulary = roster
    for (index, column) in columns.enumerated() {
      for name in names(of: column) {
        for ending in endings { vocabulary.meanings[fold(name + ending)] = .mark(index) }
      }
    }
    return vocabulary
  }

  /// What a column of a rulebook may be called.
  static func names(of column: Column) -> [String] {
    [column.id, column.name.zh, column.name.en] + (synonyms[column.id] ?? [])
  }

  /// What a heading means, `nil` where it is not known.
  func meaning(of heading: String) -> Meaning? {
    meanings[Vocabulary.fold(heading)]
  }

  private init(_ spellings: [(Meaning, String)]) {
    for (meaning, names) in spellings {
      for name in names.split(separator: " ") { meanings[Vocabulary.fold(String(name))] = meaning }
    }
  }

  private static let spellings: [(Meaning, String)] = [
    (.entry, "参赛号 参赛编号 参赛号码 选手编号 选手号 参赛选手编号 编号 entry entryno entrynumber contestantno"),
    (.name, "姓名 选手姓名 考生姓名 参赛选手姓名 参赛选手 name fullname"),
    (.sex, "性别 sex gender"),
    (.identity, "身份证 身份证号 身份证号码 居民身份证号 居民身份证号码 公民身份号码 证件号 证件号码 id idno idnumber identity"),
    (.unit, "单位 工作单位 所在单位 参赛单位 单位名称 工作单位名称 unit employer organisation organization company"),
    (.level, "现有等级 现有技能等级 现有职业技能等级 已有等级 职业技能等级 技能等级 level heldlevel skilllevel"),
    (.qualification, "职业资格 职业资格等级 职业资格证书 职业资格证书等级 现有职业资格 国家职业资格 qualification heldqualification"),
    (.union, "工会会员 是否工会会员 union unionmember"),
    (.unionCard, "互助服务卡 工会会员互助服务卡 工会会员卡 是否持互助服务卡 unioncard servicecard mutualaidcard"),
    (.birth, "出生日期 出生年月日 出生年月 生日 birth birthdate dateofbirth birthday"),
    (.residence, "户籍 户籍所在地 户口 户口所在地 户籍地 residence registeredresidence household hukou"),
    (.workSince, "在京工作起始 在京工作起始日期 在京工作起始时间 在京工作开始时间 在京工作时间 来京工作时间 worksince workinginbeijingsince"),
    (.category, "人员类别 选手类别 人员类型 人员身份 category personcategory"),
    (.post, "岗位类别 岗位 岗位性质 岗位类型 post posttype"),
    (.consent, "人事部门同意 人事部门是否同意 人力资源部门同意 单位人事部门同意 consent personnelconsent"),
    (.group, "组别 参赛组别 group"),
    (.titles, "已获称号 已获荣誉 已获荣誉称号 称号 titles titlesheld"),
    (.team, "队伍 参赛队 参赛队伍 代表队 队名 队伍名称 team teamname"),
    (.remark, "备注 remark remarks note notes"),
    (.status, "状态 考试状态 参赛状态 成绩状态 status"),
    (.serial, "序号 准考证号 准考证号码 no. # serial admissionno admissionnumber ticketno"),
  ]

  private static let prizes: [(Meaning, String)] = [
    (.occupation, "职业 工种 职业工种 竞赛职业 职业名称 赛项 职业/赛项 赛项名称 竞赛项目 项目 occupation event trade"),
    (.year, "年份 年度 获奖年份 获奖年度 竞赛年份 竞赛年度 year"),
    (.prize, "奖项 获奖 获得奖项 获奖等次 获奖等级 奖次 等次 prize award"),
  ]

  private static let markingColumns: [(Meaning, String)] = [
    (.marking(.component), "部分 所属部分 component part"),
    (.marking(.module), "模块 模块编号 模块号 模块代号 module moduleid moduleno"),
    (.marking(.moduleName), "模块名称 模块名"),
    (.marking(.moduleEnglish), "modulename moduletitle 模块英文名称 模块英文名"),
    (.marking(.moduleHighest), "模块满分 模块分值 模块总分 highest modulehighest modulepoints"),
    (.marking(.weight), "模块权重 权重 weight moduleweight"),
    (.marking(.judges), "评委数 评委人数 裁判数 裁判人数 judges numberofjudges"),
    (.marking(.combine), "合成 合成方式 合成办法 计分方式 combine combining"),
    (.marking(.missing), "缺评 缺评处理 missing missingjudge"),
    (.marking(.spread), "超差 超差界限 分差 最大分差 允许分差 spread maxspread"),
    (.marking(.aspect), "评分点 评分点编号 评分点号 评分项 评分项编号 aspect aspectid aspectno"),
    (.marking(.aspectName), "评分点名称 评分点名 评分项名称 评分内容"),
    (.marking(.aspectEnglish), "aspectname aspecttitle 评分点英文名称 评分点英文名"),
    (.marking(.kind), "类型 评分类型 评分方式 kind type"),
    (.marking(.points), "分值 满分 配分 points aspectpoints maxpoints"),
    (.marking(.decimals), "小数 小数位 小数位数 decimals"),
  ]

  private static let seats: [(Meaning, String)] = [
    (.judge, "评委编号 裁判编号 评委号 裁判号 编号 代号 judge judgeid judgeno id"),
    (.name, "评委姓名 裁判姓名 评委 裁判 judgename"),
    (.seats, "席位 评委席位 seats"),
    (.seat, "席 席号 席次 seat seatno"),
  ]

  private static let synonyms: [String: [String]] = [
    "theory": ["理论", "理论知识", "理论考试", "理论知识考试", "笔试", "theory"],
    "practical": ["实操", "技能", "技能操作", "实际操作", "操作技能", "操作", "技能考核", "practical", "practice"],
  ]

  private static let endings = ["", "成绩", "分数", "得分", "分", "mark", "marks", "score"]

  private static func fold(_ heading: String) -> String {
    var folded = ""
    var depth = 0
    for character in FullWidth.folded(CleanCell(heading).text).lowercased() {
      switch character {
      case "(", "[", "〔", "【": depth += 1
      case ")", "]", "〕", "】": depth = max(0, depth - 1)
      case " ", "*", ":", ".", "_", "-": continue
      default: if depth == 0 { folded.append(character) }
      }
    }
    return folded
  }
}
