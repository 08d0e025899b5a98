internal import Competition
internal import Scoring

extension Desk {
  /// The last step: where it goes, who holds it, when, and what the rules ask about this contest; what is left empty
  /// becomes a question.
  func detailsForm(_ draft: ContestDraft) -> Form {
    var fields: [Form.Field] = []
    if draft.founds {
      fields.append(Form.Field(label: Words.folder))
      let title = draft.entry?.title ?? draft.competitionTitle
      fields.append(Form.Field(label: Words.competitionTitle, editor: LineEditor(title)))
    }
    if draft.hasCommittees { fields.append(Form.Field(label: Words.committee, isOptional: true)) }
    let provisions = draft.rulebook?.provisions
    let facts = draft.asked
    for fact in facts { fields += Form.Field.asking(fact, nil, in: provisions, isOptional: true) }
    return Form(
      .setUp(draft, facts), draft.founds ? Words.newCompetitionTitle : Words.furtherContestTitle,
      facts: [Words.chosen(draft)] + needed(draft) + [Words.emptyIsQuestion], fields: fields)
  }

  /// How many the stage needs so that it and every later one can be held.
  private func needed(_ draft: ContestDraft) -> [Bilingual] {
    guard let stage = draft.stage, let least = draft.rulebook?.provisions.leastField(at: stage) else { return [] }
    return [Words.leastField(least)]
  }

  /// Founds the competition, or adds the contest, with what the form says.
  mutating func setUp(_ form: Form, _ draft: ContestDraft, _ facts: [ContestFact]) -> [Effect] {
    guard let rulebook = draft.rulebook, let event = draft.event, let stage = draft.stage else { return [] }
    let first = (draft.founds ? 2 : 0) + (draft.hasCommittees ? 1 : 0)
    let stated: [StatedFact]
    switch form.stated(facts, from: first) {
    case .success(let found): stated = found
    case .failure(let wrong):
      return complain(form, Words.wrongValue(wrong, in: rulebook.provisions), at: wrong.at)
    }
    // The day of the contest is part of how it is set up; whatever else is known is stated of it afterwards.
    let setUp = ContestSetUp(
      contest: 1, event: event, code: draft.entry?.code ?? "", stage: stage,
      committee: draft.hasCommittees ? form.value(first - 1) : "", tier: draft.tier ?? nil,
      date: stated.first { $0.fact == .date }?.value ?? "")
    let others = stated.filter { $0.fact != .date }
    guard draft.founds else { return [.setUp(setUp, others)] }
    return [
      .found(folder: form.value(0), title: form.value(1), rulebook: rulebook.source, setUp, others)
    ]
  }
}

extension ContestDraft {
  /// The competition's name where the notice is about one competition; empty where it is about many.
  ///
  /// A notice is about one where it lists events and gives none of them a title of its own. The name stands on Chinese
  /// papers and is never translated.
  fileprivate var competitionTitle: String {
    guard let rulebook, !rulebook.provisions.catalogue.isEmpty,
      !rulebook.provisions.catalogue.contains(where: { $0.title != nil })
    else { return "" }
    return rulebook.title.zh
  }

  /// The facts that some rule asks of this contest and that neither the table nor a step before answered; the day of
  /// the contest always.
  fileprivate var asked: [ContestFact] {
    guard let stage, let provisions = rulebook?.provisions else { return [.date] }
    var facts = ContestFacts(event: event ?? "", stage: stage)
    facts.tier = tier ?? nil
    facts.contestClass = entry?.contestClass
    facts.givesCertificates = entry?.givesCertificates
    facts.form = entry?.form ?? .individual
    var asked: [ContestFact] = [.date]
    if provisions.teams != nil, entry == nil { asked.append(.form) }
    for question in provisions.questions(facts, in: Field(competed: 0, ranked: 0)) {
      // What nobody knew a moment ago is not asked again at once.
      guard let fact = question.fact, fact != .tier, !asked.contains(fact) else { continue }
      asked.append(fact)
    }
    return asked
  }
}

extension Words {
  fileprivate static let committee = both("组委会", "Committee")
  fileprivate static let furtherContestTitle = both("新设一场", "A further contest")
  fileprivate static let emptyIsQuestion = both(
    "通知没有写明的可以空着，以后在 F12「待答」里答。", "What isn't known yet may stay empty and is answered later, F12.")

  /// What was chosen in the steps before.
  fileprivate static func chosen(_ draft: ContestDraft) -> Bilingual {
    let stage = draft.stage.map(Words.stage) ?? both("", "")
    let document = draft.rulebook?.document ?? ""
    let tier = (draft.tier ?? nil).map(Words.tier).map { both("，\($0.zh)", ", \($0.en)") } ?? both("", "")
    return both(
      "\(document) · \(draft.event ?? "") · \(stage.zh)\(tier.zh)",
      "\(document) · \(draft.event ?? "") · \(stage.en)\(tier.en)")
  }
}
