public import Scoring

/// Something nobody has said yet and a rule needs to know; it never stands in the way of a sign-off.
public enum OpenQuestion: Hashable, Sendable {
  /// About the contest.
  case contest(Question)
  /// About a contestant.
  case contestant(Int, Question)
  /// About a contestant's right to enter, by a rule.
  case eligibility(Int, rule: EligibilityRule, EligibilityQuestion)
  /// Which team a contestant is in, where teams compete.
  case team(Int)
}

extension Contest {
  /// What is not known of the contest itself although some rule needs it.
  public var questions: [Question] { provisions.questions(facts, in: field) }
}

extension CompetitionState {
  /// All that is not known of a contest and its contestants: the contest's first, then in roster order.
  ///
  /// Reads every contestant. Whoever is out of the contest is asked nothing.
  public func questions(of contest: Contest) -> [OpenQuestion] {
    let outcomes = Outcomes(contest, in: self)
    let ofContest = contest.questions
    // The contest is asked once, however many contestants hang on the answer.
    let isKnownFor = { (question: EligibilityQuestion) in question != .closing && question != .givesCertificates }
    var questions = ofContest.map(OpenQuestion.contest)
    for contestant in contest.roster.indices where contest.sheet(contestant).exclusion == nil {
      if let teams = contest.teams, teams.team(of: contestant) == nil { questions.append(.team(contestant)) }
      for finding in eligibility(of: contestant, in: contest) {
        if case .unknown(let what) = finding.verdict, isKnownFor(what) {
          questions.append(.eligibility(contestant, rule: finding.rule, what))
        }
      }
      for question in outcomes[contestant].questions where question.isAboutContestant {
        questions.append(.contestant(contestant, question))
      }
    }
    return questions
  }
}
