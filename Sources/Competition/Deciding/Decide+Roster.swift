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
    let contest = try openContest(number)
    try bounded(rule, .rule)
    try bounded(reason, .reason)
    var contestant: Int?
    if let entry {
      contestant = contest.index(entry: entry)
      if contestant == nil { throw .noSuchEntry(entry) }
    }
    if contest.waiver(of: rule, for: contestant) != nil { throw .unchanged }
    return .waiver(WaiverRecord(contest: number, rule: rule, entry: entry ?? "", reason: reason))
  }

  func replace(
    _ number: Int, _ leaving: String, _ entering: String, _ reason: String
  ) throws(Refusal) -> Record {
    guard let contest = contest(number) else { throw .noSuchContest }
    guard contest.provisions.replacements.isAllowed else { throw .noReplacements }
    guard contest.index(entry: leaving) != nil else { throw .noSuchEntry(leaving) }
    guard contest.index(entry: entering) != nil else { throw .noSuchEntry(entering) }
    try bounded(reason, .reason)
    return .replacement(
      ReplacementRecord(contest: number, leaving: leaving, entering: entering, reason: reason))
  }

  func bring(_ winners: [PastWinner], _ note: ImportNote) throws(Refusal) -> [Record] {
    guard contest(note.contest) != nil else { throw .noSuchContest }
    var records = [try imported(note, into: note.contest)]
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
    .calendar(source: source)
  }
}
