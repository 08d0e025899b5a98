import Testing

@testable import Scoring

@Suite struct StageTests {
  @Test("a stage is named in English, in any case, or in Chinese")
  func named() {
    for stage in Stage.allCases {
      #expect(Stage(named: stage.rawValue) == stage)
      #expect(Stage(named: stage.rawValue.uppercased()) == stage)
      #expect(Stage(named: stage.zh) == stage)
    }
    #expect(Stage.allCases.map(\.zh) == ["初赛", "复赛", "决赛"])
    for other in ["", "finals", "决", "半决赛", "final "] { #expect(Stage(named: other) == nil) }
  }

  @Test("a tier has the name the notice gives it")
  func tiers() {
    #expect(Tier.allCases.map(\.zh) == ["企业和院校级", "区和系统级", "市级二类", "市级一类"])
  }
}
