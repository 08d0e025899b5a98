internal import Scoring

extension CompetitionState {
  func amend(
    _ number: Int, _ entry: String, _ particulars: Particulars, _ reason: String
  ) throws(Refusal) -> Record {
    let contest = try openContest(number)
    guard let contestant = contest.index(entry: entry) else { throw .noSuchEntry(entry) }
    try check(particulars)
    try bounded(reason, .reason, mayBeEmpty: true)
    let standing = contest.particularsRefs(contestant)
    let known = contest.roster[contestant].particulars
    if known == particulars, standing.count < 2 { throw .unchanged }
    // Behind a registration the particulars repeat what it said; whatever they change of it has a reason.
    let repeats = known == Particulars() || known == Particulars(level: particulars.level, union: particulars.union)
    if !(standing.isEmpty && repeats), reason.isBlank { throw .reasonNeeded }
    return .particulars(
      ParticularsRecord(
        contest: number, entry: contest.roster[contestant].entry, particulars: particulars,
        replaces: standing.map { spelling(of: $0) }, reason: reason))
  }

  func check(_ particulars: Particulars) throws(Refusal) {
    try bounded(particulars.residence, .residence, mayBeEmpty: true)
    try bounded(particulars.category, .category, mayBeEmpty: true)
    try bounded(particulars.team, .team, mayBeEmpty: true)
    try bounded((particulars.titles ?? []).joined(separator: ";"), .titles, mayBeEmpty: true)
  }

  func waive(_ number: Int, _ rule: String, _ entry: String?, _ reason: String) throws(Refusal) -> Record {
    // What the contest breaks may be a limit on prizes, which its result follows from. What a contestant breaks is no
    // part of the result, and is passed also when it is found out after the sign-off.
    guard let contest = try entry == nil ? openContest(number) : contest(number) else { throw .noSuchContest }
    try bounded(rule, .rule)
    try bounded(reason, .reason)
    var contestant: Int?
    if let entry {
      contestant = contest.index(entry: entry)
      if contestant == nil { throw .noSuchEntry(entry) }
    }
    if contest.waiver(of: rule, for: contestant) != nil { throw .unchanged }
    try checkWaivable(rule, for: contestant, in: contest)
    return .waiver(WaiverRecord(contest: number, rule: rule, entry: entry ?? "", reason: reason))
  }

  /// Whether a rule is there, only warns, and is broken.
  private func checkWaivable(_ rule: String, for contestant: Int?, in contest: Contest) throws(Refusal) {
    guard let contestant else {
      guard contest.warnings.contains(where: { $0.id == rule }) else { throw .notWaivable(rule: rule) }
      return
    }
    let findings = eligibility(of: contestant, in: contest)
    guard let finding = findings.first(where: { $0.rule.id == rule }) else { throw .noSuchRule(rule) }
    guard case .breached = finding.verdict, finding.rule.firmness == .warned else { throw .notWaivable(rule: rule) }
  }

  func replace(
    _ number: Int, _ leaving: String, _ entering: String, _ reason: String
  ) throws(Refusal) -> Record {
    guard let contest = contest(number) else { throw .noSuchContest }
    guard contest.provisions.replacements.isAllowed else { throw .noReplacements }
    guard let loser = contest.index(entry: leaving) else { throw .noSuchEntry(leaving) }
    guard let winner = contest.index(entry: entering) else { throw .noSuchEntry(entering) }
    let outcomes = Outcomes(contest, in: self)
    guard outcomes[loser].advancement?.side == .safe else { throw .hasNoPlace(entry: leaving) }
    guard outcomes[winner].advancement?.side == .out, contest.position(of: winner) != nil,
      loser != winner
    else { throw .cannotEnter(entry: entering) }
    try bounded(reason, .reason)
    return .replacement(
      ReplacementRecord(contest: number, leaving: leaving, entering: entering, reason: reason))
  }

  func bring(_ winners: [PastWinner], _ note: ImportNote?) throws(Refusal) -> [Record] {
    var records: [Record] = []
    if let note {
      guard contest(note.contest) != nil else { throw .noSuchContest }
      records.append(try imported(note, into: note.contest))
    }
    for winner in winners { records.append(try bring(winner)) }
    return records
  }

  func bring(_ winner: PastWinner) throws(Refusal) -> Record {
    try bounded(winner.occupation, .occupation)
    try bounded(winner.name, .name)
    try bounded(winner.identity, .identity, mayBeEmpty: true)
    return .winner(winner)
  }

  func bring(calendar source: String) throws(Refusal) -> Record {
    do throws(CalendarProblem) { _ = try CalendarYear(reading: source) } catch { throw .calendar(error) }
    return .calendar(source: source)
  }
}
