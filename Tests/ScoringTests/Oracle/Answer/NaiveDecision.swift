import Scoring

/// What becomes of a rank's certificate: a level, or the reasons why none, or what has to be answered first.
struct NaiveDecision: Hashable {
  var level: SkillLevel?
  /// The higher level that the rank stood for and the national standard does not have.
  var skipped: SkillLevel?
  var reasons: [Withheld.Reason] = []
  var questions: Set<Question> = []

  /// By the ladder of the contest's tier; where nobody has said which, every tier is tried.
  static func byLadder(_ rank: Int, _ person: NaivePerson, in field: NaiveField) -> NaiveDecision {
    switch field.notice.tier(field.facts) {
    case .none: return NaiveDecision()
    case .tier(let tier): return byLadder(tier, rank, person, in: field)
    case .notSaid: return ofUnknownTier(Tier.allCases.map { byLadder($0, rank, person, in: field) })
    }
  }

  /// Where nobody has said the tier: it is asked as long as a certificate hangs on it, and what refuses in every tier
  /// refuses.
  private static func ofUnknownTier(_ decisions: [NaiveDecision]) -> NaiveDecision {
    let reasons = decisions[0].reasons.filter { reason in decisions.allSatisfy { $0.reasons.contains(reason) } }
    let mayGrant = decisions.contains { $0.level != nil || !$0.questions.isEmpty }
    return NaiveDecision(reasons: reasons, questions: mayGrant ? [.tier] : [])
  }

  private static func byLadder(
    _ tier: Tier, _ rank: Int, _ person: NaivePerson, in field: NaiveField
  ) -> NaiveDecision {
    let reached = NaiveLadder.levels(tier, rank: rank, ranked: field.ranked)
    if reached.isEmpty { return NaiveDecision() }
    var decision = NaiveDecision()
    decision.askEvent(field)
    decision.askField(field)
    decision.askStandard(field.facts.levels, hasOneOf: reached)
    decision.askPasses(person)
    decision.askHeld(person)
    decision.askEarlier(person)
    return decision.settled
  }

  /// By what is held already: 威海 三(二).
  static func byPromotion(_ rank: Int, _ person: NaivePerson, in field: NaiveField) -> NaiveDecision {
    guard field.facts.stage == .final else { return NaiveDecision() }
    var decision = NaiveDecision()
    decision.askEvent(field)
    decision.askPrize(rank, in: field)
    switch person.held {
    case .unknown:
      decision.questions.insert(.heldLevel)
    case .none, .level(.beginner), .level(.intermediate):
      // 原职业资格（或职业技能等级）低于高级工（三级）且年满18周岁的获奖选手可晋升高级工.
      decision.askAge(18, person, on: field.facts.date)
      decision.level = .advanced
      decision.askStandard(field.facts.levels, has: .advanced, held: person.held)
    case .level(.advanced):
      // 已具有同一职业高级工的可晋升技师（本职业现行最高等级为高级工的，不再晋升）.
      decision.level = .technician
      decision.askStandard(field.facts.levels, has: .technician, held: person.held)
    case .level(.technician), .level(.seniorTechnician):
      break
    }
    decision.askPasses(person)
    // 已获得同一职业高级工（三级）及以上等级证书的获奖选手，不再重复颁发相应证书.
    if case .level(let held) = person.held, held >= .technician { decision.reasons.append(.alreadyHeld(held)) }
    decision.askEarlier(person)
    return decision.settled
  }

  /// The same for all the ranks of a tie; of the higher levels that its ranks skip, what the last one does.
  static func common(_ decisions: [NaiveDecision]) -> NaiveDecision {
    let bare = decisions.map { NaiveDecision(level: $0.level, reasons: $0.reasons, questions: $0.questions) }
    return Set(bare).count == 1 ? decisions[decisions.count - 1] : NaiveDecision()
  }

  /// Refused once there is a reason; else open while a question is; else granted.
  private var settled: NaiveDecision {
    if !reasons.isEmpty { return NaiveDecision(reasons: reasons) }
    if !questions.isEmpty { return NaiveDecision(questions: questions) }
    return self
  }
}
