internal import Scoring

// What is taken off, ruled and counted beside the scores; those are in `Decide+Scores.swift`.
extension CompetitionState {
  func adopt(_ number: Int, _ source: String, _ reason: String) throws(Refusal) -> Record {
    let contest = try openContest(number)
    guard let rulebook else { throw .noSuchContest }
    if !contest.codes.layers.isEmpty { throw .codesLaid }
    let marked: MarkingScheme
    let rules: MarkedRules
    do throws(MarkingProblem) {
      marked = try MarkingScheme(reading: source, under: rulebook)
      rules = try rulebook.marked(by: marked)
    } catch { throw .marking(error) }
    try bounded(reason, .reason, mayBeEmpty: true)
    if let marking = contest.marking {
      if marking.isUsed { throw .schemeInUse }
      if marked.source == marking.scheme.source { throw .unchanged }
    }
    guard contest.mayAdopt(rules.scheme, marked) else { throw .marksKeyed }
    if contest.marking != nil || rulebook.isLeft(by: rules.scheme), reason.isBlank { throw .reasonNeeded }
    return .scheme(
      SchemeRecord(
        contest: number, source: source, replaces: contest.marking.map { [spelling(of: $0.ref)] } ?? [],
        reason: reason))
  }

  func penalise(
    _ number: Int, _ label: String, _ rule: String, _ module: String, _ count: Int, _ decidedBy: String,
    _ reason: String
  ) throws(Refusal) -> Record {
    let (contest, marking) = try markedContest(number)
    guard let subject = contest.subject(label) else { throw .noSuchSubject(label) }
    try checkPenalty(rule, module, count, contest, marking.scheme)
    try bounded(decidedBy, .name)
    try bounded(reason, .reason)
    let held = contest.papers(of: subject)?.penalties[PenaltyKind(rule: rule, module: module)] ?? .nothing
    if !held.isConflict, held.value?.count ?? 0 == count { throw .unchanged }
    return .penalty(
      PenaltyRecord(
        contest: number, of: contest.label(of: subject), rule: rule, module: module, count: count,
        decidedBy: decidedBy, replaces: held.refs.map { spelling(of: $0) }, reason: reason))
  }

  private func checkPenalty(
    _ rule: String, _ module: String, _ count: Int, _ contest: Contest, _ scheme: MarkingScheme
  ) throws(Refusal) {
    guard let sanction = Sanction(rawValue: rule) else {
      guard let penalty = scheme.penalties.first(where: { $0.id == rule }) else { throw .noSuchPenalty(rule) }
      // The rule itself says what it is taken off.
      guard module.isEmpty else { throw .noSuchModule(module) }
      let most = penalty.kind == .fixed ? 1 : GivenPenalty.mostFaults
      guard (0...most).contains(count) else { throw .badCount(count) }
      return
    }
    let namesModule = sanction == .voidModule
    guard namesModule ? scheme.modules.contains(where: { $0.id == module }) : module.isEmpty else {
      throw .noSuchModule(module)
    }
    guard (0...1).contains(count) else { throw .badCount(count) }
    switch sanction {
    case .voidModule, .voidResult: break
    // What was declared by code is taken back by code, also once the codes are open.
    case .absent, .withdrawn: if count > 0, !contest.codes.isBlind { throw .declareByEntry }
    }
  }

  func settle(
    _ number: Int, _ label: String, _ module: String, _ aspect: String, _ value: Mark?, _ reason: String
  ) throws(Refusal) -> Record {
    let (contest, marking) = try markedContest(number)
    guard let subject = contest.subject(label) else { throw .noSuchSubject(label) }
    let at = try contest.aspect(module, aspect)
    guard let spread = contest.spread(of: subject, at) else { throw .noSuchSpread }
    let highest = marking.scheme.modules[at.module].aspects[at.aspect].highestKeyed
    if let value, value.hundredths < 0 || value > highest {
      throw .mark(.offScale(highest: highest), component: "\(module)/\(aspect)")
    }
    try bounded(reason, .reason)
    let held = contest.papers(of: subject)?.rulings[at] ?? .nothing
    if let standing = held.value, standing.marks == spread.marks, standing.value == value { throw .unchanged }
    return .spread(
      SpreadRecord(
        contest: number, of: contest.label(of: subject), module: module, aspect: aspect,
        marks: spread.marks.map { $0?.text ?? "" }, value: value?.text ?? "",
        replaces: held.refs.map { spelling(of: $0) }, referee: headReferee?.name ?? "", reason: reason))
  }

  func count(
    _ number: Int, _ module: String, _ judge: Int, _ step: PaperStep, _ count: Int, _ reason: String
  ) throws(Refusal) -> Record {
    let (contest, marking) = try markedContest(number)
    guard marking.scheme.countsPapers else { throw .papersNotCounted }
    guard marking.scheme.modules.contains(where: { $0.id == module }) else { throw .noSuchModule(module) }
    guard let pile = contest.pile(module, judge: judge) else {
      throw .noSuchSeat(module: module, aspect: "", judge: judge)
    }
    guard (0...PaperRecord.mostSheets).contains(count) else { throw .badCount(count) }
    try bounded(reason, .reason, mayBeEmpty: true)
    let held = marking.counts[CountedPapers(pile: pile, step: step)] ?? .nothing
    if held.value == count { throw .unchanged }
    if !held.refs.isEmpty, reason.isBlank { throw .reasonNeeded }
    return .paper(
      PaperRecord(
        contest: number, module: module, judge: judge, step: step, count: count,
        replaces: held.refs.map { spelling(of: $0) }, reason: reason))
  }

  func sample(_ number: Int, _ seed: String) throws(Refusal) -> Record {
    let (contest, marking) = try markedContest(number)
    guard case .sample(let top, let rest, _) = marking.scheme.secondKeying else { throw .sampleNotAsked }
    if marking.sample != nil { throw .sampleDrawn }
    let tally = marking.tally
    guard tally.whole.due > 0, tally.whole.unkeyedCells == 0, tally.lackingCells == 0 else {
      throw .firstKeyingIncomplete
    }
    try bounded(seed, .seed)
    let drawn = contest.sampled(with: seed, top: top, rest: rest)
    return .sample(SampleRecord(contest: number, seed: seed, drawn: drawn.map { contest.label(of: $0) }))
  }

  /// The contest and its marking, while nothing that follows from its papers is signed.
  func markedContest(_ number: Int) throws(Refusal) -> (Contest, ContestMarking) {
    let contest = try openContest(number)
    guard let marking = contest.marking else { throw .noScheme }
    if let seal = contest.codedSeal { throw .codedSealed(by: seal.signer) }
    return (contest, marking)
  }
}

extension PaperRecord {
  /// The most sheets that are counted in one pile.
  static let mostSheets = 1_000_000
}

extension Contest {
  /// An aspect by its ids.
  func aspect(_ module: String, _ aspect: String) throws(Refusal) -> MarkedAspect {
    guard marking?.scheme.modules.contains(where: { $0.id == module }) == true else { throw .noSuchModule(module) }
    guard let at = markedAspect(module, aspect) else { throw .noSuchAspect(module: module, aspect: aspect) }
    return at
  }

  /// The marks of an aspect that lie too far apart, ruled on or not.
  fileprivate func spread(of subject: Int, _ at: MarkedAspect) -> Spread? {
    guard let scheme = marking?.scheme, var work = work(of: subject), !isOut(subject),
      !voidModules(of: subject, scheme).contains(at.module)
    else { return nil }
    work.rulings = []
    return scheme.spreads(in: work).first { $0.module == at.module && $0.aspect == at.aspect }
  }
}

extension Rulebook {
  /// Whether weights differ from those that a clause of the notice gives.
  fileprivate func isLeft(by marked: Scheme) -> Bool {
    scheme.columns.contains { column in
      guard column.isComponent, case .clause = column.basis else { return false }
      let weight = marked.column(id: column.id).map { marked.columns[$0].weightBasisPoints } ?? 0
      return weight != column.weightBasisPoints
    }
  }
}
