internal import Competition
internal import Scoring
internal import Terminal

/// A penalty or a sanction in force, and whose it is.
struct PenaltyRow: Hashable, Sendable {
  let subject: Int
  let penalty: PenaltyOnRecord
}

/// The penalties 扣分 and sanctions in force; listed when the screen opens and when something was recorded.
struct PenaltyTable: Hashable, Sendable {
  private(set) var rows: [PenaltyRow] = []
  var cursor = 0

  /// Lists them anew; the cursor stays.
  mutating func refresh(_ contest: Contest?) {
    guard let contest, contest.hasSheets else { return }
    rows = (0..<contest.subjectCount).flatMap { subject in
      contest.penalties(of: subject).map { PenaltyRow(subject: subject, penalty: $0) }
    }
    cursor = max(0, min(cursor, rows.count - 1))
  }
}

extension Desk {
  mutating func updatePenalties(_ key: Key, _ contest: Contest, _ state: CompetitionState) -> [Effect] {
    let row = penalties.rows.indices.contains(penalties.cursor) ? penalties.rows[penalties.cursor] : nil
    switch KeyTable.penalties.command(for: key) {
    case .give: if mayRecord(state) { askForPenalty(contest, state) }
    case .recount: if mayRecord(state), let row { askToRecount(row, contest) }
    case .takeBack: if mayRecord(state), let row { askToTakeBack(row, contest) }
    case .explain:
      if let row { explain(row.subject, contest, state) }
    case .move(let move):
      penalties.cursor = move.row(from: penalties.cursor, of: max(1, penalties.rows.count), page: bodyRows)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }

  private mutating func askForPenalty(_ contest: Contest, _ state: CompetitionState) {
    guard let scheme = contest.marking?.scheme else { return }
    let modules = scheme.modules.map { Form.Field.Option(value: $0.id, label: Words.module($0)) }
    dialog = .form(
      Form(
        .marking(.penalise), Words.penaltyTitle, facts: [Words.penaltyFact],
        fields: [
          Form.Field(label: contest.codes.layers.isEmpty ? Words.entryNumber : Words.code),
          Form.Field(label: Words.whatPenalty, options: contest.penaltyOptions),
          Form.Field(label: Words.voidedModuleField, options: modules, isOptional: true),
          Form.Field(label: Words.times, editor: LineEditor("1")),
          Form.Field(label: Words.decidedByField, editor: LineEditor(state.headReferee?.name ?? "")),
          Form.Field(label: Words.reason),
        ]))
  }

  mutating func penalise(_ form: Form, _ contest: Contest) -> [Effect] {
    guard let subject = contest.subject(padded: form.number(0)) else {
      return complain(form, Words.noSheetOf(form.value(0)), at: 0)
    }
    let rule = form.value(1)
    let needsModule = rule == Sanction.voidModule.rawValue
    guard needsModule == !form.value(2).isEmpty else {
      return complain(form, needsModule ? Words.whichModule : Words.noModuleHere, at: 2)
    }
    guard let count = form.count(3), count > 0 else { return complain(form, Words.noTimes, at: 3) }
    return [
      .act(
        .penalise(
          contest: contestNumber, of: contest.label(of: subject), rule: rule, module: form.value(2), count: count,
          decidedBy: form.value(4), reason: form.value(5)))
    ]
  }

  private mutating func askToRecount(_ row: PenaltyRow, _ contest: Contest) {
    guard contest.counts(row.penalty) else {
      message = Message(Words.countsOnce, .question)
      return
    }
    dialog = .form(
      Form(
        .marking(.recount(row, isTakenBack: false)), Words.penaltyOf(row, in: contest),
        fields: [
          Form.Field(label: Words.times, editor: LineEditor(String(row.penalty.count))),
          Form.Field(label: Words.decidedByField, editor: LineEditor(row.penalty.decidedBy)),
          Form.Field(label: Words.reason),
        ]))
  }

  private mutating func askToTakeBack(_ row: PenaltyRow, _ contest: Contest) {
    dialog = .form(
      Form(
        .marking(.recount(row, isTakenBack: true)), Words.penaltyOf(row, in: contest),
        facts: [Words.takenBackFact],
        fields: [
          Form.Field(label: Words.decidedByField, editor: LineEditor(row.penalty.decidedBy)),
          Form.Field(label: Words.reason),
        ]))
  }

  mutating func recount(
    _ row: PenaltyRow, isTakenBack: Bool, _ form: Form, _ contest: Contest
  ) -> [Effect] {
    guard let count = isTakenBack ? 0 : form.count(0) else { return complain(form, Words.noTimes, at: 0) }
    let decidedBy = form.value(isTakenBack ? 0 : 1)
    return [
      .act(
        .penalise(
          contest: contestNumber, of: contest.label(of: row.subject), rule: row.penalty.rule,
          module: row.penalty.module, count: count, decidedBy: decidedBy, reason: form.value(isTakenBack ? 1 : 2)))
    ]
  }

  func drawPenalties(_ contest: Contest, from top: Int, on frame: inout Frame) {
    guard !penalties.rows.isEmpty else {
      frame.put(say(Words.noPenalties), row: top + 1, column: 2, role: .good)
      return
    }
    let reason = max(10, size.columns - 1 - 11 - 23 - 13 - 13 - 1)
    let listing = Listing([
      Listing.Column(title: contest.codes.layers.isEmpty ? Words.entryNumber : Words.code, width: 10),
      Listing.Column(title: Words.whatPenalty, width: 22),
      Listing.Column(title: Words.pointsOff, width: 12, align: .right),
      Listing.Column(title: Words.decidedByField, width: 12), Listing.Column(title: Words.reason, width: reason),
    ])
    listing.drawHead(row: top, on: &frame, language)
    let window = Listing.window(
      cursor: penalties.cursor, count: penalties.rows.count, rows: max(1, footTop - top - 1))
    for (line, at) in window.enumerated() {
      let shown = penalties.rows[at]
      let row = top + 1 + line
      listing.draw(
        [
          (contest.label(of: shown.subject), .text), (say(Words.penalty(shown.penalty, in: contest)), .text),
          (contest.pointsOff(shown.penalty), .question), (shown.penalty.decidedBy, .text),
          (shown.penalty.reason, .dim),
        ], row: row, on: &frame)
      guard at == penalties.cursor else { continue }
      frame.style(row: row, column: 0, width: size.columns, role: .selected)
      frame.cursor = Point(row: row, column: 0)
    }
  }
}

extension Contest {
  /// What can be given: the scheme's penalties and the sanctions; by code also absence, which else is declared by entry
  /// number.
  fileprivate var penaltyOptions: [Form.Field.Option] {
    let rules = (marking?.scheme.penalties ?? []).map { rule in
      Form.Field.Option(value: rule.id, label: Words.penaltyRule(rule))
    }
    let sanctions = Sanction.allCases.filter {
      switch $0 {
      case .voidModule, .voidResult: true
      case .absent, .withdrawn: !codes.layers.isEmpty
      }
    }
    return rules + sanctions.map { Form.Field.Option(value: $0.rawValue, label: Words.sanction($0)) }
  }

  /// Whether a penalty counts its faults.
  fileprivate func counts(_ penalty: PenaltyOnRecord) -> Bool {
    marking?.scheme.penalties.first { $0.id == penalty.rule }?.kind == .perFault
  }

  /// What is taken off: the points, and how many times; a sanction is no number.
  fileprivate func pointsOff(_ penalty: PenaltyOnRecord) -> String {
    guard let rule = marking?.scheme.penalties.first(where: { $0.id == penalty.rule }) else { return "" }
    return rule.kind == .fixed ? "−\(rule.points.text)" : "−\(rule.points.text)×\(penalty.count)"
  }
}
