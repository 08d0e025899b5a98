internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  mutating func updateJudges(_ key: Key, _ contest: Contest, _ state: CompetitionState) -> [Effect] {
    switch KeyTable.judges.command(for: key) {
    case .edit: editJudge(contest, state)
    case .add: ask(for: nil, in: Seats(), contest)
    case .replace:
      guard let judge = people.judges.judge else {
        message = Message(Words.noJudges, .question)
        break
      }
      askToReplace(judge, contest)
    case .excuse: askToExcuse(contest, state)
    case .tabs(let command): return turnPeople(command, state)
    case .move(let move):
      people.judges.cursor = move.row(
        from: people.judges.cursor, of: max(1, people.judges.rows.count), page: peopleRows)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }

  /// Opens what the row under the cursor asks for.
  private mutating func editJudge(_ contest: Contest, _ state: CompetitionState) {
    switch people.judges.row {
    case .judge(let judge): ask(for: judge, in: Seats(judge.seats), contest)
    case .ownUnit(let own): askToRecuse(own, contest, state)
    case .emptySeat(let pile): ask(for: nil, in: Seats(text: contest.pileName(pile)), contest)
    case nil: message = Message(Words.noJudges, .question)
    }
  }

  // MARK: - The forms

  private mutating func ask(for judge: Judge?, in seats: Seats, _ contest: Contest) {
    guard mayRecord(in: contest) else { return }
    var fields: [Form.Field] = [
      .line(Words.judgeID, judge?.id ?? contest.freeJudgeID), .line(Words.judgeName, judge?.name ?? ""),
      .line(Words.judgeUnit, judge?.unit ?? "", isOptional: true), .line(Words.judgeSeats, seats.text),
    ]
    if judge != nil { fields.append(Form.Field(label: Words.reason)) }
    dialog = .form(
      Form(
        .people(.judge(judge?.id)), judge.map(Words.editJudge) ?? Words.addJudge, facts: [Words.seatsFact(contest)],
        fields: fields))
  }

  /// Another judge takes the seats of one.
  private mutating func askToReplace(_ judge: Judge, _ contest: Contest) {
    guard mayRecord(in: contest) else { return }
    dialog = .form(
      Form(
        .people(.judge(nil)), Words.replaceJudge(judge), facts: [Words.replaceFact],
        fields: [
          .line(Words.judgeID, contest.freeJudgeID), .line(Words.judgeName, ""),
          .line(Words.judgeUnit, "", isOptional: true), .line(Words.judgeSeats, Seats(judge.seats).text),
          Form.Field(label: Words.reason),
        ]))
  }

  private mutating func askToRecuse(_ own: OwnUnit, _ contest: Contest, _ state: CompetitionState) {
    guard mayRecord(in: contest), let judge = contest.judge(own.judge) else { return }
    let options = [RecusalDecision.stays, .stepsAside].map {
      Form.Field.Option(value: $0.rawValue, label: Words.recusalDecision($0))
    }
    dialog = .form(
      Form(
        .people(.recuse(judge: own.judge, contestant: own.contestant)),
        Words.recuseTitle(judge, contest.roster[own.contestant]), facts: Words.recuseFacts(judge, contest),
        fields: [
          Form.Field(label: Words.decision, options: options, picked: own.decision?.rawValue ?? ""),
          .line(Words.substitute, "", isOptional: true), .line(Words.decidedByWhom, state.headReferee?.name ?? ""),
          Form.Field(label: Words.reason),
        ]))
  }

  /// A sheet of the judge under the cursor will not come.
  private mutating func askToExcuse(_ contest: Contest, _ state: CompetitionState) {
    guard mayRecord(in: contest) else { return }
    guard let judge = people.judges.judge else {
      message = Message(Words.noJudges, .question)
      return
    }
    dialog = .form(
      Form(
        .people(.excuse(judge: judge.id)), Words.excuseTitle(judge), facts: Words.excuseFacts(judge, contest),
        fields: [
          .line(Words.subjectLabel(contest), ""), .line(Words.substitute, "", isOptional: true),
          .line(Words.decidedByWhom, state.headReferee?.name ?? ""), Form.Field(label: Words.reason),
        ]))
  }

  // MARK: - What was answered

  /// Puts a judge on the roster, changes one, or gives the seats of one to another.
  mutating func seat(_ form: Form, _ id: String?) -> [Effect] {
    guard let seats = Seats(text: form.value(3)).seats else { return complain(form, Words.badSeats, at: 3) }
    let judge = Judge(id: form.value(0).plain, name: form.value(1), unit: form.value(2), seats: seats)
    if let id, judge.id != id { return complain(form, Words.judgeKeepsID(id), at: 0) }
    let reason = form.fields.count > 4 ? form.value(4) : ""
    return [.act(.seat(contest: contestNumber, [judge], from: nil, reason: reason))]
  }

  mutating func recuse(_ form: Form, _ judge: String, _ contestant: Int, _ contest: Contest) -> [Effect] {
    guard let decision = RecusalDecision(rawValue: form.value(0)) else { return [] }
    if decision == .stays, !form.value(1).isEmpty { return complain(form, Words.noSubstituteNeeded, at: 1) }
    return [
      .act(
        .recuse(
          contest: contestNumber, of: contest.roster[contestant].entry, judge: judge, decision,
          substitute: form.value(1), decidedBy: form.value(2), reason: form.value(3)))
    ]
  }

  func excuse(_ form: Form, _ judge: String) -> [Effect] {
    [
      .act(
        .recuse(
          contest: contestNumber, of: form.value(0).plain, judge: judge, .missing, substitute: form.value(1),
          decidedBy: form.value(2), reason: form.value(3)))
    ]
  }
}

/// Seats as a form has them: `A:1 B:2`.
struct Seats: Hashable {
  let text: String

  init(text: String = "") { self.text = text }

  init(_ seats: [JudgeSeat]) { text = seats.map(\.spelling).joined(separator: " ") }

  /// The seats; nil where one of them is none.
  var seats: [JudgeSeat]? {
    let words = text.plain.replacing("：", with: ":").split { " ,;，；、".contains($0) }
    let seats = words.compactMap { JudgeSeat(spelling: String($0)) }
    return seats.count == words.count ? seats : nil
  }
}

extension Contest {
  /// A judge on the roster.
  func judge(_ id: String) -> Judge? { judgeRoster.judges.first { $0.id == id } }

  /// An id that no judge has yet.
  fileprivate var freeJudgeID: String {
    let taken = Set(judgeRoster.judges.map(\.id))
    return (1...taken.count + 1).map { "J\($0)" }.first { !taken.contains($0) } ?? ""
  }
}
