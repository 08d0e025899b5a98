internal import Competition
internal import Scoring
internal import Terminal

/// The cases of judges too far apart 超差: each waits for a re-mark, or for the head referee's ruling.
struct SpreadTable: Hashable, Sendable {
  private(set) var cases: [SpreadCase] = []
  var cursor = 0

  /// Lists them anew; the cursor stays.
  mutating func refresh(_ contest: Contest?) {
    cases = contest?.spreadCases ?? []
    cursor = max(0, min(cursor, cases.count - 1))
  }
}

extension Desk {
  mutating func updateSpreads(_ key: Key, _ contest: Contest, _ state: CompetitionState) -> [Effect] {
    guard spreads.cases.indices.contains(spreads.cursor) else {
      message = Message(Words.noSpreads, .good)
      return []
    }
    let spread = spreads.cases[spreads.cursor]
    switch KeyTable.spreads.command(for: key) {
    case .settle: if mayRecord(state) { askWhatToDo(spread, contest, state) }
    case .explain: explain(spread.subject, contest, state)
    case .move(let move): spreads.cursor = move.row(from: spreads.cursor, of: spreads.cases.count, page: bodyRows)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }

  /// A judge marks again, or the head referee rules: a ruling names who ruled, so one has to be enrolled.
  private mutating func askWhatToDo(_ spread: SpreadCase, _ contest: Contest, _ state: CompetitionState) {
    guard state.headReferee != nil else { return askForReferee(state) }
    let remarks = contest.cells(of: spread).map { cell, mark in
      Choice.Option(label: Words.remark(cell, mark, in: contest), answer: .marking(.remark(cell)))
    }
    dialog = .choice(
      Choice(
        Words.spreadTitle(spread, in: contest),
        [Choice.Option(label: Words.changeNothing, answer: .leave)] + remarks + [
          Choice.Option(label: Words.letStand, answer: .marking(.letStand(spread))),
          Choice.Option(label: Words.decideValue, answer: .marking(.decide(spread))),
        ]))
  }

  mutating func askToRemark(_ cell: SheetCell, _ contest: Contest) {
    dialog = .form(
      Form(
        .marking(.remark(cell)), Words.remarkTitle(cell, in: contest), facts: [Words.remarkFact],
        fields: [Form.Field(label: Words.valueOnPaper), Form.Field(label: Words.reason)]))
  }

  mutating func askToSettle(_ spread: SpreadCase, hasValue: Bool, _ contest: Contest) {
    let value = hasValue ? [Form.Field(label: Words.ruledValue)] : []
    dialog = .form(
      Form(
        .marking(.spread(spread, hasValue: hasValue)), Words.rulingTitle,
        facts: [
          Words.spreadTitle(spread, in: contest), Words.spreadMarks(spread, in: contest),
          hasValue ? Words.ruledValueFact : Words.letStandFact,
        ],
        fields: value + [Form.Field(label: Words.reason)]))
  }

  mutating func settle(_ spread: SpreadCase, hasValue: Bool, _ form: Form, _ contest: Contest) -> [Effect] {
    guard let scheme = contest.marking?.scheme, scheme.modules.indices.contains(spread.spread.module) else { return [] }
    let module = scheme.modules[spread.spread.module]
    guard module.aspects.indices.contains(spread.spread.aspect) else { return [] }
    let aspect = module.aspects[spread.spread.aspect]
    var value: Mark?
    if hasValue {
      do throws(MarkProblem) {
        value = try aspect.ruled.read(form.number(0))
      } catch {
        return complain(form, Words.markProblem(error, in: aspect.ruled), at: 0)
      }
    }
    return [
      .act(
        .settle(
          contest: contestNumber, of: contest.label(of: spread.subject), module: module.id, aspect: aspect.id,
          value: value, reason: form.value(hasValue ? 1 : 0)))
    ]
  }

  func drawSpreads(_ contest: Contest, from top: Int, on frame: inout Frame) {
    guard !spreads.cases.isEmpty else {
      frame.put(say(Words.noSpreads), row: top + 1, column: 2, role: .good)
      return
    }
    let marks = max(20, size.columns - 1 - 11 - 32 - 9)
    let listing = Listing([
      Listing.Column(title: contest.codes.layers.isEmpty ? Words.entryNumber : Words.code, width: 10),
      Listing.Column(title: Words.aspect, width: 31), Listing.Column(title: Words.judgesMarks, width: marks),
      Listing.Column(title: Words.spreadLimit, width: 7, align: .right),
    ])
    listing.drawHead(row: top, on: &frame, language)
    let window = Listing.window(
      cursor: spreads.cursor, count: spreads.cases.count, rows: max(1, footTop - top - 1))
    for (line, at) in window.enumerated() {
      let spread = spreads.cases[at]
      let row = top + 1 + line
      listing.draw(
        [
          (contest.label(of: spread.subject), .text), (say(Words.aspect(of: spread, in: contest)), .text),
          (say(Words.spreadMarks(spread, in: contest)), .question), ("> \(spread.spread.limit.brief)", .dim),
        ], row: row, on: &frame)
      guard at == spreads.cursor else { continue }
      frame.style(row: row, column: 0, width: size.columns, role: .selected)
      frame.cursor = Point(row: row, column: 0)
    }
  }
}

extension Aspect {
  /// The scale of a ruling in the judges' place: as theirs, but a judgement may be ruled with decimals.
  fileprivate var ruled: Column {
    Column(id: id, name: name, role: .component(weightBasisPoints: 0), highest: highestKeyed)
  }
}

extension Contest {
  /// The judges' cells of a case, with their marks.
  fileprivate func cells(of spread: SpreadCase) -> [(SheetCell, Mark)] {
    spread.spread.marks.enumerated().compactMap { at, mark in
      guard let mark, let place = place(module: spread.spread.module, aspect: spread.spread.aspect, judge: at + 1)
      else { return nil }
      return (SheetCell(.first, spread.subject, place), mark)
    }
  }
}
