import Scoring

/// 2024年威海市“技能兴威”职业技能竞赛计划.
struct Weihai: NaiveNotice {
  let rulebook = "weihai-2024"
  let stages: [Stage] = [.preliminary, .final]
  let prizeStages: [Stage] = [.final]

  func leastToHold(_ stage: Stage) -> Int? { nil }

  func leastForCertificate(_ stage: Stage) -> Int? { nil }

  func tier(_ facts: ContestFacts) -> NaiveTier { .none }

  func going(_ facts: ContestFacts, ranked: Int) -> NaiveGoing {
    switch facts.stage {
    case .preliminary, .semifinal: facts.advancing.map { .places($0) } ?? .notSaid
    case .final: .nowhere
    }
  }

  /// 三(三).
  ///
  /// 一类前3名和二类第1名的职工选手，授予“威海市技术能手”称号，每个赛项每个名次限报1人。竞赛规模小于规定人数的不授予。
  /// 已获得该称号的不重复授予。
  func honours(_ rank: Int, _ person: NaivePerson, in field: NaiveField) -> [NaiveHonour] {
    let facts = field.facts
    guard facts.stage == .final, !facts.form.isTeam, rank <= (facts.contestClass == .two ? 1 : 3) else { return [] }
    let title = "威海市技术能手"
    let conditions: [NaiveCondition] = [
      .need(.worker, person.entrant.group.map { $0 == .worker }),
      .need(.titleNotHeld, person.entrant.titles.map { !$0.contains(title) }),
      .need(.requiredField, facts.requiredField.map { field.competed >= $0 }),
    ]
    if facts.contestClass == nil {
      // Nobody has said the class: it is asked, unless a condition takes the title in either class.
      let isLost = conditions.contains { if case .notMet = $0 { true } else { false } }
      return isLost ? [] : [NaiveHonour(phrase: title, clause: "三(三)", conditions: [.notSaid(.contestClass)])]
    }
    return [NaiveHonour(phrase: title, clause: "三(三)", isProposal: true, conditions: conditions)]
  }

  /// 三(一): 总获奖人数一般不超过参赛人数的60%.
  func mostWinners(competed: Int) -> Int? { competed * 60 / 100 }

  func ceiling(of prize: String, _ facts: ContestFacts) -> Int? { nil }

  /// 三(二)1–2, for winners only, theory and practical both at least 60.
  func certificate(_ rank: Int, _ person: NaivePerson, in field: NaiveField) -> NaiveDecision {
    NaiveDecision.byPromotion(rank, person, in: field)
  }

  var certificateGround: NaiveGround { .clause("三(二)") }

  var cutGround: NaiveGround { .convention }

  func ground(of reason: Withheld.Reason) -> NaiveGround {
    switch reason {
    case .belowPass, .notAwarded, .alreadyHeld: .clause("三(二)")
    case .underAge: .clause("三(二)1")
    case .standardEnds: .clause("三(二)2")
    case .need: .clause("三(三)")
    case .tooManyPrizes: .clause("三(一)")
    case .noCertificates, .levelNotInStandard: .either
    case .proposedEarlier: .convention
    case .fieldTooSmall: .none
    }
  }
}
