internal import Scoring

extension CompetitionState {
  /// Until when an appeal can be filed in time now.
  public func filingDue(in contest: Contest) -> DueTime {
    contest.filingDue(signed: contest.lastSignedAt, calendar)
  }

  /// Until when an appeal on record had to be filed, by what is known now; a sign-off counts that was there before it.
  public func filingDue(of appeal: Appeal, in contest: Contest) -> DueTime {
    contest.filingDue(signed: appeal.signedBefore, calendar)
  }

  /// Until when an appeal has to be ruled on.
  public func rulingDue(of appeal: Appeal, in contest: Contest) -> DueTime {
    guard let term = contest.recorded(.rulingTerm)?.term else { return .unknown(.term) }
    return term.due(from: appeal.record.filed, calendar)
  }
}

extension Contest {
  /// When the contest was signed last; nil where it never was.
  var lastSignedAt: DayTime? {
    let last = signatures.last { $0.act == .signOff }
    return last.flatMap { DayTime(statement: $0.signed.time) }
  }

  /// The term for appeals, where one was stated.
  public var appealTerm: AppealTerm? { recorded(.appealTerm)?.appealTerm }

  func filingDue(signed: DayTime?, _ calendar: WorkingCalendar) -> DueTime {
    guard let term = appealTerm else { return .unknown(.term) }
    switch term.start {
    case .ended:
      if let ended = recorded(.ended)?.moment { return term.within.due(from: ended, calendar) }
      guard term.within.unit != .hours, let day = facts.date else { return .unknown(.ended) }
      return term.within.due(from: day, calendar)
    case .signed: return signed.map { term.within.due(from: $0, calendar) } ?? .unknown(.signed)
    case .posted:
      guard let day = recorded(.posted)?.day else { return .unknown(.posted) }
      return term.within.due(from: day, calendar)
    }
  }
}
