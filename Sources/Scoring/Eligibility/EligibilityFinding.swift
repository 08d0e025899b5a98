/// What one rule on entering says of one contestant.
public struct EligibilityFinding: Hashable, Sendable {
  /// The rule's answer.
  public enum Verdict: Hashable, Sendable {
    /// The contestant meets the rule.
    case met
    /// The contestant breaks it.
    case breached(EligibilityBreach)
    /// Something has to be answered first.
    case unknown(EligibilityQuestion)
    /// The rule is not about this contestant, or not about this contest.
    case notApplicable
  }

  /// The rule.
  public let rule: EligibilityRule
  /// Its answer.
  public let verdict: Verdict

  /// A rule's answer.
  public init(rule: EligibilityRule, verdict: Verdict) {
    self.rule = rule
    self.verdict = verdict
  }
}

/// How a contestant breaks a rule on entering; never quotes a document.
public enum EligibilityBreach: Hashable, Sendable {
  /// Born after the limit.
  case bornTooLate(Day, before: Day)
  /// Reached the statutory retirement age before registration closed.
  case retired(since: Day, closing: Day)
  /// Registered elsewhere, and not yet so long at work in the region.
  case tooShortInRegion(since: Day, months: Int, closing: Day)
  /// Of a category that may not enter, as the roster writes it.
  case category(String)
  /// The personnel department did not agree.
  case noConsent
  /// Entered other events of the same cycle.
  case otherEvents([String])
  /// Won a first prize in the same occupation before.
  case firstPrize
  /// No document is on the roster.
  case noDocument
  /// The identity number has another day of birth than the roster.
  case birthContradictsNumber(roster: Day, number: Day)
  /// The identity number is of the other sex than the roster says.
  case sexContradictsNumber(roster: Sex, number: Sex)
}

/// What a rule on entering has to know and nobody has said yet.
public enum EligibilityQuestion: Hashable, Sendable {
  /// The day of birth.
  case birth
  /// Born on the very day of the limit: does that count as before it?
  case bornOnLimit(Day)
  /// The day on which registration closed.
  case closing
  /// The sex.
  case sex
  /// The kind of post: a woman's retirement age hangs on it here.
  case post
  /// Registration closed on the very day on which the retirement age was reached.
  case retiresOnClosing(Day)
  /// The household registration.
  case residence
  /// Since when the contestant has worked in the region.
  case workSince
  /// The category.
  case category
  /// Whether the personnel department agreed.
  case consent
  /// Whether the event gives certificates: the rule is only about those that do.
  case givesCertificates
  /// The list of past first-prize winners.
  case pastWinners
  /// There is a document, but no identity number that holds water.
  case identityNumber
}
