import Scoring

/// Something the program and the oracle say differently of a field.
struct Disagreement: CustomStringConvertible {
  /// The contestant's index; nil where it is about the field.
  var person: Int?
  var what: String
  var oracle: String
  var engine: String

  /// One where the two differ.
  init?<Answer: Equatable>(_ person: Int?, _ what: String, oracle: Answer, engine: Answer) {
    if oracle == engine { return nil }
    self.person = person
    self.what = what
    self.oracle = "\(oracle)"
    self.engine = "\(engine)"
  }

  var description: String {
    let who = person.map { "#\($0)" } ?? "the field"
    return "\(what) of \(who)\n  oracle  \(oracle)\n  program \(engine)"
  }

  /// The most people of one field who are asked about; their order is random, so these are any of them.
  static let mostAsked = 16

  /// The first disagreement about a field.
  static func first(in naive: NaiveField) -> Disagreement? {
    guard let engine = EngineAnswer(naive) else {
      return Disagreement(nil, "rulebook and prizes", oracle: "read", engine: "refused")
    }
    let counts = [naive.competed, naive.complete, naive.ranked, naive.pending]
    if let found = Disagreement(nil, "competed, complete, ranked, pending", oracle: counts, engine: engine.counts) {
      return found
    }
    if let found = cut(in: naive, engine) ?? prizes(in: naive, engine) { return found }
    let places = naive.places()
    for person in naive.people.indices.prefix(mostAsked) {
      if let found = first(person, at: places[person], in: naive, engine) { return found }
    }
    return nil
  }

  /// Final answers only where nothing is pending; before that, the side of the cut line.
  private static func first(
    _ person: Int, at place: Place?, in naive: NaiveField, _ engine: EngineAnswer
  ) -> Disagreement? {
    guard let place else {
      return Disagreement(person, "rank", oracle: false, engine: engine.isRanked(person))
        ?? Disagreement(person, "unranked", oracle: NaiveAnswer(), engine: engine.rewards(of: person, in: naive))
    }
    if let found = Disagreement(person, "place", oracle: place, engine: engine.place(of: person)) { return found }
    let whole = engine.outcome(of: person, in: naive)
    if let found = grounds(person, whole, naive.notice) { return found }
    if let found = ranks(person, whole, at: place) ?? questions(person, whole, engine) { return found }
    let outcome = NaiveAnswer(whole)
    if naive.pending > 0 {
      return Disagreement(person, "side", oracle: naive.side(at: place), engine: outcome.side)
    }
    let answer = naive.answer(naive.people[person], at: place)
    let found =
      Disagreement(person, "side", oracle: answer.side, engine: outcome.side)
      ?? Disagreement(person, "awards", oracle: answer.awards, engine: outcome.awards)
      ?? Disagreement(person, "withheld", oracle: answer.refusals, engine: outcome.refusals)
      ?? Disagreement(person, "level", oracle: answer.certificate.level, engine: outcome.certificate.level)
      ?? Disagreement(person, "skipped", oracle: answer.certificate.skipped, engine: outcome.certificate.skipped)
    if found != nil { return found }
    if naive.notice.tier(naive.facts) == .notSaid { return unknownTier(person, at: place, answer, outcome) }
    let questions = answer.questions.union(answer.certificate.questions)
    return Disagreement(person, "refused", oracle: answer.certificate.reasons, engine: outcome.certificate.reasons)
      ?? Disagreement(person, "questions", oracle: questions, engine: outcome.questions)
  }

  /// While nobody has said the tier, the program may say less of what refuses and ask more, never the other way round.
  private static func unknownTier(
    _ person: Int, at place: Place, _ answer: NaiveAnswer, _ outcome: NaiveAnswer
  ) -> Disagreement? {
    guard case .ranked = place else { return nil }
    let reasons = answer.certificate.reasons
    let surplus = outcome.certificate.reasons.filter { !reasons.contains($0) }
    let unasked = reasons.isEmpty ? answer.certificate.questions.subtracting(outcome.questions) : []
    return Disagreement(person, "refused in every tier", oracle: [], engine: surplus)
      ?? Disagreement(person, "questions about the tier", oracle: unasked, engine: [])
  }

  /// What the answers rest on.
  private static func grounds(_ person: Int, _ outcome: Outcome, _ notice: any NaiveNotice) -> Disagreement? {
    var bases = outcome.refusals.map { (notice.ground(of: $0.reason), $0.basis) }
    if let certificate = outcome.certificate { bases.append((notice.certificateGround, certificate.basis)) }
    if let advancement = outcome.advancement { bases.append((notice.cutGround, advancement.basis)) }
    for (ground, basis) in bases where !ground.allows(basis) {
      return Disagreement(person, "what it rests on", oracle: "\(ground)", engine: "\(basis)")
    }
    return nil
  }

  /// An award says the rank it is given for, none in a tie.
  private static func ranks(_ person: Int, _ outcome: Outcome, at place: Place) -> Disagreement? {
    var rank: Int?
    if case .ranked(let given) = place { rank = given }
    let ranks = outcome.awards.map(\.rank)
    return Disagreement(person, "award's rank", oracle: ranks.map { _ in rank }, engine: ranks)
  }

  /// What is asked of the contest for one of its people stands among the contest's own questions.
  private static func questions(
    _ person: Int, _ outcome: Outcome, _ engine: EngineAnswer
  ) -> Disagreement? {
    let asked = Set(outcome.questions.filter { !$0.isAboutContestant })
    return Disagreement(person, "asked of the contest", oracle: [], engine: asked.subtracting(engine.questions))
  }

  /// What the rules have against the organiser's prizes.
  private static func prizes(in naive: NaiveField, _ engine: EngineAnswer) -> Disagreement? {
    guard let plan = engine.facts.prizes else { return nil }
    let faults = engine.rulebook.provisions.check(plan, engine.facts, competed: naive.competed)
    return Disagreement(nil, "prizes", oracle: naive.prizeFaults, engine: Set(faults.map(\.kind)))
  }

  /// Each rank's side of the cut line.
  private static func cut(in naive: NaiveField, _ engine: EngineAnswer) -> Disagreement? {
    let cut = engine.rulebook.provisions.cut(in: engine.field, engine.facts)
    // Trying every way in which many pending may come in takes long: then the first ranks will do.
    let last = naive.pending == 0 ? naive.ranked : min(naive.ranked, mostAsked)
    for rank in 1...max(1, last) where rank <= last {
      let side = cut.flatMap { $0.side(of: .ranked(rank)) }
      if let found = Disagreement(nil, "cut at rank \(rank)", oracle: naive.side(of: rank), engine: side) {
        return found
      }
    }
    return nil
  }
}
