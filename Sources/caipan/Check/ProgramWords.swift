internal import Competition
internal import Scoring

// What a check found, in the words that programs are given.

extension Topic {
  /// The fact that answers it when it is stated, where there is just one.
  var fact: ContestFact? {
    switch self {
    case .check(let id, _): .check(id)
    case .archive(let id, _, _): .kept(id)
    case .confirmation(let id, _): .confirmed(id)
    case .deadline(let id, _, _): .done(id)
    case .publicity: .posted
    case .field, .weight, .standard, .advancementShare, .advancementNumber, .admitted, .stageRequired, .committees,
      .prizeNames, .prizeShare, .prizeCeiling, .eligibility, .teamSize:
      nil
    }
  }
}

extension OpenQuestion {
  /// Whom it is about, by the place in the roster; nil where it is about the contest.
  var contestant: Int? {
    switch self {
    case .contest: nil
    case .contestant(let contestant, _), .eligibility(let contestant, _, _), .team(let contestant): contestant
    }
  }

  /// The rule on entering that asks.
  var rule: EligibilityRule? {
    switch self {
    case .eligibility(_, let rule, _): rule
    case .contest, .contestant, .team: nil
    }
  }
}

extension Finding.Verdict {
  /// The word for programs.
  var word: String {
    switch self {
    case .met: "met"
    case .breached: "breached"
    case .unknown: "unknown"
    case .notApplicable: "notApplicable"
    }
  }
}

extension DeadlineFinding.State {
  /// The word for programs, the day on which it was done, and the days still left or already lost.
  var parts: (word: String, done: Day?, days: Int?) {
    switch self {
    case .doneInTime(let day): ("done", day, nil)
    case .doneLate(let day): ("late", day, nil)
    case .doneEarly(let day): ("early", day, nil)
    case .due(let days): ("due", nil, days)
    case .overdue(let days): ("overdue", nil, days)
    case .unknown: ("unknown", nil, nil)
    case .notApplicable: ("notApplicable", nil, nil)
    }
  }
}
