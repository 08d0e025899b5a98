internal import Competition
internal import Scoring

extension Desk {
  /// The answers of a form become an effect, or the form says what is missing.
  mutating func submit(_ form: Form, _ state: CompetitionState) -> [Effect] {
    var form = form
    form.complaint = nil
    for (at, field) in form.fields.enumerated() where field.editor.value.isEmpty && !field.isOptional {
      form.focus = at
      form.complaint = Words.fillIn(field.label)
      dialog = .form(form)
      return []
    }
    // Whoever keys on without looking writes the next mark into the reason.
    let reason = form.fields.firstIndex { $0.label == Words.reason }
    if let reason, form.value(reason).allSatisfy({ !$0.isLetter }) {
      form.focus = reason
      form.complaint = Words.reasonInWords
      dialog = .form(form)
      return []
    }
    dialog = .form(form)
    let effects = effects(of: form, state)
    if effects.contains(where: \.isSlow) {
      form.complaint = Words.pleaseWait
      dialog = .form(form)
    }
    return effects
  }

  private mutating func effects(of form: Form, _ state: CompetitionState) -> [Effect] {
    var form = form
    switch form.purpose {
    case .enrolScorekeeper:
      return [.act(.enrol(name: form.value(0), duty: .scorekeeper, key: nil, reason: ""))]
    case .enrolReferee(let replacing):
      guard form.value(1) == form.value(2) else {
        form.askForSecretsAgain()
        return complain(form, Words.passphrasesDiffer, at: form.focus)
      }
      let reason = replacing ? form.value(3) : ""
      return [.enrolReferee(name: form.value(0), passphrase: form.value(1), reason: reason)]
    case .signCoded: return [.signCoded(contest: contestNumber, passphrase: form.value(0))]
    case .decode: return decode(form, state)
    case .sign: return [.sign(contest: contestNumber, passphrase: form.value(0))]
    case .reopen:
      return [.signReopening(contest: contestNumber, reason: form.value(0), passphrase: form.value(1))]
    case .correctSealed(let correction):
      guard let contest = state.contest(contestNumber) else { return [] }
      return correctSealed(form, correction, contest)
    case .correct(let contestant, let column, let cell):
      guard let contest = state.contest(contestNumber) else { return [] }
      return [
        .act(
          .key(
            contest: contestNumber, entry: contest.roster[contestant].entry,
            component: contest.scheme.columns[column].id, cell,
            replacing: contest.refs(contestant, column: column), reason: form.value(0)))
      ]
    case .declare(let contestant, let exclusion):
      guard let contest = state.contest(contestNumber) else { return [] }
      let entry = contest.roster[contestant].entry
      return [.act(.declare(contest: contestNumber, entry: entry, exclusion, reason: form.value(0)))]
    case .rule(let order):
      guard let contest = state.contest(contestNumber) else { return [] }
      let entries = order.map { contest.roster[$0].entry }
      return [.act(.rule(contest: contestNumber, order: entries, reason: form.value(0)))]
    case .setUp(let draft, let facts): return setUp(form, draft, facts)
    case .state(let fact):
      guard let contest = state.contest(contestNumber) else { return [] }
      return self.state(form, fact, contest)
    case .amend(let contestant, let particulars):
      guard let contest = state.contest(contestNumber) else { return [] }
      return amend(form, contestant, particulars, contest)
    case .waive(let rule, let contestant):
      guard let contest = state.contest(contestNumber) else { return [] }
      let entry = contestant.map { contest.roster[$0].entry }
      return [.act(.waive(contest: contestNumber, rule: rule, entry: entry, reason: form.value(0)))]
    case .marking(let purpose): return marking(form, purpose, state)
    case .scheme(let purpose): return take(form, purpose)
    case .people(let purpose): return take(form, purpose, state)
    case .register(let purpose): return take(form, purpose, state)
    case .openFolder: return [.open(folder: form.value(0))]
    case .otherDisk: return [.moveTo(folder: form.value(0))]
    }
  }

  /// The journal is dead: the table can go on in a folder on another disk.
  mutating func askForOtherDisk() {
    dialog = .form(
      Form(
        .otherDisk, Words.otherDiskTitle, facts: [Words.notSaved(.dead), Words.otherDiskFact],
        fields: [Form.Field(label: Words.folder)]))
  }

  mutating func complain(_ form: Form, _ complaint: Bilingual, at field: Int) -> [Effect] {
    var form = form
    form.complaint = complaint
    form.focus = field
    dialog = .form(form)
    return []
  }
}
