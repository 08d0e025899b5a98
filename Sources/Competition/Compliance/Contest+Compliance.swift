internal import Scoring

extension Contest {
  /// What a check of the contest looks at, as far as the contest itself tells.
  func complianceFacts(today: Day) -> ComplianceFacts {
    var given = ComplianceFacts(facts, field: field, scheme: scheme, limits: limits, today: today)
    given.dates = dates
    given.teamSizes = teams?.members.map(\.count) ?? []
    for rule in provisions.checks {
      switch recorded(.check(rule.id)) {
      case .yesNo(let answer): given.answers[rule.id] = .yesNo(answer)
      case .number(let number): given.answers[rule.id] = .number(number)
      case .day, .tier, .contestClass, .levels, .prizes, .form, nil: break
      }
    }
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

  /// What the contest itself breaks of the rules that only warn, and nobody passed; of those a result rests on.
  ///
  /// What is due on a day is late or not by another clock than the journal's, and is seen to after the sign-off.
  var warnings: [Finding] {
    guard provisions.warnsOfContest, let someDay = Day(iso: "1970-01-01") else { return [] }
    return provisions.compliance(complianceFacts(today: someDay)).filter { finding in
      finding.firmness == .warned && finding.verdict == .breached && finding.topic.isOfTheContest
        && waiver(of: finding.id, for: nil) == nil
    }
  }
}

extension Topic {
  /// Whether the clause is about how the contest is held, not about single contestants or about what follows it.
  fileprivate var isOfTheContest: Bool {
    switch self {
    case .field, .weight, .standard, .advancementShare, .advancementNumber, .admitted, .stageRequired, .committees,
      .prizeNames, .prizeShare, .prizeCeiling, .check, .teamSize:
      true
    case .publicity, .eligibility, .deadline, .confirmation, .archive: false
    }
  }
}

extension Provisions {
  /// Whether any rule on a contest as a whole only warns: most notices have none, and then nothing is worked out.
  fileprivate var warnsOfContest: Bool {
    fields.contains { $0.firmness == .warned } || standards.contains { $0.firmness == .warned }
      || advancement.contains { $0.firmness == .warned } || checks.contains { $0.firmness == .warned }
      || prizes.map { $0.firmness == .warned || $0.ceilings.contains { $0.firmness == .warned } } ?? false
  }
}
