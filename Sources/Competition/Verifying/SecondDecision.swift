internal import Scoring

extension CompetitionState {
  /// Decides a second time what a record says was decided, on the journal as it stood just before it.
  ///
  /// An honest record comes out as it stands, since `decide` looks at nothing but what the journal holds; this is why
  /// the reach of undo is part of the fold. Signatures are left to `fault(of:)`, which tells more about them.
  ///
  /// - Parameters:
  ///   - record: The record that comes next.
  ///   - person: In whose name it stands; empty for a program.
  /// - Returns: The record as `decide` would have written it; `nil` for a signature.
  /// - Throws: why it would have been refused.
  mutating func decideAgain(_ record: Record, by person: String) throws(Refusal) -> Record? {
    guard person.isEmpty || self.person(person) != nil || record.enrols(person) else { throw .notEnrolled(person) }
    switch record {
    case .competition, .rulebook:
      guard contests.isEmpty else { throw .alreadyFounded }
      return record
    case .contest(let setUp):
      return contests.isEmpty ? try found(title, rulebook?.source ?? "", setUp).last : try add(setUp)
    case .enrol(let name, let duty, let reason): return try enrol(name, duty, nil, reason)
    case .enrolSigner(let name, let duty, let key, let reason): return try enrol(name, duty, key, reason)
    case .imported(let note):
      switch note.what {
      case .winners: return try bring([], note).last
      case .roster, .marks, .judges:
        _ = try openContest(note.contest)
        return try imported(note, into: note.contest)
      }
    case .contestant(let number, let contestant): return try register(number, [contestant], nil).last
    case .mark(let mark): return try keyAgain(mark)
    case .status(let status):
      return try declare(status.contest, status.entry, Exclusion(rawValue: status.status), status.reason)
    case .undo(let undo): return try self.undo(undo.contest)
    case .ruling(let ruling):
      // Who is tied takes a ranking.
      settle()
      return try rule(ruling.contest, ruling.order, ruling.reason)
    case .signOff, .reopen, .codedSignOff: return nil
    case .fact(let fact):
      // How many prizes a field can have takes the field.
      if fact.fact == .awards { settle() }
      return try state(fact.contest, [StatedFact(fact.fact, fact.value?.text ?? "")], fact.reason).last
    case .particulars(let record):
      return try amend(record.contest, record.entry, record.particulars, record.reason)
    case .waiver(let waiver):
      if person.isEmpty { throw .personNeeded }
      // What the contest as a whole breaks hangs on the field.
      if waiver.entry.isEmpty { settle() }
      return try waive(waiver.contest, waiver.rule, waiver.entry.isEmpty ? nil : waiver.entry, waiver.reason)
    case .replacement(let record):
      settle()
      return try replace(record.contest, record.leaving, record.entering, record.reason)
    case .winner(let winner): return try bring(winner)
    case .calendar(let source): return try bring(calendar: source)
    case .scheme(let scheme): return try adopt(scheme.contest, scheme.source, scheme.reason)
    case .score(let score): return try keyAgain(score, by: person)
    case .penalty(let penalty):
      if person.isEmpty { throw .personNeeded }
      return try penalise(
        penalty.contest, penalty.of, penalty.rule, penalty.module, penalty.count, penalty.decidedBy, penalty.reason)
    case .spread(let spread):
      if person.isEmpty { throw .personNeeded }
      return try settle(
        spread.contest, spread.of, spread.module, spread.aspect, Mark(spelled: spread.value), spread.reason)
    case .paper(let paper):
      if person.isEmpty { throw .personNeeded }
      return try count(paper.contest, paper.module, paper.judge, paper.step, paper.count, paper.reason)
    case .sample(let record):
      if person.isEmpty { throw .personNeeded }
      settle()
      return try sample(record.contest, record.seed)
    case .judge(let record):
      return try seat(record.contest, [record.judge], nil, record.reason, isCheckedAgain: true).last
    case .recusal(let record):
      if person.isEmpty { throw .personNeeded }
      return try recuse(
        record.contest, record.of, record.judge, record.decision, record.substitute, record.decidedBy, record.reason)
    case .draw(let record):
      if person.isEmpty { throw .personNeeded }
      return try draw(record.contest, record.seed, record.stations, record.reason)
    case .codes(let record):
      if person.isEmpty { throw .personNeeded }
      return try encode(record.contest, record.seed, record.first, by: person)
    case .decode(let record):
      if person.isEmpty { throw .personNeeded }
      return try decode(record.contest, record.witness, by: person)
    case .pin(let record):
      if person.isEmpty { throw .personNeeded }
      return try choosePIN(record.name, record.pin, record.reason, by: person)
    case .incident(let record):
      if person.isEmpty { throw .personNeeded }
      return try report(record.contest, IncidentReport(record), over: standing(record), record.reason)
    case .appeal(let record):
      if person.isEmpty { throw .personNeeded }
      return try file(
        record.contest, AppealFiling(record), over: standing(record), record.reason, isCheckedAgain: true)
    case .appealRuling(let record):
      if person.isEmpty { throw .personNeeded }
      return try ruleOnAppeal(record.contest, record.appeal, verdict(record), record.reason)
    }
  }

  private func keyAgain(_ score: ScoreRecord, by person: String) throws(Refusal) -> Record {
    guard let value = Mark(spelled: score.value), score.undoes.isEmpty else { return try undo(score.contest) }
    return try key(
      score.contest,
      Score(
        of: score.of, module: score.module, aspect: score.aspect, judge: score.judge, keying: score.keying,
        value: value), score.replaces.compactMap { ref($0) }, score.reason, by: person)
  }

  private func keyAgain(_ mark: MarkRecord) throws(Refusal) -> Record {
    let contest = try openContest(mark.contest)
    guard let column = contest.scheme.column(id: mark.component).map({ contest.scheme.columns[$0] }) else {
      throw .noSuchComponent(mark.component)
    }
    guard let cell = Cell(spelling: mark.value, in: column) else {
      throw .mark(.offScale(highest: column.highest), component: mark.component)
    }
    let replaced = mark.replaces.compactMap { ref($0) }
    return try key(mark.contest, mark.entry, mark.component, cell, replaced, mark.reason)
  }
}

extension Record {
  /// Whether this is somebody's own enrolment.
  fileprivate func enrols(_ person: String) -> Bool {
    switch self {
    case .enrol(let name, _, _), .enrolSigner(let name, _, _, _): name == person
    case .competition, .rulebook, .contest, .imported, .contestant, .mark, .status, .undo, .ruling, .signOff, .reopen,
      .fact, .particulars, .waiver, .replacement, .winner, .calendar, .scheme, .judge, .recusal, .draw, .codes, .score,
      .penalty, .spread, .paper, .sample, .codedSignOff, .decode, .pin, .incident, .appeal, .appealRuling:
      false
    }
  }
}
