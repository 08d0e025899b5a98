internal import Scoring

// What is keyed from judges' papers; like everything that is applied, it is never refused.
extension CompetitionState {
  mutating func apply(_ record: SchemeRecord, _ ref: Ref) {
    guard let rulebook, let marked = try? MarkingScheme(reading: record.source, under: rulebook),
      let rules = try? rulebook.marked(by: marked)
    else { return strays.append(ref) }
    changeMarking(record.contest, ref, replacing: record.replaces) { contest, replaced in
      contest.adopt(marked, rules, ref: ref, replacing: replaced)
    }
  }

  mutating func apply(_ record: ScoreRecord, _ ref: Ref, by person: String) {
    let undone = self.ref(record.undoes)
    changeMarking(record.contest, ref, replacing: record.replaces) { contest, replaced in
      guard let score = contest.score(of: record) else { return false }
      if record.undoes.isEmpty {
        let isCorrection = !record.replaces.isEmpty && !record.reason.isEmpty
        return contest.take(score, by: person, isCorrection: isCorrection, ref: ref, replacing: replaced)
      }
      return undone.map { contest.takeBack($0, score, ref: ref, replacing: replaced) } ?? false
    }
  }

  mutating func apply(_ record: PenaltyRecord, _ ref: Ref) {
    changeMarking(record.contest, ref, replacing: record.replaces) { contest, replaced in
      guard let subject = contest.subject(record.of), contest.admits(record) else { return false }
      let penalty = PenaltyOnRecord(
        rule: record.rule, module: record.module, count: record.count, decidedBy: record.decidedBy,
        reason: record.reason)
      return contest.take(penalty, of: subject, ref: ref, replacing: replaced)
    }
  }

  mutating func apply(_ record: SpreadRecord, _ ref: Ref) {
    changeMarking(record.contest, ref, replacing: record.replaces) { contest, replaced in
      guard let subject = contest.subject(record.of),
        let at = contest.markedAspect(record.module, record.aspect), let scheme = contest.marking?.scheme
      else { return false }
      let value = Mark(spelled: record.value)
      if let value, value > scheme.modules[at.module].aspects[at.aspect].highestKeyed { return false }
      let ruling = SpreadRuling(
        module: at.module, aspect: at.aspect, marks: record.marks.map(Mark.init(spelled:)), value: value)
      return contest.take(ruling, of: subject, ref: ref, replacing: replaced)
    }
  }

  mutating func apply(_ record: PaperRecord, _ ref: Ref) {
    changeMarking(record.contest, ref, replacing: record.replaces) { contest, replaced in
      guard let pile = contest.pile(record.module, judge: record.judge) else { return false }
      return contest.take(
        record.count, of: CountedPapers(pile: pile, step: record.step), ref: ref, replacing: replaced)
    }
  }

  mutating func apply(_ record: SampleRecord, _ ref: Ref) {
    changeMarking(record.contest, ref, replacing: []) { contest, _ in
      let drawn = record.drawn.compactMap { contest.subject($0) }
      return drawn.count == record.drawn.count && contest.take(sample: drawn, ref: ref)
    }
  }

  /// Changes what a result by code follows from: while that is sealed, `decide` lets nothing of it pass.
  private mutating func changeMarking(
    _ number: Int, _ ref: Ref, replacing spellings: [String], _ body: (inout Contest, [Ref]) -> Bool
  ) {
    // Under the seal of the result `change` itself notes it.
    if let at = places[number], contests[at].codedSeal != nil, contests[at].seal == nil { breaches.append(ref) }
    change(number, ref, replacing: spellings, body)
  }
}

extension Contest {
  /// The cell of a sheet that a record is about; nil where there is none, or the value lies off its scale.
  fileprivate func score(of record: ScoreRecord) -> KeyedScore? {
    guard let subject = subject(record.of), let at = markedAspect(record.module, record.aspect),
      let place = place(module: at.module, aspect: at.aspect, judge: record.judge), let scheme = marking?.scheme
    else { return nil }
    let value = Mark(spelled: record.value)
    let highest = scheme.modules[at.module].aspects[at.aspect].highestKeyed
    if let value, value > highest { return nil }
    if value == nil, record.undoes.isEmpty { return nil }
    return KeyedScore(subject: subject, place: place, keying: record.keying, value: value)
  }

  /// Whether the scheme knows a penalty, or it is a sanction; a module is named where one is voided.
  fileprivate func admits(_ record: PenaltyRecord) -> Bool {
    guard let scheme = marking?.scheme else { return false }
    guard let sanction = Sanction(rawValue: record.rule) else {
      return record.module.isEmpty && record.count <= GivenPenalty.mostFaults
        && scheme.penalties.contains { $0.id == record.rule }
    }
    switch sanction {
    case .voidModule: return record.count <= 1 && scheme.modules.contains { $0.id == record.module }
    case .voidResult, .absent, .withdrawn: return record.count <= 1 && record.module.isEmpty
    }
  }

  /// An aspect by the ids of its module and its own.
  func markedAspect(_ module: String, _ aspect: String) -> MarkedAspect? {
    guard let modules = marking?.scheme.modules, let at = modules.firstIndex(where: { $0.id == module }),
      let found = modules[at].aspects.firstIndex(where: { $0.id == aspect })
    else { return nil }
    return MarkedAspect(module: at, aspect: found)
  }

  /// A pile by its module's id and the judge's seat.
  func pile(_ module: String, judge: Int) -> Int? {
    guard let scheme = marking?.scheme else { return nil }
    return scheme.piles.firstIndex { scheme.modules[$0.module].id == module && $0.judge == judge }
  }
}
