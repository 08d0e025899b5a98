internal import Scoring

// Writing down incidents and appeals, and what was ruled; of a sealed contest too, for no result follows from it.
extension CompetitionState {
  func report(
    _ number: Int, _ report: IncidentReport, over standing: Int?, _ reason: String
  ) throws(Refusal) -> Record {
    let contest = try contestOnRegister(number)
    try bounded(report.place, .place, mayBeEmpty: true)
    try bounded(report.what, .what)
    try bounded(report.handling, .handling, mayBeEmpty: true)
    try bounded(report.reporter, .name)
    try checkSubject(report.of, in: contest)
    let held = standing.map { contest.register.incidents[$0] ?? .nothing }
    if let standing, held?.refs.isEmpty == true { throw .register(.noSuchIncident(standing)) }
    let record = IncidentRecord(
      contest: number, number: standing ?? (contest.register.incidents.keys.max() ?? 0) + 1, at: report.at,
      of: report.of, place: report.place, what: report.what, handling: report.handling, reporter: report.reporter,
      replaces: held?.refs.map { spelling(of: $0) } ?? [], reason: reason)
    let before = held?.claims.map { IncidentReport($0.value.record) } ?? []
    try checkChange(from: before, to: report, reason)
    if contest.tellsCode(
      about: (before + [report]).map(\.of), in: (before + [report]).flatMap(\.texts) + [reason])
    {
      throw .register(.tellsCode)
    }
    return .incident(record)
  }

  /// Decides on an appeal, also a second time when a journal is verified.
  ///
  /// What working days there are is known from calendars that a later program may have more of: whether an appeal was
  /// late by those is not asked the second time.
  func file(
    _ number: Int, _ filing: AppealFiling, over standing: Int?, _ reason: String, isCheckedAgain: Bool = false
  ) throws(Refusal) -> Record {
    let contest = try contestOnRegister(number)
    try bounded(filing.appellant, .name)
    try bounded(filing.claim, .claim)
    try bounded(filing.late, .late, mayBeEmpty: true)
    try checkSubject(filing.of, in: contest)
    let held = standing.map { contest.register.appeals[$0] ?? .nothing }
    if let standing, held?.refs.isEmpty == true { throw .register(.noSuchAppeal(standing)) }
    let before = held?.claims.map { AppealFiling($0.value.record) } ?? []
    try checkChange(from: before, to: filing, reason)
    if let standing, let rulings = contest.register.rulings[standing]?.claims.map(\.value.record),
      rulings.contains(where: { $0.ruled < filing.filed })
    {
      throw .register(.ruledBeforeFiled(filing.filed))
    }
    let signed = standing == nil ? contest.lastSignedAt : standing.flatMap { contest.register.signedBefore[$0] }
    let due = contest.filingDue(signed: signed, calendar)
    let isAsked = !(isCheckedAgain && contest.appealTerm?.within.unit == .workingDays)
    if isAsked, filing.late.isBlank, due.isMissed(by: filing.filed) { throw .register(.late(due)) }
    if contest.tellsCode(
      about: (before + [filing]).map(\.of), in: (before + [filing]).flatMap(\.texts) + [reason])
    {
      throw .register(.tellsCode)
    }
    return .appeal(
      AppealRecord(
        contest: number, number: standing ?? (contest.register.appeals.keys.max() ?? 0) + 1, filed: filing.filed,
        appellant: filing.appellant, of: filing.of, matter: filing.matter, claim: filing.claim, late: filing.late,
        replaces: held?.refs.map { spelling(of: $0) } ?? [], reason: reason))
  }

  func ruleOnAppeal(
    _ number: Int, _ appeal: Int, _ verdict: AppealVerdict, _ reason: String
  ) throws(Refusal) -> Record {
    let contest = try contestOnRegister(number)
    guard let filed = contest.register.appeals[appeal]?.claims.map(\.value.record), let last = filed.last else {
      throw .register(.noSuchAppeal(appeal))
    }
    try bounded(verdict.arbiter, .arbiter)
    try bounded(verdict.finding, .finding)
    if verdict.ruled < last.filed { throw .register(.ruledBeforeFiled(last.filed)) }
    let effect = try effect(of: verdict, in: contest)
    let held = contest.register.rulings[appeal] ?? .nothing
    let record = AppealRulingRecord(
      contest: number, appeal: appeal, ruled: verdict.ruled, arbiter: verdict.arbiter, outcome: verdict.outcome,
      finding: verdict.finding, effect: effect, corrections: verdict.corrections.map { spelling(of: $0) },
      replaces: held.refs.map { spelling(of: $0) }, reason: reason)
    let before = held.claims.map { $0.value.record }
    try checkChange(from: before.map(\.content), to: record.content, reason)
    let texts = filed.flatMap { AppealFiling($0).texts } + before.flatMap(\.texts) + record.texts
    if contest.tellsCode(about: filed.map(\.of), in: texts) { throw .register(.tellsCode) }
    return .appealRuling(record)
  }

  /// What follows for the result: named wherever an appeal was upheld, by its records where something was corrected.
  private func effect(of verdict: AppealVerdict, in contest: Contest) throws(Refusal) -> AppealEffect {
    guard verdict.outcome.isSuccess else {
      let isNothing = verdict.effect ?? .unchanged == .unchanged && verdict.corrections.isEmpty
      guard isNothing else { throw .register(.effectWithoutSuccess) }
      return .unchanged
    }
    guard let effect = verdict.effect else { throw .register(.effectNeeded) }
    if effect == .corrected, verdict.corrections.isEmpty { throw .register(.correctionsNeeded) }
    if effect != .corrected, !verdict.corrections.isEmpty { throw .register(.correctionsWithoutEffect) }
    for ref in verdict.corrections where !contest.register.changes.contains(ref) {
      throw .register(.noSuchCorrection(ref))
    }
    return effect
  }

  private func contestOnRegister(_ number: Int) throws(Refusal) -> Contest {
    guard let contest = contest(number) else { throw .noSuchContest }
    return contest
  }

  /// Whom it is about is on the roster or behind a code, if it is about somebody.
  private func checkSubject(_ label: String, in contest: Contest) throws(Refusal) {
    guard label.isEmpty || contest.index(entry: label) != nil || contest.subject(label) != nil else {
      throw .noSuchSubject(label)
    }
  }

  /// What stands is put right with a reason, and with something else than itself.
  private func checkChange<Content: Equatable>(
    from before: [Content], to after: Content, _ reason: String
  ) throws(Refusal) {
    try bounded(reason, .reason, mayBeEmpty: true)
    if before == [after] { throw .unchanged }
    if !before.isEmpty, reason.isBlank { throw .reasonNeeded }
  }

  /// The number that a record on an incident puts right; nil where it is a new one.
  func standing(_ record: IncidentRecord) -> Int? {
    contest(record.contest)?.register.incidents[record.number].map { _ in record.number }
  }

  /// The number that a record on an appeal puts right; nil where it is a new one.
  func standing(_ record: AppealRecord) -> Int? {
    contest(record.contest)?.register.appeals[record.number].map { _ in record.number }
  }

  /// What a record on a ruling says; records that are not of this journal can't be named.
  func verdict(_ record: AppealRulingRecord) -> AppealVerdict {
    AppealVerdict(
      ruled: record.ruled, arbiter: record.arbiter, outcome: record.outcome, finding: record.finding,
      effect: record.effect, corrections: record.corrections.compactMap { ref($0) })
  }
}

extension AppealRulingRecord {
  fileprivate var texts: [String] { [arbiter, finding, reason] }

  /// What was ruled, whatever it replaces and why.
  fileprivate var content: AppealRulingRecord {
    AppealRulingRecord(
      contest: contest, appeal: appeal, ruled: ruled, arbiter: arbiter, outcome: outcome, finding: finding,
      effect: effect, corrections: corrections, replaces: [], reason: "")
  }
}
