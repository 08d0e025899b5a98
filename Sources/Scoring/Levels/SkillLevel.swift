/// A national skill level 职业技能等级, from 五级/初级工 to 一级/高级技师.
public enum SkillLevel: String, CaseIterable, Hashable, Comparable, Sendable {
  case beginner, intermediate, advanced, technician, seniorTechnician

  /// The level by number, as national standards count: 五级 is the lowest.
  public var grade: String {
    switch self {
    case .beginner: "五级"
    case .intermediate: "四级"
    case .advanced: "三级"
    case .technician: "二级"
    case .seniorTechnician: "一级"
    }
  }

  /// The level by title: 初级工.
  public var title: String {
    switch self {
    case .beginner: "初级工"
    case .intermediate: "中级工"
    case .advanced: "高级工"
    case .technician: "技师"
    case .seniorTechnician: "高级技师"
    }
  }

  /// The level as papers and screens name it: 五级/初级工.
  public var name: Bilingual {
    Bilingual(zh: "\(grade)/\(title)", en: english)
  }

  private var english: String {
    switch self {
    case .beginner: "level 5 (beginner)"
    case .intermediate: "level 4 (intermediate)"
    case .advanced: "level 3 (advanced)"
    case .technician: "level 2 (technician)"
    case .seniorTechnician: "level 1 (senior technician)"
    }
  }

  /// Orders levels from the lowest (五级/初级工) to the highest (一级/高级技师).
  public static func < (left: SkillLevel, right: SkillLevel) -> Bool {
    left.step < right.step
  }

  /// Steps above the lowest level, 0…4.
  var step: Int {
    switch self {
    case .beginner: 0
    case .intermediate: 1
    case .advanced: 2
    case .technician: 3
    case .seniorTechnician: 4
    }
  }
}
