/// What one checkable clause says of a contest.
public struct Finding: Hashable, Sendable {
  /// The clause's answer.
  public enum Verdict: Hashable, Sendable {
    case met
    case breached
    /// It can't be said yet, and why.
    case unknown(Unknown)
    /// The clause is not about this contest.
    case notApplicable
  }

  /// Why there is no answer yet.
  public enum Unknown: Hashable, Sendable {
    /// Marks are missing, or the day has not come.
    case notYet
    /// Nobody has declared it.
    case undeclared
    /// A fact of the contest is missing.
    case fact(Question)
    /// What the prize is worth.
    case prizeWorth
    /// How many people are, or were, on the lists.
    case headcount
    /// A day has to be recorded first.
    case date(DeadlineQuestion)
    /// The working days were counted without the calendar of a year.
    case calendar
    /// Something is not known of this many contestants.
    case contestants(Int)
  }

  /// The clause's subject.
  public let topic: Topic
  /// Its answer.
  public let verdict: Verdict
  /// What was found: "29", "70 %", "18/60", a day; nil where nothing was.
  public let figure: String?
  /// What is asked: "≥ 30", "≤ 30 %", "≤ 2024-10-16"; nil where a clause asks yes or no.
  public let limit: String?
  /// How firmly the notice speaks.
  public let firmness: Firmness
  /// What the answer rests on.
  public let basis: Basis

  /// The name programs use, one a clause.
  public var id: String { topic.id }

  /// A clause's answer; one that is not about the contest has no figure, whatever was counted or declared.
  init(
    topic: Topic, verdict: Verdict, figure: String?, limit: String?, firmness: Firmness, basis: Basis
  ) {
    self.topic = topic
    self.verdict = verdict
    self.figure = verdict == .notApplicable ? nil : figure
    self.limit = limit
    self.firmness = firmness
    self.basis = basis
  }
}
