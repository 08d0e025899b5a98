public import Scoring

// What was keyed from the papers.
extension Contest {
  /// What a keying of a cell says; nil where nothing is keyed, two records claim it, or a third look has lapsed.
  public func score(_ subject: Int, _ place: Int, _ keying: Keying) -> Mark? {
    cell(subject, place).flatMap { sheet, cell in sheet.value(cell, keying) }
  }

  /// The records that stand in a keying of a cell.
  public func scoreRefs(_ subject: Int, _ place: Int, _ keying: Keying) -> [Ref] {
    cell(subject, place).map { sheet, cell in sheet.refs(cell, keying) } ?? []
  }

  /// What counts in a cell: the third look, else the first keying.
  public func score(_ subject: Int, _ place: Int) -> Mark? {
    cell(subject, place).flatMap { sheet, cell in sheet.value(cell) }
  }

  /// Whether two or more records claim a keying of a cell.
  public func isScoreInConflict(_ subject: Int, _ place: Int, _ keying: Keying) -> Bool {
    cell(subject, place).map { sheet, cell in sheet.isInConflict(cell, keying) } ?? false
  }

  /// The place of the scheme that a cell of a sheet is; nil where the scheme has none such.
  public func place(module: Int, aspect: Int, judge: Int) -> Int? {
    guard let scheme = marking?.scheme else { return nil }
    for pile in scheme.piles where pile.module == module && pile.judge == judge {
      return pile.cells.first { scheme.places[$0].aspect == aspect }
    }
    return nil
  }

  /// The penalties and sanctions in force, by rule and module.
  public func penalties(of subject: Int) -> [PenaltyOnRecord] { papers(of: subject)?.penaltiesInForce ?? [] }

  /// Everything known of a subject's work; nil without a scheme, and for who is not there.
  public func work(of subject: Int) -> MarkedWork? {
    guard let marking, (0..<subjectCount).contains(subject) else { return nil }
    let scheme = marking.scheme
    var work = MarkedWork(for: scheme)
    work.excused = excusedPiles(of: subject)
    guard let papers = papers(of: subject) else { return work }
    for (at, sheet) in papers.sheets {
      for (cell, place) in scheme.piles[at].cells.enumerated() { work.scores[place] = sheet.value(cell) }
    }
    work.rulings = papers.rulings.values.compactMap(\.value)
    work.exclusion = papers.exclusion
    for penalty in papers.penaltiesInForce {
      if penalty.rule == Sanction.voidModule.rawValue {
        if let module = scheme.modules.firstIndex(where: { $0.id == penalty.module }) { work.voided.insert(module) }
      } else if let rule = scheme.penalties.firstIndex(where: { $0.id == penalty.rule }) {
        work.penalties.append(GivenPenalty(rule: rule, count: penalty.count))
      }
    }
    work.penalties.sort { $0.rule < $1.rule }
    return work
  }

  /// The marks of an aspect by seat as they count now; nil where nothing counts, or the judge is excused.
  public func judgesMarks(_ subject: Int, module: Int, aspect: Int) -> [Mark?] {
    guard let scheme = marking?.scheme, scheme.modules.indices.contains(module) else { return [] }
    let excused = excusedPiles(of: subject)
    return (1...max(1, scheme.modules[module].panel.judges)).map { judge in
      guard let place = place(module: module, aspect: aspect, judge: judge),
        !excused.contains(scheme.places[place].pile)
      else { return nil }
      return score(subject, place)
    }
  }

  func papers(of subject: Int) -> SubjectPapers? {
    guard let marking, marking.papers.indices.contains(subject) else { return nil }
    return marking.papers[subject]
  }

  private func cell(_ subject: Int, _ place: Int) -> (KeyedSheet, Int)? {
    guard let marking, marking.papers.indices.contains(subject), marking.scheme.places.indices.contains(place) else {
      return nil
    }
    let pile = marking.scheme.places[place].pile
    guard let sheet = marking.papers[subject].sheets[pile] else { return nil }
    return (sheet, place - marking.scheme.piles[pile].cells.lowerBound)
  }
}
