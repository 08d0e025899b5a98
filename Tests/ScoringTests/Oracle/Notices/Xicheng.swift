import Scoring

/// 西人社发〔2026〕12号, 西承技弈 2026.
struct Xicheng: NaiveNotice {
  let rulebook = "xicheng-2026"
  let stages: [Stage] = [.preliminary, .semifinal, .final]
  let prizeStages: [Stage] = [.preliminary, .semifinal, .final]

  /// 四: 未达到竞赛举办人数下限（30 人）要求的竞赛项目，将不举办相应级别的竞赛; the preliminary has no 级别.
  func leastToHold(_ stage: Stage) -> Int? { stage == .preliminary ? nil : 30 }

  /// 四: 相同职业（工种）、相同级别的同场竞赛实际参赛人员不少于 30 人.
  func leastForCertificate(_ stage: Stage) -> Int? { 30 }

  /// 八: 决赛（区和系统级）, 复赛（企业和院校级）; the preliminary is the organiser's own.
  func tier(_ facts: ContestFacts) -> NaiveTier {
    switch facts.stage {
    case .preliminary: .none
    case .semifinal: .tier(.enterprise)
    case .final: .tier(.district)
    }
  }

  /// 四: 晋级复赛选手总数不高于 300 人，决赛选手应为复赛选手总数的 30%; another number only by a recorded decision.
  func going(_ facts: ContestFacts, ranked: Int) -> NaiveGoing {
    switch facts.stage {
    case .preliminary: facts.advancing.map { .places(min($0, 300)) } ?? .notSaid
    case .semifinal: .places(facts.advancing ?? ranked * 30 / 100)
    case .final: .nowhere
    }
  }

  func honours(_ rank: Int, _ person: NaivePerson, in field: NaiveField) -> [NaiveHonour] { [] }

  func mostWinners(competed: Int) -> Int? { nil }

  func ceiling(of prize: String, _ facts: ContestFacts) -> Int? { nil }

  /// 八.
  func certificate(_ rank: Int, _ person: NaivePerson, in field: NaiveField) -> NaiveDecision {
    NaiveDecision.byLadder(rank, person, in: field)
  }

  var certificateGround: NaiveGround { .clause("八") }

  var cutGround: NaiveGround { .clause("四") }

  func ground(of reason: Withheld.Reason) -> NaiveGround {
    switch reason {
    case .belowPass, .alreadyHeld, .levelNotInStandard: .clause("八")
    case .fieldTooSmall: .clause("四")
    case .noCertificates: .clause("京职技鉴发〔2023〕1号 二")
    case .proposedEarlier: .convention
    case .standardEnds, .notAwarded, .underAge, .need, .tooManyPrizes: .none
    }
  }
}
