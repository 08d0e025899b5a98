public import Scoring

/// A contest of an earlier stage of an event, as far as it may have proposed a certificate.
struct EarlierStage: Sendable {
  /// What it says of a person.
  enum Proposal: Hashable, Sendable {
    case nothing
    case level(SkillLevel)
    /// It is not settled yet, an answer is missing, or a namesake may be the same person.
    case open
  }

  private let outcomes: Outcomes
  private let isSettled: Bool
  /// The names of those whose document is not known.
  private let undocumented: Set<String>
  private let names: Set<String>

  init(_ outcomes: Outcomes) {
    self.outcomes = outcomes
    let contest = outcomes.contest
    isSettled = contest.hasResult
    names = Set(contest.roster.map(\.name))
    undocumented = Set(contest.roster.filter(\.identity.isEmpty).map(\.name))
  }

  /// A person is known by the document; where it is missing on either side a namesake is a question, not an answer.
  func proposal(for person: Contestant) -> Proposal {
    let contest = outcomes.contest
    guard !person.identity.isEmpty, let index = contest.index(identity: person.identity) else {
      return (person.identity.isEmpty ? names : undocumented).contains(person.name) ? .open : .nothing
    }
    guard contest.sheet(index).exclusion == nil else { return .nothing }
    guard isSettled else { return .open }
    let outcome = outcomes[index]
    if let level = outcome.certificate?.level { return .level(level) }
    return outcome.isCertificateOpen ? .open : .nothing
  }
}

extension Outcome {
  /// Whether a certificate may hang on an answer that is missing.
  public var isCertificateOpen: Bool {
    certificate == nil && questions.contains(where: \.standsInTheWayOfCertificates)
  }
}

extension Question {
  /// Whether a certificate may hang on the answer.
  fileprivate var standsInTheWayOfCertificates: Bool {
    switch self {
    case .tier, .levels, .givesCertificates, .prizes, .date, .heldLevel, .birth, .earlierStage, .competedInPart: true
    case .contestClass, .requiredField, .advancing, .closing, .innovative, .need: false
    }
  }
}
