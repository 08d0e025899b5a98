internal import Competition
internal import Scoring

/// What a form about incidents and appeals is for; with a number, what stands under it is put right.
enum RegisterPurpose: Hashable, Sendable {
  case report(amending: Int?)
  case file(amending: Int?)
  /// An appeal is ruled on, or the ruling on it is put right.
  case rule(appeal: Int, isAmended: Bool)
}

extension Desk {
  /// The form for an incident, filled with what stands.
  mutating func askForIncident(_ standing: Incident?) {
    let record = standing?.record
    var fields = [
      momentField(Words.happenedAt, record?.at),
      Form.Field(label: Words.aboutWhom, editor: LineEditor(record?.of ?? ""), isOptional: true),
      Form.Field(label: Words.placeTitle, editor: LineEditor(record?.place ?? ""), isOptional: true),
      Form.Field(label: Words.whatHappened, editor: LineEditor(record?.what ?? "")),
      Form.Field(label: Words.handling, editor: LineEditor(record?.handling ?? ""), isOptional: true),
      Form.Field(label: Words.reporter, editor: LineEditor(record?.reporter ?? "")),
    ]
    if record != nil { fields.append(Form.Field(label: Words.reason)) }
    dialog = .form(
      Form(
        .register(.report(amending: record?.number)),
        record.map { Words.amendIncidentTitle($0.number) } ?? Words.reportTitle, facts: [Words.incidentFact],
        fields: fields))
  }

  /// The form for an appeal, filled with what stands.
  mutating func askForAppeal(_ standing: Appeal?, _ contest: Contest) {
    let record = standing?.record
    let matters = AppealMatter.allCases.map { Option(value: $0.rawValue, label: Words.matter($0)) }
    var fields = [
      momentField(Words.filedTitle, record?.filed),
      Form.Field(label: Words.appellant, editor: LineEditor(record?.appellant ?? "")),
      Form.Field(label: Words.aboutWhom, editor: LineEditor(record?.of ?? ""), isOptional: true),
      Form.Field(label: Words.matterTitle, options: matters, picked: record?.matter.rawValue ?? ""),
      Form.Field(label: Words.claimTitle, editor: LineEditor(record?.claim ?? "")),
      Form.Field(label: Words.lateTitle, editor: LineEditor(record?.late ?? ""), isOptional: true),
    ]
    if record != nil { fields.append(Form.Field(label: Words.reason)) }
    dialog = .form(
      Form(
        .register(.file(amending: record?.number)),
        record.map { Words.amendAppealTitle($0.number) } ?? Words.fileTitle,
        facts: [Words.filingLine(contest.appealTerm, register.filing)], fields: fields))
  }

  /// The form for a ruling; where one asked for a correction, the corrections since stand in it.
  mutating func askForAppealRuling(_ appeal: Appeal, _ contest: Contest) {
    let ruling = appeal.ruling?.record
    let corrections = contest.changesSinceAppeal.filter { $0.seq > (appeal.ruling?.ref ?? appeal.ref).seq }.map(\.seq)
    let isDone = ruling?.effect == .toCorrect && !corrections.isEmpty
    let named = ruling?.corrections.compactMap { $0.split(separator: ":").last.map(String.init) } ?? []
    let listed = isDone ? corrections.prefix(Self.mostCorrections).map(String.init) : named
    let outcomes = AppealOutcome.allCases.map { Option(value: $0.rawValue, label: Words.outcome($0)) }
    let effects = AppealEffect.allCases.map { Option(value: $0.rawValue, label: Words.effect($0)) }
    var fields = [
      momentField(Words.ruledAt, ruling?.ruled),
      Form.Field(label: Words.arbiterTitle, editor: LineEditor(ruling?.arbiter ?? "")),
      Form.Field(label: Words.outcomeTitle, options: outcomes, picked: ruling?.outcome.rawValue ?? ""),
      Form.Field(label: Words.findingTitle, editor: LineEditor(ruling?.finding ?? "")),
      Form.Field(
        label: Words.effectTitle, options: effects,
        picked: isDone ? AppealEffect.corrected.rawValue : ruling?.effect.rawValue ?? "", isOptional: true),
      Form.Field(
        label: Words.correctionsTitle, editor: LineEditor(listed.joined(separator: " ")), isOptional: true),
    ]
    if ruling != nil { fields.append(Form.Field(label: Words.reason)) }
    dialog = .form(
      Form(
        .register(.rule(appeal: appeal.number, isAmended: ruling != nil)), Words.ruleOnAppealTitle(appeal.number),
        facts: [Words.claimFact(appeal.record)], fields: fields))
  }

  /// More records than this are not named in one ruling by themselves.
  private static let mostCorrections = 10

  /// A line for a moment; a new one begins with the desk's clock.
  private func momentField(_ label: Bilingual, _ standing: DayTime?) -> Form.Field {
    Form.Field(label: label, editor: LineEditor((standing ?? now)?.text ?? ""))
  }

  /// The minute by the desk's clock; nil before it was told one.
  var now: DayTime? { today.flatMap { DayTime(spelled: "\($0.iso) \(clock)") } }

  private typealias Option = Form.Field.Option

  /// The answers of a form about incidents and appeals become an intent, or the form says what is wrong.
  mutating func take(_ form: Form, _ purpose: RegisterPurpose, _ state: CompetitionState) -> [Effect] {
    guard let moment = form.moment(0) else { return complain(form, Words.wrongMoment(form.fields[0].label), at: 0) }
    let reason = form.fields.count > 6 ? form.value(6) : ""
    switch purpose {
    case .report(let number):
      let report = IncidentReport(
        at: moment, of: form.number(1), place: form.value(2), what: form.value(3), handling: form.value(4),
        reporter: form.value(5))
      return [.act(.report(contest: contestNumber, report, amending: number, reason: reason))]
    case .file(let number):
      guard let matter = AppealMatter(rawValue: form.value(3)) else { return [] }
      let filing = AppealFiling(
        filed: moment, appellant: form.value(1), of: form.number(2), matter: matter, claim: form.value(4),
        late: form.value(5))
      return [.act(.appeal(contest: contestNumber, filing, amending: number, reason: reason))]
    case .rule(let appeal, _):
      guard let outcome = AppealOutcome(rawValue: form.value(2)) else { return [] }
      guard let corrections = form.records(5, of: state) else { return complain(form, Words.wrongRecords, at: 5) }
      let verdict = AppealVerdict(
        ruled: moment, arbiter: form.value(1), outcome: outcome, finding: form.value(3),
        effect: AppealEffect(rawValue: form.value(4)), corrections: corrections)
      return [.act(.ruleOnAppeal(contest: contestNumber, appeal: appeal, verdict, reason: reason))]
    }
  }
}

extension Form {
  /// A moment as it was typed, full-width figures of an input method as plain ones.
  fileprivate func moment(_ field: Int) -> DayTime? { DayTime(spelled: number(field)) }

  /// Records of this station by their numbers, parted by blanks; nil where something else stands there.
  fileprivate func records(_ field: Int, of state: CompetitionState) -> [Ref]? {
    let numbers = number(field).split(whereSeparator: { $0 == " " || $0 == "," || $0 == "/" })
    let station = state.head?.station ?? ""
    let refs = numbers.compactMap { state.ref("\(station):\($0)") }
    return refs.count == numbers.count ? refs : nil
  }
}
