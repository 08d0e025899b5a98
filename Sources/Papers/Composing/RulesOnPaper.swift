/// What a checkable clause says of a contest, in the house's sentences.
public struct FindingOnPaper: Hashable, Sendable {
  /// What it is about.
  public let topic: String
  /// Its answer, a sign and a word: `✓ 符合`.
  public let verdict: String
  /// What was found beside what is asked; empty where a clause asks yes or no.
  public let figures: String
  /// Why there is no answer yet; empty where there is one.
  public let why: String
  /// How firmly the notice speaks: 必须, 原则上, 建议.
  public let firmness: String

  /// A clause's answer in sentences.
  public init(topic: String, verdict: String, figures: String, why: String, firmness: String) {
    self.topic = topic
    self.verdict = verdict
    self.figures = figures
    self.why = why
    self.firmness = firmness
  }
}

/// How something due stands, in the house's sentences.
public struct DeadlineOnPaper: Hashable, Sendable {
  /// What is due.
  public let subject: String
  /// Who has to do it; empty where the notice names nobody.
  public let party: String
  /// When, as the notice counts it.
  public let rule: String
  /// The last day in time; empty where it can't be said.
  public let day: String
  /// How it stands, a sign and words: `✓ 2026-08-17 已办`.
  public let state: String

  /// Something due in sentences.
  public init(subject: String, party: String, rule: String, day: String, state: String) {
    self.subject = subject
    self.party = party
    self.rule = rule
    self.day = day
    self.state = state
  }
}
