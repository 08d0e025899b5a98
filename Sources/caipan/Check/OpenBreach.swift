internal import Competition
internal import Scoring

/// A rule that is broken, stands before the sign-off, and that nobody has passed.
enum OpenBreach: Hashable {
  /// The contest as a whole breaks a rule that holds in principle.
  case ofContest(Finding)
  /// A contestant, by the place in the roster, breaks a rule on entering.
  case ofContestant(Int, EligibilityFinding)

  /// What an open item says of a broken rule; nil where it is about something else.
  init?(_ item: OpenItem, _ findings: [Finding], _ entering: (Int) -> [EligibilityFinding]) {
    switch item {
    case .warning(let rule, nil):
      guard let finding = findings.first(where: { $0.topic.id == rule }) else { return nil }
      self = .ofContest(finding)
    case .ineligible(let contestant, let rule), .warning(let rule, let contestant?):
      guard let finding = entering(contestant).first(where: { $0.rule.id == rule }) else { return nil }
      self = .ofContestant(contestant, finding)
    case .missing, .tie, .conflict, .nobody, .dispute, .marksDiffer, .unkeyed, .unverified, .difference,
      .markingConflict, .spread, .sampleNotDrawn, .papers, .ownUnit, .emptySeat,
      .codedUnsigned, .undecoded, .appeal:
      return nil
    }
  }

  /// The rule's name, which a waiver gives.
  var rule: String {
    switch self {
    case .ofContest(let finding): finding.topic.id
    case .ofContestant(_, let finding): finding.rule.id
    }
  }

  /// How firm the rule is.
  var firmness: Firmness {
    switch self {
    case .ofContest(let finding): finding.firmness
    case .ofContestant(_, let finding): finding.rule.firmness
    }
  }

  /// What the rule rests on.
  var basis: Basis {
    switch self {
    case .ofContest(let finding): finding.basis
    case .ofContestant(_, let finding): finding.rule.basis
    }
  }

  /// Who breaks it, by the place in the roster; nil where the contest does.
  var contestant: Int? {
    switch self {
    case .ofContest: nil
    case .ofContestant(let contestant, _): contestant
    }
  }
}
