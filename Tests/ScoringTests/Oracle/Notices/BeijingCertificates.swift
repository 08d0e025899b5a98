import Scoring

/// 京职技鉴发〔2023〕1号: certificates of any contest in Beijing that is filed; the tier is asked for.
struct BeijingCertificates: NaiveNotice {
  let rulebook = "beijing-certificates-2023"
  let stages: [Stage] = [.preliminary, .semifinal, .final]
  let prizeStages: [Stage] = [.preliminary, .semifinal, .final]

  /// 五(三).
  func leastToHold(_ stage: Stage) -> Int? { 30 }

  /// 五(三): 实际参赛人员不少于 30 人.
  func leastForCertificate(_ stage: Stage) -> Int? { 30 }

  /// 五(一): the kind of host gives the tier.
  func tier(_ facts: ContestFacts) -> NaiveTier {
    facts.tier.map { .tier($0) } ?? .notSaid
  }

  /// The notice names no ratio: 附件一4 has the organiser name one.
  func going(_ facts: ContestFacts, ranked: Int) -> NaiveGoing {
    switch facts.stage {
    case .preliminary, .semifinal: facts.advancing.map { .places($0) } ?? .notSaid
    case .final: .nowhere
    }
  }

  func honours(_ rank: Int, _ person: NaivePerson, in field: NaiveField) -> [NaiveHonour] { [] }

  func mostWinners(competed: Int) -> Int? { nil }

  func ceiling(of prize: String, _ facts: ContestFacts) -> Int? { nil }

  /// 四.
  func certificate(_ rank: Int, _ person: NaivePerson, in field: NaiveField) -> NaiveDecision {
    NaiveDecision.byLadder(rank, person, in: field)
  }

  var certificateGround: NaiveGround { .clause("四") }

  var cutGround: NaiveGround { .clause("附件 一") }

  func ground(of reason: Withheld.Reason) -> NaiveGround {
    switch reason {
    case .belowPass: .clause("五(四)")
    case .levelNotInStandard: .either
    case .fieldTooSmall: .clause("五(三)")
    case .noCertificates: .clause("二")
    case .alreadyHeld, .proposedEarlier: .convention
    case .standardEnds, .notAwarded, .underAge, .need, .tooManyPrizes: .none
    }
  }
}
