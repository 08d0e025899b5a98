internal import Scoring

extension CompetitionState {
  func key(
    _ number: Int, _ score: Score, _ replaced: [Ref], _ reason: String, by person: String
  ) throws(Refusal) -> Record {
    let (contest, marking) = try markedContest(number)
    guard let subject = contest.subject(score.of) else { throw .noSuchSubject(score.of) }
    let at = try contest.aspect(score.module, score.aspect)
    guard let place = contest.place(module: at.module, aspect: at.aspect, judge: score.judge) else {
      throw .noSuchSeat(module: score.module, aspect: score.aspect, judge: score.judge)
    }
    try check(
      score.value, marking.scheme.modules[at.module].aspects[at.aspect], contest.aspectName(at.module, at.aspect))
    if contest.isAbsent(subject) { throw .absent(entry: score.of) }
    let pile = marking.scheme.places[place].pile
    if contest.excusedPiles(of: subject).contains(pile) { throw .excused }
    let keyed = KeyedScore(subject: subject, place: place, keying: score.keying, value: score.value)
    let sheet = contest.papers(of: subject)?.sheets[pile]
    try checkTurn(keyed, in: contest, marking, sheet, by: person)
    let standing = contest.scoreRefs(subject, place, score.keying)
    try check(keyed, over: standing, replaced, reason, in: contest)
    return .score(
      ScoreRecord(
        contest: number, of: contest.label(of: subject), module: score.module, aspect: score.aspect,
        judge: score.judge, keying: score.keying, value: score.value.text, undoes: "",
        replaces: standing.map { spelling(of: $0) }, reason: reason))
  }

  /// Only an undo empties a cell; a mark has the decimals its aspect has.
  private func check(_ value: Mark, _ aspect: Aspect, _ name: String) throws(Refusal) {
    guard value.hundredths >= 0, value <= aspect.highestKeyed else {
      throw .mark(.offScale(highest: aspect.highestKeyed), component: name)
    }
    let decimals = max(0, min(2, aspect.decimals))
    guard value.hundredths % [100, 10, 1][decimals] == 0 else {
      throw .mark(.tooManyDecimals(allowed: decimals), component: name)
    }
  }

  /// Whether it is this person's turn: the two keyings of a sheet are two people's, and the third look is
  /// anybody's but who corrected the cell.
  private func checkTurn(
    _ score: KeyedScore, in contest: Contest, _ marking: ContestMarking, _ sheet: KeyedSheet?, by person: String
  ) throws(Refusal) {
    if person.isEmpty, score.keying != .first { throw .personNeeded }
    let duty = person.isEmpty ? nil : try enrolled(person).duty
    switch score.keying {
    case .first:
      if let duty, duty != .scorekeeper { throw .otherDuty(.scorekeeper) }
      if !person.isEmpty, sheet?.secondKeyers.contains(person) == true { throw .sameKeyer }
    case .second:
      guard duty == .scorekeeper || duty == .secondKeyer else { throw .otherDuty(.secondKeyer) }
      guard marking.demands(score.subject) else { throw .secondKeyingNotAsked }
      guard contest.score(score.subject, score.place, .first) != nil else { throw .notKeyedYet }
      if sheet?.firstKeyers.contains(person) == true { throw .sameKeyer }
    case .third:
      guard let first = contest.score(score.subject, score.place, .first),
        let second = contest.score(score.subject, score.place, .second), first != second
      else { throw .noDifference }
      // Who changed what was keyed settles nothing by it: else one person alone could change a verified mark.
      let cells = marking.scheme.piles[marking.scheme.places[score.place].pile].cells
      if sheet?.correctors[score.place - cells.lowerBound]?.contains(person) == true { throw .ownCorrection }
    }
  }

  /// Whether what stands was named, and why it changes; a third look that has lapsed stands no more.
  private func check(
    _ score: KeyedScore, over standing: [Ref], _ replaced: [Ref], _ reason: String, in contest: Contest
  ) throws(Refusal) {
    try bounded(reason, .reason, mayBeEmpty: true)
    let stands = contest.score(score.subject, score.place, score.keying)
    if stands != nil, stands == score.value { throw .unchanged }
    if stands != nil || contest.isScoreInConflict(score.subject, score.place, score.keying) {
      if replaced.isEmpty { throw .alreadyKeyed(stands.map(Cell.mark) ?? .missing, standing) }
      if reason.isBlank { throw .reasonNeeded }
    }
    guard replaced.isEmpty || Set(replaced) == Set(standing) else { throw .otherRecordsStand(standing) }
    guard score.keying == .third, reason.isBlank else { return }
    let keyings = [Keying.first, .second].map { contest.score(score.subject, score.place, $0) }
    if !keyings.contains(score.value) { throw .reasonNeeded }
  }

  /// What takes an act of keying back.
  func undo(
    _ act: Act, _ subject: Int, _ place: Int, _ keying: Keying, _ before: KeyedBefore, in contest: Contest
  ) throws(Refusal) -> Record {
    if let seal = contest.codedSeal { throw .codedSealed(by: seal.signer) }
    guard let scheme = contest.marking?.scheme, scheme.places.indices.contains(place) else { throw .nothingToUndo }
    let at = scheme.places[place]
    let standing = contest.scoreRefs(subject, place, keying).filter { $0 == act.standsAs }
    return .score(
      ScoreRecord(
        contest: contest.setUp.contest, of: contest.label(of: subject), module: scheme.modules[at.module].id,
        aspect: scheme.modules[at.module].aspects[at.aspect].id, judge: at.judge, keying: keying,
        value: before.value?.text ?? "", undoes: spelling(of: act.ref), replaces: standing.map { spelling(of: $0) },
        reason: ""))
  }

  private func enrolled(_ name: String) throws(Refusal) -> Person {
    guard let person = person(name) else { throw .notEnrolled(name) }
    return person
  }
}

extension Contest {
  /// Whether somebody was not there at all, as far as it is known of the subject.
  fileprivate func isAbsent(_ subject: Int) -> Bool {
    papers(of: subject)?.exclusion == .absent
      || contestant(of: subject).map { sheet($0).exclusion == .absent } == true
  }
}
