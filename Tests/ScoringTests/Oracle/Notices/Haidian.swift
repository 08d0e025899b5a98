import Scoring

/// 海淀区总工会鼓励开展职工职业技能竞赛管理办法（试行）; a contest with certificates is under 京职技鉴发〔2023〕1号 as well.
struct Haidian: NaiveNotice {
  let rulebook = "haidian-2026"
  let stages: [Stage] = [.preliminary, .final]
  let prizeStages: [Stage] = [.final]

  /// 一(七): 每场技能竞赛参加人数原则上不少于 200 人.
  func leastToHold(_ stage: Stage) -> Int? { 200 }

  /// 京职技鉴发〔2023〕1号 五(三); the 200 of 一(七) are 原则上 and take nobody's certificate.
  func leastForCertificate(_ stage: Stage) -> Int? { 30 }

  /// The filing receipt tells it.
  func tier(_ facts: ContestFacts) -> NaiveTier {
    facts.tier.map { .tier($0) } ?? .notSaid
  }

  func going(_ facts: ContestFacts, ranked: Int) -> NaiveGoing {
    switch facts.stage {
    case .preliminary, .semifinal: facts.advancing.map { .places($0) } ?? .notSaid
    case .final: .nowhere
    }
  }

  func honours(_ rank: Int, _ person: NaivePerson, in field: NaiveField) -> [NaiveHonour] { [] }

  /// 二(四) limits what a prize is worth, not how many there are.
  func mostWinners(competed: Int) -> Int? { nil }

  /// 二(四): 一等奖一般奖励不超过 5000 元，二等奖不超过 3000 元，三等奖不超过 2000 元。创新类竞赛奖励可适当提高.
  func ceiling(of prize: String, _ facts: ContestFacts) -> Int? {
    facts.isInnovative == false ? ["一等奖": 5000, "二等奖": 3000, "三等奖": 2000][prize] : nil
  }

  /// 京职技鉴发〔2023〕1号 四.
  func certificate(_ rank: Int, _ person: NaivePerson, in field: NaiveField) -> NaiveDecision {
    NaiveDecision.byLadder(rank, person, in: field)
  }

  var certificateGround: NaiveGround { .clause("京职技鉴发〔2023〕1号 四") }

  var cutGround: NaiveGround { .convention }

  func ground(of reason: Withheld.Reason) -> NaiveGround {
    switch reason {
    case .belowPass: .clause("京职技鉴发〔2023〕1号 五(四)")
    case .levelNotInStandard: .either
    case .fieldTooSmall: .clause("京职技鉴发〔2023〕1号 五(三)")
    case .noCertificates: .clause("京职技鉴发〔2023〕1号 二")
    case .alreadyHeld, .proposedEarlier: .convention
    case .standardEnds, .notAwarded, .underAge, .need, .tooManyPrizes: .none
    }
  }
}
