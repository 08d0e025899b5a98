import Scoring
import Testing

@Suite struct SkillLevelTests {
  @Test(
    "the ways organisers write a level",
    arguments: [
      ("五级", .beginner), ("初级工", .beginner), ("五级/初级工", .beginner), ("初级工/五级", .beginner), ("初级", .beginner),
      ("5级", .beginner), ("国家职业资格五级", .beginner), ("四级", .intermediate), ("中级工（四级）", .intermediate),
      ("4级", .intermediate), ("三级", .advanced), ("高级工", .advanced), ("三级／高级工", .advanced), ("高级技能", .advanced),
      ("二级", .technician), ("技师", .technician), ("二级(技师)", .technician), ("一级", .seniorTechnician),
      ("高级技师", .seniorTechnician), ("一级/高级技师", .seniorTechnician), ("1级", .seniorTechnician),
      ("seniorTechnician", .seniorTechnician), ("beginner", .beginner),
    ] as [(String, SkillLevel)])
  func reads(_ text: String, _ level: SkillLevel) {
    #expect(SkillLevel(reading: text) == level)
  }

  @Test(
    "nothing but a whole spelling is a level",
    arguments: ["", "无", "六级", "6级", "级", " 五级", "五级 ", "五级/高级工", "高级技师证", "工", "senior", "技师（五级）"])
  func refuses(_ text: String) {
    #expect(SkillLevel(reading: text) == nil)
  }

  @Test("every level is read back from its names", arguments: SkillLevel.allCases)
  func names(_ level: SkillLevel) {
    #expect(SkillLevel(reading: level.grade) == level)
    #expect(SkillLevel(reading: level.title) == level)
    #expect(SkillLevel(reading: level.name.zh) == level)
    #expect(SkillLevel(reading: level.rawValue) == level)
  }

  @Test("五级 is the lowest, 一级 the highest")
  func order() {
    #expect(SkillLevel.allCases.sorted().map(\.grade) == ["五级", "四级", "三级", "二级", "一级"])
    #expect(SkillLevel.allCases.sorted().map(\.title) == ["初级工", "中级工", "高级工", "技师", "高级技师"])
    #expect(SkillLevel.advanced.name == Bilingual(zh: "三级/高级工", en: "level 3 (advanced)"))
  }
}
