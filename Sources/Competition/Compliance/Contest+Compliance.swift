internal import Scoring

extension Contest {
  /// What a check of the contest looks at, as far as the contest itself tells.
  func complianceFacts(today: Day) -> ComplianceFacts {
    var given = ComplianceFacts(facts, field: field, scheme: scheme, limits: limits, today: today)
    given.dates = dates
    given.answers = answers
    given.teamSizes = teams?.members.map(\.count) ?? []
    for rule in provisions.archive { given.kept[rule.id] = recorded(.kept(rule.id))?.answer }
    for rule in provisions.certificates?.confirmations ?? [] {
      given.confirmed[rule.id] = recorded(.confirmed(rule.id))?.day
    }
    return given
  }

  /// The days recorded.
  var dates: RecordedDates {
    var dates = RecordedDates()
    dates.theory = recorded(.theoryDate)?.day
    dates.practical = recorded(.practicalDate)?.day
    dates.accepted = recorded(.accepted)?.day
    dates.posted = recorded(.posted)?.day
    for id in provisions.deadlines.map(\.id) + [PublicityRule.id] { dates.done[id] = recorded(.done(id))?.day }
    return dates
  }

  /// The answers to the duties that somebody has to confirm.
  private var answers: [String: CheckAnswer] {
    var answers: [String: CheckAnswer] = [:]
    for rule in provisions.checks {
      switch recorded(.check(rule.id)) {
      case .yesNo(let answer): answers[rule.id] = .yesNo(answer)
      case .number(let number): answers[rule.id] = .number(number)
      case .day, .tier, .contestClass, .levels, .prizes, .form, .text, .moment, .appealTerm, .term, nil: break
      }
    }
    return answers
  }

  /// What the contest itself breaks of the rules that only warn, and nobody passed; of those a result rests on.
  ///
  /// What is due on a day is late or not by another clock than the journal's, and is seen to after the sign-off.
  var warnings: [Finding] {
    // None of these clauses asks for the day.
    guard warnsOfContest, let someDay = Day(iso: "1970-01-01") else { return [] }
    var given = ComplianceFacts(facts, field: field, scheme: scheme, today: someDay)
    given.answers = answers
    return provisions.conduct(given).filter { finding in
      finding.firmness == .warned && finding.verdict == .breached && waiver(of: finding.id, for: nil) == nil
    }
  }

  /// Counts the warnings again, where the field is another one than when they were counted last.
  mutating func recountWarnings() {
    guard warnsOfContest, warnedField != field else { return }
    warnedField = field
    warningCount = warnings.count
  }
}

extension Provisions {
  /// Whether any rule on a contest as a whole only warns: many notices have none, and then nothing is worked out.
  var warnsOfContest: Bool {
    fields.contains { $0.firmness == .warned } || standards.contains { $0.firmness == .warned }
      || advancement.contains { $0.firmness == .warned } || checks.contains { $0.firmness == .warned }
      || prizes.map { $0.firmness == .warned || $0.ceilings.contains { $0.firmness == .warned } } ?? false
  }
}
