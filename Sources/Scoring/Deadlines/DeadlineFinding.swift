/// Where one thing that is due stands today.
public struct DeadlineFinding: Hashable, Sendable {
  /// What is due.
  public enum Subject: Hashable, Sendable {
    /// Something that has to be done by a day.
    case rule(DeadlineRule)
    /// The public notice, which has to hang until a day.
    case publicity(PublicityRule)
  }

  /// How it stands.
  public enum State: Hashable, Sendable {
    /// Done on this day, not too late; a public notice that hung to the end of this day at least.
    case doneInTime(Day)
    /// Done on this day, after the due one.
    case doneLate(Day)
    /// Done on this day, before the time began; a public notice that was taken down on it, too early.
    case doneEarly(Day)
    /// Due in so many days; 0 is today.
    case due(in: Int)
    /// So many days late and not done.
    case overdue(by: Int)
    /// It can't be said yet.
    case unknown(DeadlineQuestion)
    /// Not asked for of this contest.
    case notApplicable
  }

  /// What is due.
  public let subject: Subject
  /// The last day in time, of a public notice the first at whose end it may go; nil where it can't be said.
  public let due: CountedDay?
  /// How it stands.
  public let state: State
}

/// What has to be known before a day can be told.
public enum DeadlineQuestion: Error, Hashable, Sendable {
  /// The day that time is counted from.
  case anchor(DeadlineRule.Anchor)
  /// The day on which the result was posted.
  case posted
  /// Whether the event gives certificates: it is due only for those that do.
  case givesCertificates
  /// The day lies behind the end of the calendar.
  case outOfRange
}

extension DeadlineFinding {
  /// The name programs use.
  public var id: String {
    switch subject {
    case .rule(let rule): rule.id
    case .publicity: PublicityRule.id
    }
  }

  /// How firm it is; a least time 不少于 for a public notice is firm.
  public var firmness: Firmness {
    switch subject {
    case .rule(let rule): rule.firmness
    case .publicity: .refused
    }
  }

  /// What it rests on.
  public var basis: Basis {
    switch subject {
    case .rule(let rule): rule.basis
    case .publicity(let rule): rule.basis
    }
  }
}
