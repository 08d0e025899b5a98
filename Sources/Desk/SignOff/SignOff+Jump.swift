internal import Competition
internal import Scoring

extension Desk {
  /// To the place where the row under the cursor is dealt with: what is open, or a question.
  mutating func jump(_ contest: Contest, _ state: CompetitionState) -> [Effect] {
    guard contest.seal == nil, !signOff.open.isEmpty else {
      guard !signOff.questions.isEmpty else { return [] }
      compliance.turn(to: .questions)
      return go(.compliance, state)
    }
    guard signOff.open.indices.contains(signOff.cursor) else {
      let at = signOff.cursor - signOff.open.count
      return signOff.questions.indices.contains(at) ? answer(signOff.questions[at], contest, state) : []
    }
    switch signOff.open[signOff.cursor] {
    case .missing(let contestant, let columns):
      goToMark(of: contestant, state)
      if entry.typed == nil { entry.column = columns.first ?? 0 }
    case .marksDiffer(let contestants, let column):
      if let first = contestants.first { goToMark(of: first, state) }
      if entry.typed == nil { entry.column = column }
    case .conflict(let contestant): goToMark(of: contestant, state)
    case .ineligible(let contestant, _):
      goToMark(of: contestant, state)
      message = Message(Words.declareVoid, .question)
    case .warning(let rule, let contestant):
      let warnings = Todo.Warning.all(of: contest, in: state, today: today)
      if let warning = warnings.first(where: { $0.rule == rule && $0.contestant == contestant }) {
        askToWaive(warning, contest)
      }
    case .dispute(let fact): ask(for: fact, contest)
    case .tie:
      rulingPart = .ties
      return go(.ruling, state)
    case .nobody: message = Message(Words.emptyRoster, .question)
    case .appeal(let number):
      let effects = go(.register, state)
      register.go(toAppeal: number)
      return effects
    case .unkeyed, .unverified, .difference, .markingConflict, .spread, .sampleNotDrawn, .papers, .ownUnit, .emptySeat,
      .codedUnsigned, .undecoded:
      return jump(to: signOff.open[signOff.cursor], contest, state)
    }
    return []
  }

  /// A contestant's own marks, which stand in the grid.
  private mutating func goToMark(of contestant: Int, _ state: CompetitionState) {
    if state.contest(contestNumber)?.hasSheets ?? false, typedDigits == nil { sheets.face = .grid }
    goTo(contestant, state)
  }

  /// To the sheet, the papers or the judge that something open is about.
  private mutating func jump(to item: OpenItem, _ contest: Contest, _ state: CompetitionState) -> [Effect] {
    // A cell that holds digits is not left.
    if let typed = typedDigits {
      message = Message(Words.finishTyping(typed), .question)
      return []
    }
    switch item {
    case .unkeyed(let subject, let pile, _):
      sheets.lay(subject, pile: pile, in: contest)
      return go(.entry, state)
    case .markingConflict(let subject):
      sheets.lay(subject, pile: contest.firstDuePile(of: subject), in: contest)
      return go(.entry, state)
    case .unverified(let subject, let pile):
      secondKeying.tab = .keying
      secondKeying.page.lay(subject, pile: pile, in: contest)
      return go(.secondKeying, state)
    case .difference(let subject, let place):
      secondKeying.tab = .differences
      let effects = go(.secondKeying, state)
      let at = secondKeying.differences.firstIndex { $0.subject == subject && $0.place == place }
      if let at { secondKeying.difference = at }
      return effects
    case .sampleNotDrawn:
      secondKeying.tab = .progress
      return go(.secondKeying, state)
    case .papers(let pile, let step, _, _):
      secondKeying.tab = .papers
      secondKeying.papers = PaperCell(pile: pile, step: step)
      return go(.secondKeying, state)
    case .spread(let subject, let module, let aspect):
      rulingPart = .spreads
      let effects = go(.ruling, state)
      let at = spreads.cases.firstIndex {
        $0.subject == subject && $0.spread.module == module && $0.spread.aspect == aspect
      }
      if let at { spreads.cursor = at }
      return effects
    case .ownUnit(let judge, let contestant):
      people.turn(to: .judges)
      let effects = go(.people, state)
      people.judges.go(to: judge, contestant)
      return effects
    case .emptySeat(let pile):
      people.turn(to: .judges)
      let effects = go(.people, state)
      people.judges.go(toSeatOf: pile)
      return effects
    case .codedUnsigned, .undecoded, .missing, .tie, .conflict, .nobody, .dispute, .ineligible, .warning, .marksDiffer,
      .appeal:
      return []
    }
  }
}

extension Contest {
  /// The first pile in which a subject has a sheet.
  fileprivate func firstDuePile(of subject: Int) -> Int {
    let piles = marking?.scheme.piles.indices ?? 0..<0
    return piles.first { !progress(of: subject, pile: $0).isExcused } ?? 0
  }
}
