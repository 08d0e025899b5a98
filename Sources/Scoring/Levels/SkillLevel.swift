/// A national skill level 职业技能等级, from 五级/初级工 to 一级/高级技师.
public enum SkillLevel: String, CaseIterable, Hashable, Comparable, Sendable {
  case beginner, intermediate, advanced, technician, seniorTechnician

  /// Orders levels from the lowest (五级/初级工) to the highest (一级/高级技师).
  public static func < (left: SkillLevel, right: SkillLevel) -> Bool {
    left.step < right.step
  }

  private var step: Int {
    switch self {
    case .beginner: 0
    case .intermediate: 1
    case .advanced: 2
    case .technician: 3
    case .seniorTechnician: 4
    }
  }
}
