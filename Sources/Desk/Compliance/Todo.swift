internal import Competition
internal import Scoring

/// Something on the list of what is still to be answered or decided by people; none of it blocks unless it is a warning.
enum Todo: Hashable, Sendable {
  /// A question about the contest.
  case contest(Question)
  /// Questions about one contestant.
  case contestant(Int, [Asked])
  /// The list of past first-prize winners is not there, and a rule asks for it.
  case pastWinners
  /// A rule that only warns is broken, by a contestant or by the contest, and nobody has passed it.
  case warning(Warning)
  /// An appeal is not settled; with the time by which it should be.
  case appeal(Appeal, DueTime)

  /// Whether the sign-off waits for it.
  var isWarning: Bool {
    switch self {
    case .warning: true
    case .contest, .contestant, .pastWinners, .appeal: false
    }
  }

  /// Whether it is an appeal.
  var isAppeal: Bool { if case .appeal = self { true } else { false } }

  /// One question about a contestant: which rule asks decides what is asked.
  enum Asked: Hashable, Sendable {
    case outcome(Question)
    case entering(EligibilityQuestion, rule: EligibilityRule)
    case team
  }

  /// A rule that only warns, and what it is about.
  struct Warning: Hashable, Sendable {
    /// The rule's id, as a waiver names it.
    let rule: String
    /// The place in the roster; nil for the contest.
    let contestant: Int?
    /// How the contestant breaks it, or what the clause says of the contest.
    let why: Bilingual
    let basis: Basis
  }

  /// All that is open of a contest: its own questions, the warnings, then contestant by contestant in roster order.
  ///
  /// - Complexity: the contestants times the rules on entering.
  static func all(of contest: Contest, in state: CompetitionState, today: Day?) -> [Todo] {
    var ofContest: [Todo] = []
    var needsWinners = false
    var people: [Int: [Asked]] = [:]
    for question in state.questions(of: contest) {
      switch question {
      case .contest(let question): ofContest.append(.contest(question))
      case .contestant(let contestant, let question): people[contestant, default: []].append(.outcome(question))
      case .eligibility(_, _, .pastWinners): needsWinners = true
      case .eligibility(let contestant, let rule, let question):
        people[contestant, default: []].append(.entering(question, rule: rule))
      case .team(let contestant): people[contestant, default: []].append(.team)
      }
    }
    if needsWinners { ofContest.append(.pastWinners) }
    let warnings = Warning.all(of: contest, in: state, today: today).map(Todo.warning)
    let appeals = contest.appeals.filter(\.isUnsettled).map { Todo.appeal($0, state.rulingDue(of: $0, in: contest)) }
    return ofContest + appeals + warnings
      + people.sorted { $0.key < $1.key }.map { .contestant($0.key, $0.value.uniqueParticulars) }
  }
}

extension Todo.Warning {
  /// The warnings that a sign-off waits for, with the reasons of the rules that give them.
  static func all(of contest: Contest, in state: CompetitionState, today: Day?) -> [Todo.Warning] {
    let warned = contest.openItems.compactMap { item -> (String, Int?)? in
      guard case .warning(let rule, let contestant) = item else { return nil }
      return (rule, contestant)
    }
    let warnsOfContest = warned.contains { $0.1 == nil }
    let findings = warnsOfContest ? today.map { state.compliance(of: contest, today: $0) } ?? [] : []
    return warned.map { rule, contestant in
      guard let contestant else { return Todo.Warning(rule, about: findings.first { $0.id == rule }) }
      let broken = state.eligibility(of: contestant, in: contest).first { $0.rule.id == rule }
      return Todo.Warning(rule, of: contestant, broken)
    }
  }

  private init(_ rule: String, of contestant: Int, _ finding: EligibilityFinding?) {
    self.rule = rule
    self.contestant = contestant
    why = finding.map(Words.broken) ?? Bilingual(zh: rule, en: rule)
    basis = finding?.rule.basis ?? .convention
  }

  private init(_ rule: String, about finding: Finding?) {
    self.rule = rule
    contestant = nil
    why = finding.map(Words.breached) ?? Bilingual(zh: rule, en: rule)
    basis = finding?.basis ?? .convention
  }
}

extension [Todo.Asked] {
  /// The same thing is asked once, whichever rule needs it.
  fileprivate var uniqueParticulars: [Todo.Asked] {
    var seen: Set<Particular> = []
    return filter { asked in asked.particular.map { seen.insert($0).inserted } ?? true }
  }
}

extension Todo.Asked {
  /// What would answer it; nil where the roster's file has to be corrected or somebody has to decide.
  var particular: Particular? {
    switch self {
    case .outcome(let question): question.particular
    case .entering(let question, _): question.particular
    case .team: .team
    }
  }
}

extension Question {
  fileprivate var particular: Particular? {
    switch self {
    case .heldLevel: .level
    case .birth: .birth
    case .need(.union): .union
    case .need(.unionCard): .unionCard
    case .need(.worker): .group
    case .need(.titleNotHeld): .titles
    case .tier, .levels, .givesCertificates, .contestClass, .requiredField, .prizes, .advancing, .date, .closing,
      .innovative, .competedInPart, .earlierStage, .need(.requiredField):
      nil
    }
  }
}

extension EligibilityQuestion {
  fileprivate var particular: Particular? {
    switch self {
    case .birth: .birth
    case .post: .post
    case .residence: .residence
    case .workSince: .workSince
    case .category: .category
    case .consent: .consent
    case .bornOnLimit, .closing, .sex, .retiresOnClosing, .givesCertificates, .pastWinners, .identityNumber: nil
    }
  }
}
