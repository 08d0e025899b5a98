public import Journal
internal import Scoring

// `apply` never refuses: what a record says is done as far as it can be, and what could not be is noted down.
extension CompetitionState {
  /// Takes one line of a journal; until `settle` the rankings wait, after it they follow each line.
  public mutating func replay(_ line: Line) {
    recordCount += 1
    if let station = line.station { begin(station) }
    let head = Head(station: stations.last ?? "", seq: line.seq, hash: line.hash)
    self.head = head
    do throws(RecordProblem) {
      let record = try Record(kind: line.kind, body: line.body)
      latest = Latest(record: head, t: line.t)
      rememberRules(record, line.body)
      apply(record, Ref(station: max(0, stations.count - 1), seq: line.seq), by: line.by)
    } catch {
      if !line.isOwn { cannotRead(line.seq, line.kind) } else if line.isOpening { forgetActs() }
    }
  }

  /// Ends a replay: from here on every record is ranked as it comes.
  public mutating func settle() {
    isSettled = true
    for at in contests.indices { contests[at].settle() }
  }

  private mutating func begin(_ station: Station) {
    id = station.competition
    stationName = station.name
    stations.append(station.id)
  }

  private mutating func forgetActs() {
    for at in contests.indices { contests[at].forgetActs() }
  }

  private mutating func cannotRead(_ seq: Int, _ kind: String) {
    if unreadable == nil { unreadable = UnreadableRecord(seq: seq, kind: kind) }
  }

  private mutating func rememberRules(_ record: Record, _ body: ArraySlice<UInt8>) {
    switch record {
    case .rulebook: if contests.isEmpty { rulesBodies = [Array(body)] }
    case .contest(let setUp): if contest(setUp.contest) == nil { rulesBodies.append(Array(body)) }
    case .scheme(let scheme):
      if let replaced = schemeBodies[scheme.contest] { rulesBodies.removeAll { $0 == replaced } }
      schemeBodies[scheme.contest] = Array(body)
      rulesBodies.append(Array(body))
    case .competition, .enrol, .enrolSigner, .imported, .contestant, .mark, .status, .undo, .ruling, .signOff, .reopen,
      .fact, .particulars, .waiver, .replacement, .winner, .calendar, .judge, .recusal, .draw, .codes, .score,
      .penalty, .spread, .paper, .sample, .codedSignOff, .decode, .pin, .incident, .appeal, .appealRuling:
      break
    }
  }

  mutating func apply(_ record: Record, _ ref: Ref, by person: String) {
    switch record {
    case .competition(let title): self.title = title
    case .rulebook(let source): adopt(source, record.kind, ref)
    case .contest(let setUp): open(setUp, ref)
    case .enrol(let name, let duty, _): enrol(Person(name: name, duty: duty, key: nil), ref)
    case .enrolSigner(let name, let duty, let key, _): enrol(Person(name: name, duty: duty, key: key), ref)
    case .imported(let note): change(note.contest, ref, isFreeOfResults: note.what == .winners) { $0.note(note) }
    case .contestant(let contest, let contestant):
      change(contest, ref) { $0.register(contestant) }
      if let at = places[contest] { follow(entryOf: contestant, at: at) }
    case .mark(let mark): apply(mark, ref)
    case .status(let status): apply(status, ref)
    case .undo(let undo): apply(undo, ref)
    case .ruling(let ruling): apply(ruling, ref)
    case .signOff(let contest, let signed): seal(contest, signed, ref)
    case .reopen(let contest, let reason, let signed): reopen(contest, reason, signed, ref)
    case .fact(let fact): apply(fact, ref)
    case .particulars(let particulars): apply(particulars, ref)
    case .waiver(let waiver): apply(waiver, ref, by: person)
    case .replacement(let replacement): apply(replacement, ref, by: person)
    case .winner(let winner): take(winner)
    case .calendar(let source): take(calendar: source, ref)
    case .scheme(let scheme): apply(scheme, ref)
    case .judge(let judge): apply(judge, ref)
    case .recusal(let recusal): apply(recusal, ref)
    case .draw(let draw): apply(draw, ref)
    case .codes(let codes): apply(codes, ref, by: person)
    case .score(let score): apply(score, ref, by: person)
    case .penalty(let penalty): apply(penalty, ref)
    case .spread(let spread): apply(spread, ref)
    case .paper(let paper): apply(paper, ref)
    case .sample(let sample): apply(sample, ref)
    case .codedSignOff(let contest, let signed): sealCodes(contest, signed, ref)
    case .decode(let decode): apply(decode, ref, by: person)
    case .pin(let pin): apply(pin, ref)
    case .incident(let incident): apply(incident, ref, by: person)
    case .appeal(let appeal): apply(appeal, ref, by: person)
    case .appealRuling(let ruling): apply(ruling, ref, by: person)
    }
  }

  /// The rules are fixed once a contest stands under them.
  private mutating func adopt(_ source: String, _ kind: String, _ ref: Ref) {
    guard contests.isEmpty else { return strays.append(ref) }
    do throws(RulebookProblem) {
      rulebook = try Rulebook(reading: source)
    } catch {
      cannotRead(ref.seq, kind)
    }
  }

  private mutating func open(_ setUp: ContestSetUp, _ ref: Ref) {
    guard let rulebook, contest(setUp.contest) == nil else { return strays.append(ref) }
    places[setUp.contest] = contests.count
    contests.append(Contest(setUp: setUp, under: rulebook, title: title))
    if isSettled { contests[contests.count - 1].settle() }
  }

  private mutating func enrol(_ person: Person, _ ref: Ref) {
    if self.person(person.name) != nil { strays.append(ref) }
    if person.duty == .headReferee, contests.contains(where: { $0.outermostSeal != nil }) { breaches.append(ref) }
    people.append(person)
  }

  private mutating func apply(_ mark: MarkRecord, _ ref: Ref) {
    change(mark.contest, ref, replacing: mark.replaces) { contest, replaced in
      guard let contestant = contest.index(entry: mark.entry),
        let column = contest.scheme.column(id: mark.component), !contest.isMadeOfModules(column: column),
        let cell = Cell(spelling: mark.value, in: contest.scheme.columns[column])
      else { return false }
      return contest.take(
        cell, contestant: contestant, column: column, isCorrection: !mark.reason.isEmpty, ref: ref, replacing: replaced)
    }
  }

  private mutating func apply(_ status: StatusRecord, _ ref: Ref) {
    change(status.contest, ref, replacing: status.replaces) { contest, replaced in
      guard let contestant = contest.index(entry: status.entry) else { return false }
      return contest.take(Exclusion(rawValue: status.status), contestant: contestant, ref: ref, replacing: replaced)
    }
  }

  private mutating func apply(_ undo: UndoRecord, _ ref: Ref) {
    guard let undone = self.ref(undo.undoes) else { return strays.append(ref) }
    change(undo.contest, ref, replacing: undo.replaces) { contest, replaced in
      guard let contestant = contest.index(entry: undo.entry) else { return false }
      if undo.cell == UndoRecord.status {
        return contest.takeBack(
          undone, .exclusion(Exclusion(rawValue: undo.value)), contestant: contestant, column: nil, ref: ref,
          replacing: replaced)
      }
      guard let column = contest.scheme.column(id: undo.cell), !contest.isMadeOfModules(column: column),
        let cell = Cell(spelling: undo.value, in: contest.scheme.columns[column])
      else { return false }
      return contest.takeBack(
        undone, .cell(cell), contestant: contestant, column: column, ref: ref, replacing: replaced)
    }
  }

  private mutating func apply(_ ruling: RulingRecord, _ ref: Ref) {
    change(ruling.contest, ref, replacing: ruling.replaces) { contest, replaced in
      let order = ruling.order.compactMap { contest.index(entry: $0) }
      guard let key = ruling.tieKey(under: contest.scheme), order.count == ruling.order.count else { return false }
      let note = RulingNote(referee: ruling.referee, reason: ruling.reason)
      return contest.rule(order, on: key, note, ref: ref, replacing: replaced)
    }
  }

  private mutating func apply(_ fact: FactRecord, _ ref: Ref) {
    change(fact.contest, ref, isFreeOfResults: fact.fact.isFreeOfResults, replacing: fact.replaces) {
      $0.take(fact.value, of: fact.fact, ref: ref, replacing: $1)
    }
  }

  private mutating func apply(_ record: ParticularsRecord, _ ref: Ref) {
    change(record.contest, ref, replacing: record.replaces) { contest, replaced in
      guard let contestant = contest.index(entry: record.entry) else { return false }
      return contest.take(record.particulars, contestant: contestant, ref: ref, replacing: replaced)
    }
  }

  private mutating func apply(_ record: WaiverRecord, _ ref: Ref, by person: String) {
    let waiver = Waiver(ref: ref, person: person, reason: record.reason)
    change(record.contest, ref, isFreeOfResults: !record.entry.isEmpty) { contest in
      if record.entry.isEmpty { return contest.waive(record.rule, contestant: nil, waiver) }
      guard let contestant = contest.index(entry: record.entry) else { return false }
      return contest.waive(record.rule, contestant: contestant, waiver)
    }
  }

  private mutating func apply(_ record: ReplacementRecord, _ ref: Ref, by person: String) {
    change(record.contest, ref, isFreeOfResults: true) { contest in
      guard let leaving = contest.index(entry: record.leaving), let entering = contest.index(entry: record.entering)
      else { return false }
      return contest.replace(
        Replacement(ref: ref, leaving: leaving, entering: entering, person: person, reason: record.reason))
    }
  }

  // Whether a signature counts, and was in its place, is for `Verification` to say.
  private mutating func seal(_ number: Int, _ signed: SignedStatement, _ ref: Ref) {
    guard let at = places[number] else { return }
    contests[at].close(with: signed, by: Statement.signer(of: signed.statement) ?? "", ref: ref)
  }

  private mutating func reopen(_ number: Int, _ reason: String, _ signed: SignedStatement, _ ref: Ref) {
    guard let at = places[number] else { return }
    contests[at].reopen(reason, signed, ref: ref)
  }

  private mutating func take(calendar source: String, _ ref: Ref) {
    do throws(CalendarProblem) {
      let year = try CalendarYear(reading: source)
      calendarYears[year.year] = year
    } catch {
      strays.append(ref)
    }
  }

  /// Changes a contest; `body` answers whether all that the record names was there.
  mutating func change(
    _ number: Int, _ ref: Ref, isFreeOfResults: Bool = false, _ body: (inout Contest) -> Bool
  ) {
    guard let at = places[number] else { return strays.append(ref) }
    // `decide` lets nothing past a seal that a result could follow from. A journal that holds such a record was not
    // written by it: `verify` says so.
    if contests[at].seal != nil, !isFreeOfResults { breaches.append(ref) }
    if !isFreeOfResults { contests[at].register.note(change: ref) }
    if !body(&contests[at]) { strays.append(ref) }
  }

  mutating func change(
    _ number: Int, _ ref: Ref, isFreeOfResults: Bool = false, replacing spellings: [String],
    _ body: (inout Contest, [Ref]) -> Bool
  ) {
    let replaced = spellings.compactMap { self.ref($0) }
    change(number, ref, isFreeOfResults: isFreeOfResults) { contest in
      body(&contest, replaced) && replaced.count == spellings.count
    }
  }
}
