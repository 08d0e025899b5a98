@testable import Scoring

// The notices' rules on outcomes, built by hand from RULES.md: the engine is tested without the rulebook files.

extension Provisions {
  /// N1 西承技弈: semifinal enterprise, final district; exactly 30 % go on; 30 have to compete.
  static var xicheng: Provisions {
    var rules = Provisions()
    rules.stages = [
      stage(.preliminary, .none, "四"), stage(.semifinal, .fixed(.enterprise), "四"),
      stage(.final, .fixed(.district), "四"),
    ]
    rules.fields = [least(30, [.semifinal, .final], .refused, "四")]
    rules.advancement = [
      AdvancementRule(
        from: .preliminary, to: .semifinal, percent: nil, isExact: false, atMost: 300, firmness: .refused,
        basis: .clause("四")),
      AdvancementRule(
        from: .semifinal, to: .final, percent: 30, isExact: true, atMost: nil, firmness: .refused, basis: .clause("四")),
    ]
    rules.certificates = .bands(enterprise("八") + district("八"), "八")
    return rules
  }

  /// N2 北京职工: three stages, several committees at the first two; at most 30 % go on; 30 have to compete everywhere.
  static var workers: Provisions {
    var rules = Provisions()
    rules.stages = [
      stage(.preliminary, .fixed(.enterprise), "二(三)1", several: true),
      stage(.semifinal, .fixed(.district), "二(三)2", several: true), stage(.final, .fixed(.municipalOne), "二(三)3"),
    ]
    rules.fields = [
      least(30, Stage.allCases, .refused, "二(三)"), least(30, [.final], .warned, "三(五)"),
    ]
    rules.advancement = [(Stage.preliminary, Stage.semifinal), (.semifinal, .final)].map { from, to in
      AdvancementRule(
        from: from, to: to, percent: 30, isExact: false, atMost: nil, firmness: .refused, basis: .clause("二(三)"))
    }
    rules.certificates = .bands(municipalOne("五(二)1") + district("五(二)2") + enterprise("五(二)3"), "五(二)")
    rules.awards = [
      award("talent-pool", "技能人才库", .individual, 1...10, clause: "五(一)1"),
      award("talent-pool-team", "技能人才库", .team, 1...3, clause: "五(一)1"),
      award("fund-first", "助推计划资助", .individual, 1...1, yuan: 2000, [.union, .unionCard], clause: "五(一)2"),
      award("fund", "助推计划资助", .individual, 2...10, yuan: 1000, [.union, .unionCard], clause: "五(一)2"),
      award("nomination", "优先推荐", .individual, 1...1, isProposal: true, clause: "五(一)3"),
    ]
    rules.prizes = PrizeRules(
      stages: Stage.allCases, sets: [], atMostPercent: nil, firmness: .noted, ceilings: [], basis: .convention)
    return rules
  }

  /// N3 京职技鉴发〔2023〕1号: the filing receipt tells the tier, all four ladders; 30 only for certificates.
  static var certificates2023: Provisions {
    var rules = Provisions()
    rules.stages = [stage(.final, .asked, "四")]
    rules.fields = [least(30, [.final], .refused, "五(三)", .certificates)]
    let municipalTwo = [
      Band(tier: .municipalTwo, reach: .ranks(through: 1), level: .seniorTechnician, basis: .clause("四(二)")),
      Band(tier: .municipalTwo, reach: .ranks(through: 10), level: .technician, basis: .clause("四(二)")),
    ]
    rules.certificates = .bands(
      municipalOne("四(一)") + municipalTwo + district("四(三)") + enterprise("四(四)"), "五(四)")
    return rules
  }

  /// N4 海淀: 200 in principle, prizes with ceilings that innovative events may pass.
  static var haidian: Provisions {
    var rules = Provisions()
    rules.stages = [stage(.final, .asked, "一(八)")]
    rules.fields = [
      least(200, [.final], .warned, "一(七)"),
      least(30, [.final], .refused, "京职技鉴发〔2023〕1号 五(三)", .certificates),
    ]
    rules.certificates = .bands(district("京职技鉴发〔2023〕1号 四(三)"), "京职技鉴发〔2023〕1号 五(四)")
    rules.prizes = PrizeRules(
      stages: [.final], sets: [], atMostPercent: nil, firmness: .warned,
      ceilings: [("一等奖", 5000), ("二等奖", 3000), ("三等奖", 2000)].map { prize, yuan in
        PrizeCeiling(
          prize: prize, yuan: yuan, isLiftedForInnovative: true, firmness: .warned, basis: .clause("二(四)"))
      }, basis: .clause("二(四)"))
    return rules
  }

  /// N5 技能兴威: winners rise from the level they hold; prizes for 60 % at most; 技术能手 by class.
  static var weihai: Provisions {
    var rules = Provisions()
    rules.stages = [stage(.preliminary, .none, "四(三)"), stage(.final, .none, "四(三)")]
    rules.advancement = [
      AdvancementRule(
        from: .preliminary, to: .final, percent: nil, isExact: false, atMost: nil, firmness: .noted,
        basis: .convention)
    ]
    rules.certificates = CertificateRules(
      bands: [],
      promotions: [
        Promotion(
          from: [.none, .level(.beginner), .level(.intermediate)], to: .advanced, ageAtLeast: 18,
          basis: .clause("三(二)1")),
        Promotion(from: [.level(.advanced)], to: .technician, ageAtLeast: nil, basis: .clause("三(二)2")),
      ], passes: CertificateRules.sixty("三(二)", figure: .clause("三(二)")), winnersOnly: .clause("三(二)"),
      eventBasis: .clause("附件2 一3"), standardBasis: .clause("三(二)2"), lowestBasis: .convention,
      heldBasis: .clause("三(二)"), earlierBasis: .convention, handedDownBasis: .convention, confirmations: [])
    let needs: [AwardRule.Need] = [.worker, .titleNotHeld, .requiredField]
    rules.awards = [
      award("expert-one", "威海市技术能手", .individual, 1...3, .one, needs, isProposal: true, clause: "三(三)"),
      award("expert-two", "威海市技术能手", .individual, 1...1, .two, needs, isProposal: true, clause: "三(三)"),
    ]
    rules.prizes = PrizeRules(
      stages: [.final], sets: [["金牌", "银牌", "铜牌", "优胜奖"], ["一等奖", "二等奖", "三等奖"]], atMostPercent: 60,
      firmness: .warned, ceilings: [], basis: .clause("三(一)"))
    return rules
  }

  private static func stage(
    _ stage: Stage, _ tier: StageRule.TierSource, _ clause: String, several: Bool = false
  ) -> StageRule {
    StageRule(
      stage: stage, tier: tier, severalCommittees: several, requiredAbove: nil, admitsAtMost: nil,
      basis: .clause(clause))
  }

  private static func least(
    _ number: Int, _ stages: [Stage], _ firmness: Firmness, _ clause: String, _ applies: Applicability = .always
  ) -> FieldRule {
    FieldRule(stages: stages, applies: applies, atLeast: number, firmness: firmness, basis: .clause(clause))
  }

  private static func award(
    _ id: String, _ name: String, _ form: AwardRule.Form, _ ranks: ClosedRange<Int>,
    _ contestClass: ContestClass? = nil, yuan: Int? = nil, _ needs: [AwardRule.Need] = [], isProposal: Bool = false,
    clause: String
  ) -> AwardRule {
    AwardRule(
      id: id, name: Bilingual(zh: name, en: id), stages: [.final], form: form, ranks: ranks,
      contestClass: contestClass, yuan: yuan, needs: needs, isProposal: isProposal, basis: .clause(clause))
  }

  private static func municipalOne(_ clause: String) -> [Band] {
    [
      Band(tier: .municipalOne, reach: .ranks(through: 5), level: .seniorTechnician, basis: .clause(clause)),
      Band(tier: .municipalOne, reach: .ranks(through: 10), level: .technician, basis: .clause(clause)),
    ]
  }

  private static func district(_ clause: String) -> [Band] {
    [
      Band(tier: .district, reach: .ranks(through: 5), level: .technician, basis: .clause(clause)),
      Band(tier: .district, reach: .percent(30), level: .advanced, basis: .clause(clause)),
    ]
  }

  private static func enterprise(_ clause: String) -> [Band] {
    [
      Band(tier: .enterprise, reach: .ranks(through: 3), level: .advanced, basis: .clause(clause)),
      Band(tier: .enterprise, reach: .percent(20), level: .intermediate, basis: .clause(clause)),
      Band(tier: .enterprise, reach: .percent(50), level: .beginner, basis: .clause(clause)),
    ]
  }
}

extension CertificateRules {
  /// Rules of bands that all rest on one clause; both components need 60.
  static func bands(_ bands: [Band], _ clause: String) -> CertificateRules {
    CertificateRules(
      bands: bands, promotions: [], passes: sixty(clause, figure: .convention), winnersOnly: nil,
      eventBasis: .clause("取证"), standardBasis: .clause(clause), lowestBasis: .clause("最低等级"),
      heldBasis: .clause("不再重复"), earlierBasis: .convention, handedDownBasis: .convention, confirmations: [])
  }

  static func sixty(_ clause: String, figure: Basis) -> [PassMark] {
    [0, 1].map { column in
      PassMark(column: column, atLeast: Mark(hundredths: 60_00), basis: .clause(clause), figureBasis: figure)
    }
  }
}
