internal import Competition
internal import Scoring

/// The words that stand in cells, in Chinese and English.
enum CellWords {
  static let sexes: [String: Sex] = [
    "男": .male, "男性": .male, "m": .male, "male": .male,
    "女": .female, "女性": .female, "f": .female, "female": .female,
  ]

  static let answers: [String: Bool] = [
    "是": true, "有": true, "√": true, "✓": true, "yes": true, "y": true, "true": true, "1": true,
    "否": false, "无": false, "非": false, "×": false, "no": false, "n": false, "false": false, "0": false,
  ]

  static let posts: [String: Post] = [
    "管理技术": .managerial, "管理技术岗": .managerial, "管理技术岗位": .managerial, "管理": .managerial, "管理岗": .managerial,
    "管理岗位": .managerial, "技术岗": .managerial, "专业技术岗": .managerial, "专业技术岗位": .managerial,
    "managerial": .managerial, "management": .managerial,
    "工人": .worker, "工人岗": .worker, "工人岗位": .worker, "worker": .worker,
  ]

  static let groups: [String: EntrantGroup] = [
    "职工": .worker, "职工组": .worker, "worker": .worker, "workers": .worker,
    "学生": .student, "学生组": .student, "student": .student, "students": .student,
  ]

  static let consents = answers.merging(
    ["同意": true, "已同意": true, "不同意": false, "未同意": false], uniquingKeysWith: { first, _ in first })

  /// Whether a prize is a first prize; a medal, a rank or a grand prize is another thing, which a person has to say.
  static let prizes: [String: Bool] = [
    "一等奖": true, "1等奖": true, "first": true, "firstprize": true,
    "二等奖": false, "三等奖": false, "优胜奖": false, "优秀奖": false, "鼓励奖": false, "入围奖": false, "组织奖": false,
    "2等奖": false, "3等奖": false, "second": false, "secondprize": false, "third": false, "thirdprize": false,
    "merit": false,
  ]

  /// Whether a cell says that there is nothing, which is more than being empty.
  static func isNothing(_ text: String) -> Bool {
    ["无", "没有", "none", "-", "—", "/"].contains(text.lowercased())
  }

  /// The level held: nothing written is unknown, 无 is none; `nil` where the text is no level.
  static func level(_ text: String) -> HeldLevel? {
    let compact = text.filter { $0 != " " }
    if compact.isEmpty { return .unknown }
    if isNothing(compact) || compact == "无等级" { return HeldLevel.none }
    let english = SkillLevel.allCases.first { $0.rawValue.lowercased() == compact.lowercased() }
    return (SkillLevel(reading: compact) ?? english).map { .level($0) }
  }

  /// A cell's text short enough to be told.
  static func quoted(_ text: String) -> String {
    String(text.prefix(40))
  }
}
