internal import Scoring

// What is asked to change answers whether all that the record names was there.
extension Contest {
  /// Takes a marking scheme into use, while nothing rests on another one; what is keyed of components that are keyed
  /// stays.
  mutating func adopt(_ marked: MarkingScheme, _ rules: MarkedRules, ref: Ref, replacing: [Ref]) -> Bool {
    guard mayAdopt(rules.scheme, marked), marking?.isUsed != true, codes.layers.isEmpty else { return false }
    let stood = replacing == (marking.map { [$0.ref] } ?? [])
    let kept = rules.scheme.columns.map { scheme.column(id: $0.id) }
    cells = roster.indices.flatMap { contestant in
      kept.map { column in column.map { cells[contestant * scheme.columns.count + $0] } ?? .nothing }
    }
    scheme = rules.scheme
    limits = rules.limits
    provisions = rules.provisions
    warnsOfContest = provisions.warnsOfContest
    marking = ContestMarking(marked, ref: ref, columns: scheme.columns)
    // Other weights make other totals: no ruling on a tie holds any more, and no act goes back to before.
    rulings = [:]
    rulingNotes = [:]
    acts = []
    if isSettled { rebuild() } else { ranking = Ranking(scheme: scheme) }
    return stood
  }

  /// Whether nothing was keyed in a column that a scheme leaves out or makes of modules.
  func mayAdopt(_ rules: Scheme, _ marked: MarkingScheme) -> Bool {
    let made = Set(marked.components.filter(\.isMadeOfModules).map(\.id))
    return scheme.columns.indices.allSatisfy { column in
      let id = scheme.columns[column].id
      if rules.column(id: id) != nil, !made.contains(id) { return true }
      return roster.indices.allSatisfy { refs($0, column: column).isEmpty }
    }
  }

  mutating func take(
    _ score: KeyedScore, by person: String, isCorrection: Bool, ref: Ref, replacing: [Ref]
  ) -> Bool {
    if isCorrection { corrections += 1 }
    // What was keyed after the sample was drawn nobody but its keyer has seen.
    if score.keying == .first, marking?.isSpared(score.subject) == true {
      marking?.demand(score.subject, isCounted: isSettled)
    }
    guard let cell = cell(of: score), let value = score.value, let before = before(score, by: person) else {
      return false
    }
    remember(
      Act(ref, .score(subject: score.subject, place: score.place, score.keying), before: .score(before)),
      settling: isScoreInConflict(score.subject, score.place, score.keying))
    return changePapers(of: score.subject) { papers in
      papers.change(cell.pile, cells: cell.cells) { sheet in
        sheet.take(value, cell.cell, score.keying, by: person, ref, replacing: replacing)
      }
    }
  }

  /// Takes an act of keying back: what stood before it stands again, in the name of the undo.
  mutating func takeBack(_ undone: Ref, _ score: KeyedScore, ref: Ref, replacing: [Ref]) -> Bool {
    guard let cell = cell(of: score) else { return false }
    let what = Act.What.score(subject: score.subject, place: score.place, score.keying)
    var before: KeyedBefore?
    if let act = acts.last, act.ref == undone, act.what == what, case .score(let stood) = act.before,
      stood.value == score.value
    {
      before = stood
    }
    forget(undone, what, now: ref)
    return changePapers(of: score.subject) { papers in
      papers.change(cell.pile, cells: cell.cells) { sheet in
        sheet.restore(score.value, before, cell.cell, score.keying, ref, replacing: replacing)
      }
    }
  }

  mutating func take(_ penalty: PenaltyOnRecord, of subject: Int, ref: Ref, replacing: [Ref]) -> Bool {
    changePapers(of: subject) { papers in
      papers.penalties[PenaltyKind(rule: penalty.rule, module: penalty.module), default: .nothing]
        .take(penalty, ref, replacing: replacing)
    }
  }

  mutating func take(_ ruling: SpreadRuling, of subject: Int, ref: Ref, replacing: [Ref]) -> Bool {
    changePapers(of: subject) { papers in
      papers.rulings[MarkedAspect(module: ruling.module, aspect: ruling.aspect), default: .nothing]
        .take(ruling, ref, replacing: replacing)
    }
  }

  mutating func take(_ count: Int, of papers: CountedPapers, ref: Ref, replacing: [Ref]) -> Bool {
    let stood = marking?.counts[papers, default: .nothing].take(count, ref, replacing: replacing) ?? false
    if isSettled { marking?.countOpenCounts() }
    return stood
  }

  /// Takes the sample of those whose sheets are keyed again; one is drawn in a contest.
  mutating func take(sample drawn: [Int], ref: Ref) -> Bool {
    guard let marking, marking.sample == nil, case .sample = marking.scheme.secondKeying else { return false }
    let chosen = Set(drawn)
    // The first keying was complete then: whoever was due has a sheet that was keyed.
    let keyed = marking.papers.indices.filter { marking.papers[$0].sheets.values.contains(where: \.isKeyed) }
    let sheets = chosen.map { papers(of: $0)?.sheets.values.count(where: \.isKeyed) ?? 0 }
    // What it was drawn from is not taken back with a key press.
    acts = []
    self.marking?.sample = SecondKeyingSample(
      ref: ref, drawn: chosen, spared: Set(keyed).subtracting(chosen), sheets: sheets.reduce(0, +))
    flowMarks()
    return true
  }

  /// What stands where somebody keys something; nil for a third look where there are no two keyings.
  private func before(_ score: KeyedScore, by person: String) -> KeyedBefore? {
    guard let cell = cell(of: score) else { return nil }
    let sheet = papers(of: score.subject)?.sheets[cell.pile] ?? KeyedSheet(cells: cell.cells)
    if score.keying == .third, sheet.pair(cell.cell) == nil { return nil }
    return sheet.before(cell.cell, score.keying, by: person)
  }

  /// A cell of a pile's sheet; nil for a subject or a place that is not there.
  private func cell(of score: KeyedScore) -> (pile: Int, cells: Int, cell: Int)? {
    guard let scheme = marking?.scheme, scheme.places.indices.contains(score.place),
      (0..<subjectCount).contains(score.subject)
    else { return nil }
    let pile = scheme.places[score.place].pile
    let cells = scheme.piles[pile].cells
    return (pile, cells.count, score.place - cells.lowerBound)
  }
}

/// One cell of a sheet by subject and place, and what was keyed in it; nil empties it, as an undo may.
struct KeyedScore: Hashable, Sendable {
  let subject: Int
  let place: Int
  let keying: Keying
  let value: Mark?
}
