internal import Competition
internal import Scoring

// Which fact answers what: a question, a clause that has no answer yet, something that is due.

extension Question {
  /// The fact of the contest that answers it; nil where a contestant is asked about.
  var fact: ContestFact? {
    switch self {
    case .tier: .tier
    case .levels: .levels
    case .givesCertificates: .certificates
    case .contestClass: .contestClass
    case .requiredField, .need(.requiredField): .requiredField
    case .prizes: .awards
    case .advancing: .advancing
    case .date: .date
    case .closing: .closing
    case .innovative: .innovative
    case .competedInPart: .competedInPart
    case .heldLevel, .birth, .earlierStage, .need: nil
    }
  }
}

extension DeadlineQuestion {
  /// The fact that lets the day be told; nil where none does.
  var fact: ContestFact? {
    switch self {
    case .anchor(.contest): .date
    case .anchor(.theory): .theoryDate
    case .anchor(.practical): .practicalDate
    case .anchor(.closing): .closing
    case .anchor(.accepted): .accepted
    case .posted: .posted
    case .givesCertificates: .certificates
    case .outOfRange: nil
    }
  }
}

extension DeadlineFinding {
  /// The fact that settles it: the day it is counted from where that is missing, else the day it was done.
  var fact: ContestFact {
    if case .unknown(let question) = state, let fact = question.fact { return fact }
    return .done(id)
  }
}

extension Finding {
  /// The fact that answers it, or did: one of the contest that it hangs on, else what people declare of it.
  var fact: ContestFact? {
    switch verdict {
    case .unknown(.fact(let question)): return question.fact
    case .unknown(.date(let question)): if let fact = question.fact { return fact }
    case .met, .breached, .unknown, .notApplicable: break
    }
    switch topic {
    case .check(let id, _): return .check(id)
    case .archive(let id, _, _): return .kept(id)
    case .confirmation(let id, _): return .confirmed(id)
    case .deadline(let id, _, _): return .done(id)
    case .publicity: return .done(PublicityRule.id)
    case .prizeNames, .prizeShare, .prizeCeiling: return .awards
    case .field, .weight, .standard, .advancementShare, .advancementNumber, .admitted, .stageRequired, .committees,
      .eligibility, .teamSize:
      return nil
    }
  }
}
