import Scoring

/// The program's own answers for a field of the oracle, turned into the oracle's words.
struct EngineAnswer {
  let rulebook: Rulebook
  let ranking: Ranking
  let field: Field
  let facts: ContestFacts
  /// What the contest itself is asked.
  let questions: [Question]

  init?(_ naive: NaiveField) {
    guard let rulebook = Rulebook.builtIn.first(where: { $0.id == naive.notice.rulebook }) else { return nil }
    self.rulebook = rulebook
    let sheets = naive.people.map { Sheet(cells: [$0.theory, $0.practical], exclusion: $0.exclusion) }
    var ranking = Ranking(scheme: rulebook.scheme, sheets: sheets)
    for tie in ranking.openTies {
      guard let key = ranking.key(of: tie[0]), let order = NaiveField.ruled(tie, in: naive.people) else { continue }
      ranking.rule(order, for: key)
    }
    self.ranking = ranking
    var field = Field(
      competed: ranking.competedCount * naive.members, ranked: ranking.rankedCount, pending: ranking.pendingCount)
    field.rankedPeople = ranking.rankedCount * naive.members
    field.complete = ranking.completeCount * naive.members
    field.countsCompetedInPart = naive.countsCompetedInPart
    self.field = field
    var facts = naive.facts
    if let prizes = naive.prizes {
      guard let plan = try? PrizePlan(reading: prizes.map(\.text).joined(separator: ",")) else { return nil }
      facts.prizes = plan
    }
    self.facts = facts
    questions = rulebook.provisions.questions(facts, in: field)
  }

  /// How many people competed, how many of them sat both components, and how many are ranked or may still be.
  var counts: [Int] { [field.competed, field.complete, field.ranked, field.pending] }

  /// Where one of the people stands.
  func place(of person: Int) -> Place { ranking.standing(of: person).place }

  /// Whether one of the people has a rank or waits for a ruling.
  func isRanked(_ person: Int) -> Bool {
    switch place(of: person) {
    case .ranked, .tied: true
    case .unranked: false
    }
  }

  /// What somebody without a rank gets, which is nothing: going on may be open as long as a mark is missing.
  func rewards(of person: Int, in naive: NaiveField) -> NaiveAnswer {
    var answer = NaiveAnswer(outcome(of: person, in: naive))
    if answer.side == .out || answer.side == .open && naive.people[person].isPending { answer.side = nil }
    answer.questions.remove(.advancing)
    return answer
  }

  /// The engine's outcome for one of the people.
  func outcome(of person: Int, in naive: NaiveField) -> Outcome {
    let standing = ranking.standing(of: person)
    let competitor = Competitor(
      place: standing.place, cells: standing.cells, entrant: naive.people[person].entrant)
    return rulebook.provisions.outcome(of: competitor, in: field, facts, under: rulebook.scheme)
  }
}

extension NaiveField.Prize {
  /// The prize as an organiser writes it: `一等奖:1:5000`, `优胜奖:30%`.
  var text: String {
    let share = count.map(String.init) ?? "\(percent)%"
    return "\(name):\(share)" + (yuan.map { ":\($0)" } ?? "")
  }
}
