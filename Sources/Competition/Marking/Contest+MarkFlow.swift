internal import Scoring

// How marks flow from the papers to the contestants' cells, once a replay is at its end.
extension Contest {
  /// What a component made of modules comes to for a contestant; missing while codes stand between.
  func markedCell(_ contestant: Int, part: Int) -> Cell {
    guard let subject = subject(of: contestant), let cells = papers(of: subject)?.result.cells,
      cells.indices.contains(part)
    else { return .missing }
    return cells[part]
  }

  /// Whether a column's marks are worked out from sheets.
  public func isMadeOfModules(column: Int) -> Bool { part(ofColumn: column) != nil }

  func part(ofColumn column: Int) -> Int? {
    guard let marking, marking.partOfColumn.indices.contains(column) else { return nil }
    return marking.partOfColumn[column]
  }

  /// Why a contestant has no result although no status says so: what was declared by code, once the codes are open.
  func exclusionByCode(_ contestant: Int) -> Exclusion? {
    guard marking != nil, let subject = subject(of: contestant), let papers = papers(of: subject) else { return nil }
    switch papers.exclusion {
    case .absent: return .absent
    case .withdrawn: return .withdrawn
    // A void result is a void component, and the contestant competed.
    case .disqualified, .void, nil: return nil
    }
  }

  /// Works out every subject's marks and what is due anew, with all that hangs on it: once the codes are open, and where
  /// the sample is drawn.
  mutating func flowMarks() {
    if marking != nil, isSettled { rebuild() }
  }

  /// Does the same where subjects change: codes were laid, or somebody else sits in a judge's seat.
  mutating func renewSubjects() { flowMarks() }

  /// Works out one subject's marks and what is due anew: a sheet was excused, or is due again.
  mutating func renew(subject: Int) {
    _ = changePapers(of: subject) { _ in true }
  }

  /// Changes a subject's papers, and once a replay is at its end works out what follows.
  mutating func changePapers(of subject: Int, _ body: (inout SubjectPapers) -> Bool) -> Bool {
    guard marking != nil else { return false }
    // Not the papers themselves: who holds them makes a copy of every change.
    let before = papers(of: subject)?.result
    let exclusion = papers(of: subject)?.exclusion
    let stood = marking?.change(subject, isCounted: isSettled, body) ?? false
    guard isSettled else { return stood }
    work(out: subject)
    let after = papers(of: subject)?.result
    if before?.due != after?.due { marking?.countOpenCounts() }
    let isMoved = before?.cells != after?.cells || exclusion != papers(of: subject)?.exclusion
    if isMoved, let contestant = contestant(of: subject) { rerank(contestant) }
    return stood
  }

  /// Works out all marks at once: part of ranking everything anew.
  mutating func workOutAllPapers() {
    guard marking != nil else { return }
    let subjects = 0..<subjectCount
    marking?.forgetCounts(subjects: subjects.count)
    for subject in subjects { work(out: subject) }
    marking?.countOpenCounts()
  }

  /// Follows a contestant's status: who is out of the contest owes no sheets.
  mutating func followDues(of contestant: Int) {
    guard marking != nil, let subject = subject(of: contestant) else { return }
    let dues = dues(of: subject)
    let known = papers(of: subject)?.result
    if known?.due != dues.due || known?.excused != dues.excused || known?.isOut != isOut(subject) {
      renew(subject: subject)
    }
  }

  private mutating func work(out subject: Int) {
    let result = papersResult(of: subject)
    marking?.put(result, subject)
  }

  private func papersResult(of subject: Int) -> PapersResult {
    var result = PapersResult()
    guard let marking else { return result }
    (result.due, result.excused) = dues(of: subject)
    result.isOut = isOut(subject)
    guard let papers = papers(of: subject), !papers.isBlank, let work = work(of: subject) else {
      result.cells = Array(repeating: .missing, count: marking.parts.count)
      return result
    }
    result.cells = marking.parts.map { marking.scheme.cell(of: $0, work) }
    if !result.isOut { result.spreads = marking.scheme.spreads(in: work) }
    return result
  }
}

extension ContestMarking {
  /// Changes a subject's papers; what was counted of them is taken out of the count.
  mutating func change(_ subject: Int, isCounted: Bool, _ body: (inout SubjectPapers) -> Bool) -> Bool {
    while papers.count <= subject { papers.append(SubjectPapers()) }
    if isCounted { tally.count(papers[subject], scheme, isSpared: isSpared(subject), -1) }
    differedSheets -= papers[subject].differedSheets
    defer { differedSheets += papers[subject].differedSheets }
    return body(&papers[subject])
  }

  /// Spares a subject no longer; what was counted of its papers is counted anew.
  mutating func demand(_ subject: Int, isCounted: Bool) {
    guard papers.indices.contains(subject) else { return }
    if isCounted { tally.count(papers[subject], scheme, isSpared: true, -1) }
    sample?.demand(subject)
    if isCounted { tally.count(papers[subject], scheme, isSpared: false, 1) }
  }

  /// Puts down what follows from a subject's papers, and counts them.
  mutating func put(_ result: PapersResult, _ subject: Int) {
    papers[subject].result = result
    tally.count(papers[subject], scheme, isSpared: isSpared(subject), 1)
  }

  /// Forgets what was counted, and has papers for just so many subjects.
  mutating func forgetCounts(subjects: Int) {
    tally = MarkingTally(piles: scheme.piles.count)
    // Codes are laid while nothing is keyed: whoever has no code leaves no papers behind.
    papers.removeLast(max(0, papers.count - subjects))
    while papers.count < subjects { papers.append(SubjectPapers()) }
  }

  /// Counts the counts of papers that are not as many as are due.
  mutating func countOpenCounts() {
    tally.openCounts = openCounts.count
  }

  /// The counts of papers that are not as many as are due.
  var openCounts: [(pile: Int, step: PaperStep, counted: Int?)] {
    guard scheme.countsPapers else { return [] }
    return scheme.piles.indices.flatMap { pile in
      PaperStep.allCases.compactMap { step in
        let held = counts[CountedPapers(pile: pile, step: step)]
        let isRight = held == nil ? tally.piles[pile].due == 0 : held?.value == tally.piles[pile].due
        return isRight ? nil : (pile, step, held?.value)
      }
    }
  }
}
