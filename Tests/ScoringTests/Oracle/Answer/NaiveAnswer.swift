import Scoring

/// What follows for one contestant, in the oracle's words.
struct NaiveAnswer: Hashable {
  /// An award or prize: the notice's phrase or the prize's name.
  struct Award: Hashable {
    var phrase: String
    /// The clause of an award that the notice itself gives.
    var clause: String?
    var yuan: Int?
    var isProposal = false
  }

  /// An award or prize that is withheld.
  struct Refusal: Hashable {
    var phrase: String
    var reason: Withheld.Reason
  }

  var side: Advancing.Side?
  var awards: [Award] = []
  var refusals: [Refusal] = []
  /// What has to be answered before it is known who goes on or who gets which award.
  var questions: Set<Question> = []
  var certificate = NaiveDecision()
}

extension NaiveField {
  /// What follows for a contestant at a place: final answers, so nothing may be pending.
  ///
  /// In an open tie whatever is the same at every one of its ranks follows, and who goes on is open where they differ.
  func answer(_ person: NaivePerson, at place: Place) -> NaiveAnswer {
    let ranks: [Int]
    switch place {
    case .ranked(let rank): ranks = [rank]
    case .tied(let from, let through): ranks = Array(from...through)
    case .unranked: return NaiveAnswer()
    }
    var answer = NaiveAnswer(side: side(at: place))
    if notice.going(facts, ranked: ranked) == .notSaid { answer.questions.insert(.advancing) }
    if let prize = same(ranks.map(prize(of:))), let isWinner = same(ranks.map(isWinner)) {
      answer.take(prize, isWinner: isWinner, most: mostPrizes)
    }
    let honours = ranks.map { notice.honours($0, person, in: self) }
    for honour in honours[0] where honours.allSatisfy({ $0.contains(honour) }) { answer.take(honour) }
    answer.certificate = NaiveDecision.common(ranks.map { notice.certificate($0, person, in: self) })
    return answer
  }

  /// What all the ranks have in common; nil where they differ.
  private func same<Element: Hashable>(_ elements: [Element]) -> Element? {
    Set(elements).count == 1 ? elements[0] : nil
  }
}

extension NaiveAnswer {
  /// The organiser's prize, given or withheld as one too many.
  mutating func take(_ prize: NaiveField.Prize?, isWinner: Bool, most: Int?) {
    guard let prize else { return }
    if isWinner {
      awards.append(Award(phrase: prize.name, yuan: prize.yuan))
    } else if let most {
      refusals.append(Refusal(phrase: prize.name, reason: .tooManyPrizes(atMost: most)))
    }
  }

  /// Gives an award if every condition is met; one that is not met withholds it, else one nobody has answered asks.
  mutating func take(_ honour: NaiveHonour) {
    var reasons: [Withheld.Reason] = []
    var open: Set<Question> = []
    for condition in honour.conditions {
      switch condition {
      case .met: break
      case .notMet(let reason): reasons.append(reason)
      case .notSaid(let question): open.insert(question)
      }
    }
    if !reasons.isEmpty {
      refusals += reasons.map { Refusal(phrase: honour.phrase, reason: $0) }
    } else if !open.isEmpty {
      questions.formUnion(open)
    } else {
      awards.append(
        Award(phrase: honour.phrase, clause: honour.clause, yuan: honour.yuan, isProposal: honour.isProposal))
    }
  }
}
