extension SkillLevel {
  /// Reads a level in one of the ways organisers write it; nil for every other text.
  ///
  /// By number (五级, 5级, 国家职业资格五级), by title (初级工, 初级, 初级技能), both (五级/初级工, 初级工（五级）), or the
  /// English names of the cases. The whole text has to be one of these: 高级 inside 高级技师 says nothing.
  public init?(reading text: String) {
    guard let level = SkillLevel.spellings[text] else { return nil }
    self = level
  }

  private static let spellings: [String: SkillLevel] = {
    var spellings: [String: SkillLevel] = [:]
    for level in allCases {
      for spelling in level.spellings { spellings[spelling] = level }
    }
    return spellings
  }()

  private var spellings: [String] {
    let both = grades.flatMap { grade in
      titles.flatMap { title in
        [(grade, title), (title, grade)].flatMap { first, second in
          ["\(first)/\(second)", "\(first)／\(second)", "\(first)（\(second)）", "\(first)(\(second))"]
        }
      }
    }
    return grades + titles + both + [rawValue]
  }

  private var grades: [String] {
    let arabic = "\(5 - step)级"
    return [grade, arabic, "国家职业资格\(grade)", "职业资格\(grade)"]
  }

  private var titles: [String] {
    switch self {
    case .beginner: [title, "初级", "初级技能"]
    case .intermediate: [title, "中级", "中级技能"]
    case .advanced: [title, "高级", "高级技能"]
    case .technician, .seniorTechnician: [title]
    }
  }
}
