internal import Scoring

// Seating judges, and deciding whom they do not mark.
extension CompetitionState {
  func seat(
    _ number: Int, _ judges: [Judge], _ note: ImportNote?, _ reason: String, isCheckedAgain: Bool = false
  ) throws(Refusal) -> [Record] {
    let contest = try openContest(number)
    try bounded(reason, .reason, mayBeEmpty: true)
    var records: [Record] = []
    if let note { records.append(try imported(note, into: number)) }
    // Each judge is decided on the roster as those before leave it; no record here replaces another of them, since
    // neither an id nor a seat is given twice.
    var roster = contest.judgeRoster
    var ids: Set<String> = []
    var seats: Set<JudgeSeat> = []
    var isChanged = false
    for judge in judges {
      guard ids.insert(judge.id).inserted else { throw .judgeTaken(judge.id) }
      for seat in judge.seats where !seats.insert(seat).inserted { throw .seatTaken(seat) }
      try check(judge, in: contest, isCheckedAgain: isCheckedAgain)
      let standing = roster.refs(replacedBy: judge)
      let before = roster.judge(judge.id)
      if before == judge, standing.count == 1 { continue }
      isChanged = true
      // Who brings which sheet is part of the result by code; a name may be put right at any time.
      if before?.seats != judge.seats, let seal = contest.codedSeal { throw .codedSealed(by: seal.signer) }
      if !standing.isEmpty, reason.isBlank { throw .reasonNeeded }
      records.append(
        .judge(
          JudgeRecord(
            contest: number, judge: judge, replaces: standing.map { spelling(of: $0) }, reason: reason)))
      _ = roster.take(judge, .notYetWritten, replacing: standing)
    }
    guard isChanged else { throw .unchanged }
    return records
  }

  /// Journals of version 0.1 may hold a judge on two seats of a panel, which was not asked then.
  private func check(_ judge: Judge, in contest: Contest, isCheckedAgain: Bool) throws(Refusal) {
    try bounded(judge.id, .id)
    try bounded(judge.name, .name)
    try bounded(judge.unit, .unit, mayBeEmpty: true)
    var panels: Set<String> = []
    for seat in judge.seats {
      guard let scheme = contest.marking?.scheme else { throw .noScheme }
      guard let module = scheme.modules.first(where: { $0.id == seat.module }) else { throw .noSuchModule(seat.module) }
      guard seat.seat >= 1, seat.seat <= module.panel.judges else {
        throw .noSuchSeat(module: seat.module, aspect: "", judge: seat.seat)
      }
      guard panels.insert(seat.module).inserted || isCheckedAgain else {
        throw .twoSeatsOfPanel(judge: judge.id, module: seat.module)
      }
    }
  }

  func recuse(
    _ number: Int, _ label: String, _ id: String, _ decision: RecusalDecision, _ substitute: String,
    _ decidedBy: String, _ reason: String
  ) throws(Refusal) -> Record {
    let contest = try openContest(number)
    guard let judge = contest.judgeRoster.judge(id) else { throw .noSuchJudge(id) }
    let contestant = contest.index(entry: label)
    guard contestant != nil || contest.subject(label) != nil else { throw .noSuchSubject(label) }
    try bounded(substitute, .name, mayBeEmpty: true)
    try bounded(decidedBy, .name)
    try bounded(reason, .reason)
    let standing = contest.judgeRoster.recusals[RecusedPair(judge: id, of: label)] ?? .nothing
    switch decision {
    case .stays:
      // Who is not of the contestant's unit marks anyhow, unless something else was decided before.
      let isFlagged = contestant.map { contest.judgesOfOwnUnit($0).contains(id) } ?? false
      guard isFlagged || !standing.refs.isEmpty else { throw .nothingToRecuse }
      guard substitute.isEmpty else { throw .nothingToRecuse }
    case .stepsAside:
      if contest.codes.isBlind { throw .codesLaid }
      guard contestant != nil, !judge.seats.isEmpty else { throw .nothingToRecuse }
    case .missing:
      guard !judge.seats.isEmpty else { throw .nothingToRecuse }
      // Behind codes a sheet is missing by its code: by entry number it would tell whose the code is.
      guard contest.codes.layers.isEmpty || contest.subject(label) != nil else { throw .noSuchSubject(label) }
    }
    let record = RecusalRecord(
      contest: number, of: label, judge: id, decision: decision, substitute: substitute,
      replaces: standing.refs.map { spelling(of: $0) }, decidedBy: decidedBy, reason: reason)
    if let stands = standing.value, stands.decision == decision, stands.substitute == substitute { throw .unchanged }
    if record.isExcuse || standing.value?.isExcuse ?? false, let seal = contest.codedSeal {
      throw .codedSealed(by: seal.signer)
    }
    if record.isExcuse {
      try checkSheets(of: judge, without: label, in: contest)
      try checkPanels(of: judge, without: label, in: contest)
    }
    return .recusal(record)
  }

  /// Whether nothing is keyed on the sheets: what stands on a paper is corrected or ruled on, never put away.
  private func checkSheets(of judge: Judge, without label: String, in contest: Contest) throws(Refusal) {
    let subject = contest.subject(label) ?? contest.index(entry: label).flatMap(contest.subject(of:))
    guard let subject else { return }
    let isKeyed = contest.piles(of: judge).contains { contest.progress(of: subject, pile: $0).keyed > 0 }
    if isKeyed { throw .sheetKeyed }
  }

  /// Whether every panel that the judge sits on can do without this sheet as well.
  private func checkPanels(of judge: Judge, without label: String, in contest: Contest) throws(Refusal) {
    guard let scheme = contest.marking?.scheme else { throw .noScheme }
    let subject = contest.subject(label) ?? contest.index(entry: label).flatMap(contest.subject(of:))
    let excused = subject.map(contest.excusedPiles) ?? []
    let further = excused.union(contest.piles(of: judge))
    for (index, module) in scheme.modules.enumerated() {
      let out = further.filter { scheme.piles[$0].module == index && scheme.piles[$0].judge > 0 }.count
      guard out > excused.filter({ scheme.piles[$0].module == index && scheme.piles[$0].judge > 0 }).count else {
        continue
      }
      switch module.panel.missing {
      case .wait: throw .panelWaits
      case .rest(let atLeast): if module.panel.judges - out < atLeast { throw .panelWaits }
      }
    }
  }
}
