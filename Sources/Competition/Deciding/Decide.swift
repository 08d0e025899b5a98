internal import Journal
internal import Scoring

extension CompetitionState {
  /// Decides what an intent becomes: the records to append, together or not at all, or a refusal.
  ///
  /// Writes nothing.
  public func decide(_ intent: Intent, by person: String = "") throws(Refusal) -> [Record] {
    let records =
      switch intent {
      case .found(let title, let source, let setUp): try found(title, source, setUp)
      case .enrol(let name, let duty, let key, let reason): [try enrol(name, duty, key, reason)]
      case .register(let number, let contestants, let note): try register(number, contestants, note)
      case .take(let number, let rows, let note): try take(number, rows, note)
      case .key(let number, let entry, let component, let cell, let replaced, let reason):
        [try key(number, entry, component, cell, replaced, reason)]
      case .declare(let number, let entry, let exclusion, let reason):
        [try declare(number, entry, exclusion, reason)]
      case .undo(let number): [try undo(number)]
      case .rule(let number, let order, let reason): [try rule(number, order, reason)]
      case .signOff(let number, let signed): [try signOff(number, signed)]
      case .reopen(let number, let reason, let signed): [try reopen(number, reason, signed)]
      case .addContest(let setUp): [try add(setUp)]
      case .state(let number, let facts, let reason): try state(number, facts, reason)
      case .amend(let number, let entry, let particulars, let reason):
        [try amend(number, entry, particulars, reason)]
      case .waive(let number, let rule, let entry, let reason): [try waive(number, rule, entry, reason)]
      case .replace(let number, let leaving, let entering, let reason):
        [try replace(number, leaving, entering, reason)]
      case .bringWinners(let winners, let note): try bring(winners, note)
      case .bringCalendar(let source): [try bring(calendar: source)]
      case .adopt(let number, let source, let reason): [try adopt(number, source, reason)]
      case .seat(let number, let judges, let note, let reason): try seat(number, judges, note, reason)
      case .recuse(let number, let subject, let judge, let decision, let substitute, let decidedBy, let reason):
        [try recuse(number, subject, judge, decision, substitute, decidedBy, reason)]
      case .draw(let number, let seed, let stations, let reason): [try draw(number, seed, stations, reason)]
      case .encode(let number, let seed, let first): [try encode(number, seed, first, by: person)]
      case .score(let number, let score, let replaced, let reason):
        [try key(number, score, replaced, reason, by: person)]
      case .penalise(let number, let subject, let rule, let module, let count, let decidedBy, let reason):
        [try penalise(number, subject, rule, module, count, decidedBy, reason)]
      case .settle(let number, let subject, let module, let aspect, let value, let reason):
        [try settle(number, subject, module, aspect, value, reason)]
      case .count(let number, let module, let judge, let step, let count, let reason):
        [try self.count(number, module, judge, step, count, reason)]
      case .sample(let number, let seed): [try sample(number, seed)]
      case .signCoded(let number, let signed): [try signCoded(number, signed)]
      case .decode(let number, let witness): [try decode(number, witness, by: person)]
      case .choosePIN(let name, let pin, let reason): [try choosePIN(name, pin, reason, by: person)]
      case .report(let number, let report, let standing, let reason):
        [try self.report(number, report, over: standing, reason)]
      case .appeal(let number, let filing, let standing, let reason):
        [try file(number, filing, over: standing, reason)]
      case .ruleOnAppeal(let number, let appeal, let verdict, let reason):
        [try ruleOnAppeal(number, appeal, verdict, reason)]
      }
    guard records.allSatisfy(\.isRecordable) else { throw .unrecordable }
    // An imported row has no reason but its file's name, which says nothing of anybody.
    let isImport = if case .take = intent { true } else { false }
    if !isImport, let contest = intent.contest.flatMap({ contest($0) }), contest.codes.isBlind,
      records.contains(where: contest.tellsCode)
    {
      throw .register(.tellsCode)
    }
    return records
  }

  /// The contest, if it is there and its result may change.
  func openContest(_ number: Int) throws(Refusal) -> Contest {
    let contest = try unsealedContest(number)
    if let later = sealedLaterStage(than: contest) { throw .laterStageSealed(contest: later) }
    return contest
  }

  /// The contest, if it is there and not sealed.
  func unsealedContest(_ number: Int) throws(Refusal) -> Contest {
    guard let contest = contest(number) else { throw .noSuchContest }
    if let seal = contest.seal { throw .sealed(by: seal.signer) }
    return contest
  }

  /// A later stage of the same event that is sealed: what an earlier one proposes is part of its certificates.
  private func sealedLaterStage(than contest: Contest) -> Int? {
    guard contest.provisions.certificates != nil else { return nil }
    let later = Stage.allCases.drop { $0 != contest.setUp.stage }.dropFirst()
    return contests.first { other in
      other.seal != nil && other.setUp.event == contest.setUp.event && later.contains(other.setUp.stage)
    }?.setUp.contest
  }

  /// A text as records hold it: bounded, because a line of the journal is, and on one line without control
  /// characters, because the signed statement and the result table are made of lines and tabs.
  func bounded(_ text: String, _ field: Refusal.Field, mayBeEmpty: Bool = false) throws(Refusal) {
    if text.isBlank && !mayBeEmpty { throw field == .reason ? .reasonNeeded : .emptyText(field) }
    guard text.isOneLine else { throw .controlCharacter(field) }
    guard text.utf8.count <= Self.longestText else { throw .textTooLong(field, longest: Self.longestText) }
  }

  /// The longest single text in a record, in UTF-8 bytes: 1,000 Chinese characters, far within a line of the journal.
  public static let longestText = 3000
}

extension Record {
  /// The longest body of a record, in bytes: what a line of 64 KiB leaves beside the longest name of who did it.
  static let longestBody = 56_000

  /// Whether the journal would take this record and give it back: a folder with a record that can't be read again
  /// could not be opened any more.
  fileprivate var isRecordable: Bool {
    let body = entry(by: "").body
    guard body.count <= Self.longestBody else { return false }
    do throws(RecordProblem) { _ = try Record(kind: kind, body: body[...]) } catch { return false }
    return true
  }
}
