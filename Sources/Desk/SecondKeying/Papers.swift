internal import Competition
internal import Scoring
internal import Terminal

// The papers: how many sheets of a pile went out, came back and are signed, against what is due, keyed and verified.

/// A count of the papers: a pile and what was counted.
struct PaperCell: Hashable, Sendable {
  var pile = 0
  var step = PaperStep.issued
}

extension Desk {
  mutating func updatePapers(_ key: Key, _ contest: Contest, _ state: CompetitionState) -> [Effect] {
    guard contest.marking?.scheme.countsPapers ?? false else {
      message = Message(Words.papersNotCounted, .question)
      return []
    }
    if case .character(let character) = key.folded, character.isASCII, character.isNumber {
      if mayRecord(state) { askForCount(contest, typed: String(character)) }
      return []
    }
    let piles = contest.marking?.scheme.piles.count ?? 0
    switch KeyTable.papers.command(for: key) {
    case .count: if mayRecord(state) { askForCount(contest, typed: "") }
    case .pileAsDue:
      guard mayRecord(state) else { break }
      let effects = asDue(secondKeying.papers.pile, contest)
      if effects.isEmpty { message = Message(Words.countedAlready, .question) }
      return effects
    case .allAsDue: if mayRecord(state) { askForAllAsDue(contest) }
    case .left: secondKeying.papers.step = secondKeying.papers.step.beside(-1)
    case .right: secondKeying.papers.step = secondKeying.papers.step.beside(1)
    case .move(let move):
      secondKeying.papers.pile = move.row(from: secondKeying.papers.pile, of: max(1, piles), page: bodyRows)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }

  private mutating func askForCount(_ contest: Contest, typed: String) {
    let cell = secondKeying.papers
    let standing = contest.progress(pile: cell.pile).counted[cell.step]
    let reason = standing == nil ? [] : [Form.Field(label: Words.reason)]
    dialog = .form(
      Form(
        .marking(.count(cell)), Words.countTitle(cell, in: contest), facts: Words.countFacts(cell, in: contest),
        fields: [Form.Field(label: Words.sheetsCounted, editor: LineEditor(typed))] + reason))
  }

  /// Every step of a pile that nobody has counted yet, as many as are due.
  func asDue(_ pile: Int, _ contest: Contest) -> [Effect] {
    let progress = contest.progress(pile: pile)
    return PaperStep.allCases.filter { progress.counted[$0] == nil }
      .map { .act(contest.counting(PaperCell(pile: pile, step: $0), progress.expected, reason: "")) }
  }

  private mutating func askForAllAsDue(_ contest: Contest) {
    let piles = contest.marking?.scheme.piles.indices ?? 0..<0
    let counts = piles.reduce(0) { $0 + asDue($1, contest).count }
    guard counts > 0 else {
      message = Message(Words.countedAlready, .question)
      return
    }
    dialog = .choice(
      Choice(
        Words.allAsDueTitle(counts),
        [
          Choice.Option(label: Words.changeNothing, answer: .leave),
          Choice.Option(label: Words.allAsDue, answer: .marking(.allPapersAsDue)),
        ]))
  }

  func drawPapers(_ contest: Contest, from top: Int, on frame: inout Frame) {
    guard let scheme = contest.marking?.scheme, scheme.countsPapers else {
      frame.put(say(Words.papersNotCounted), row: top + 1, column: 2, role: .dim)
      return
    }
    let wide = size.columns >= 100
    let listing = Listing(
      [
        Listing.Column(title: Words.pileHead, width: wide ? 28 : 14),
        Listing.Column(title: Words.judgeHead, width: wide ? 18 : 13),
      ] + Words.paperHeads.map { Listing.Column(title: $0, width: 6, align: .right) } + [
        Listing.Column(title: Words.both("", ""), width: 6, align: .right)
      ])
    listing.drawHead(row: top, on: &frame, language)
    let rows = max(1, footTop - top - 1)
    let window = Listing.window(cursor: secondKeying.papers.pile, count: scheme.piles.count, rows: rows)
    for (line, pile) in window.enumerated() {
      let row = top + 1 + line
      let module = scheme.modules[scheme.piles[pile].module]
      let progress = contest.progress(pile: pile)
      listing.draw(
        [
          ("\(module.id) \(say(module.name))", .text), (say(Words.judge(ofPile: pile, in: contest)), .text),
          (String(progress.expected), .text), shown(.issued, progress), shown(.received, progress),
          (String(progress.keyed), progress.keyed == progress.expected ? .text : .question),
          (
            progress.verified == progress.demanded
              ? String(progress.verified) : "\(progress.verified)/\(progress.demanded)",
            progress.verified == progress.demanded ? .text : .question
          ), shown(.signed, progress), progress.papersAgree ? ("✓", .good) : (say(Words.papersOpen), .question),
        ], row: row, on: &frame)
      guard pile == secondKeying.papers.pile else { continue }
      frame.style(row: row, column: 0, width: size.columns, role: .selected)
      let column = Words.paperColumn(secondKeying.papers.step)
      let text = shown(secondKeying.papers.step, progress).0
      frame.put(
        "[\(text)]", row: row, column: listing.start(column) - 1, width: listing.columns[column].width + 2,
        role: .field,
        align: .right)
      frame.cursor = Point(row: row, column: listing.start(column) + listing.columns[column].width - 1)
    }
  }

  private func shown(_ step: PaperStep, _ progress: PileProgress) -> (String, Role) {
    guard let count = progress.counted[step] else { return ("—", .dim) }
    return (String(count), count == progress.expected ? .text : .alarm)
  }

  func paperMessage(_ contest: Contest) -> Message? {
    guard contest.marking?.scheme.countsPapers ?? false else { return nil }
    let cell = secondKeying.papers
    let progress = contest.progress(pile: cell.pile)
    return Message(
      Words.countMessage(cell, progress.counted[cell.step], of: progress.expected, in: contest),
      progress.counted[cell.step].map { $0 == progress.expected ? .plain : .question } ?? .plain)
  }
}

extension PileProgress {
  /// Whether everything counted is as many as are due, and the keying is done.
  var papersAgree: Bool {
    keyed == expected && verified == demanded && PaperStep.allCases.allSatisfy { counted[$0] == expected }
  }
}

extension PaperStep {
  /// The step so many places on, not beyond the ends.
  fileprivate func beside(_ step: Int) -> PaperStep {
    let all = Self.allCases
    let at = (all.firstIndex(of: self) ?? 0) + step
    return all.indices.contains(at) ? all[at] : self
  }
}

extension Contest {
  /// The intent that counts papers of a pile.
  func counting(_ cell: PaperCell, _ count: Int, reason: String) -> Intent {
    let piles = marking?.scheme.piles ?? []
    let pile = piles.indices.contains(cell.pile) ? piles[cell.pile] : nil
    let module = pile.flatMap { marking?.scheme.modules[$0.module].id } ?? ""
    return .count(
      contest: setUp.contest, module: module, judge: pile?.judge ?? 0, cell.step, count: count, reason: reason)
  }
}
