import Scoring

/// 京工发〔2025〕11号, 2025 年北京市职工职业技能大赛.
struct BeijingWorkers: NaiveNotice {
  let rulebook = "beijing-workers-2025"
  let stages: [Stage] = [.preliminary, .semifinal, .final]
  let prizeStages: [Stage] = [.preliminary, .semifinal, .final]

  /// 二(三): 各竞赛项目不同级别参赛人数应在 30 人以上; 以上 includes 30.
  func leastToHold(_ stage: Stage) -> Int? { 30 }

  /// 二(三): 各竞赛项目不同级别参赛人数应在 30 人以上; 以上 includes 30.
  func leastForCertificate(_ stage: Stage) -> Int? { 30 }

  /// 五(二): the ladders of the final, the semifinal and the preliminary are those of three tiers.
  func tier(_ facts: ContestFacts) -> NaiveTier {
    switch facts.stage {
    case .preliminary: .tier(.enterprise)
    case .semifinal: .tier(.district)
    case .final: .tier(.municipalOne)
    }
  }

  /// 二(三): 晋级比例应在 30%（含）以内: the organiser may take fewer, never more.
  func going(_ facts: ContestFacts, ranked: Int) -> NaiveGoing {
    switch facts.stage {
    case .preliminary, .semifinal: .places(min(facts.advancing ?? .max, ranked * 30 / 100))
    case .final: .nowhere
    }
  }

  /// 五(一)1–3.
  func honours(_ rank: Int, _ person: NaivePerson, in field: NaiveField) -> [NaiveHonour] {
    guard field.facts.stage == .final else { return [] }
    var honours: [NaiveHonour] = []
    let isTeam = field.facts.form.isTeam
    // 决赛前十名个人选手及团队项目决赛前三团队全体选手直接纳入技能人才库，给予相应的资金奖励，免费参加技能培训活动。
    if rank <= (isTeam ? 3 : 10) {
      honours += ["技能人才库", "资金奖励", "技能培训"].map { NaiveHonour(phrase: $0, clause: "五(一)1") }
    }
    if isTeam { return honours }
    // 决赛前十名个人选手且持有工会会员互助服务卡的工会会员：第一名 2000 元，第二名至第十名 1000 元。
    if rank <= 10 {
      let conditions: [NaiveCondition] = [
        .need(.union, person.entrant.union), .need(.unionCard, person.entrant.unionCard),
      ]
      honours.append(
        NaiveHonour(phrase: "助推计划", clause: "五(一)2", yuan: rank == 1 ? 2000 : 1000, conditions: conditions))
    }
    // 决赛第一名个人选手，符合推荐条件的，由选手所在单位优先推荐参评相关劳动奖项。
    if rank == 1 {
      honours.append(NaiveHonour(phrase: "劳动奖项", clause: "五(一)3", isProposal: true))
    }
    return honours
  }

  func mostWinners(competed: Int) -> Int? { nil }

  func ceiling(of prize: String, _ facts: ContestFacts) -> Int? { nil }

  /// 五(二).
  func certificate(_ rank: Int, _ person: NaivePerson, in field: NaiveField) -> NaiveDecision {
    NaiveDecision.byLadder(rank, person, in: field)
  }

  var certificateGround: NaiveGround { .clause("五(二)") }

  var cutGround: NaiveGround { .clause("二(三)") }

  func ground(of reason: Withheld.Reason) -> NaiveGround {
    switch reason {
    case .belowPass: .clause("五(二)")
    case .levelNotInStandard: .either
    case .fieldTooSmall: .clause("二(三)")
    case .noCertificates: .clause("附件2")
    case .need(.union), .need(.unionCard): .clause("五(一)2")
    case .alreadyHeld, .proposedEarlier: .convention
    case .standardEnds, .notAwarded, .underAge, .need, .tooManyPrizes: .none
    }
  }
}
