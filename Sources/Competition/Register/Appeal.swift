/// An appeal as it stands on record.
public struct Appeal: Hashable, Sendable {
  /// Where an appeal stands.
  public enum Status: Hashable, Sendable {
    /// Nobody has ruled, or two records say different things.
    case open
    /// It was upheld, and the correction that has to follow is not named yet.
    case toCorrect
    case settled(AppealOutcome)
  }

  /// What was written, last.
  public let record: AppealRecord
  /// The record that says so.
  public let ref: Ref
  /// Who wrote it down.
  public let person: String
  /// When the result had been signed last before it was filed; nil where it never had.
  public let signedBefore: DayTime?
  /// The ruling, where there is one.
  public let ruling: AppealRuling?
  /// Whether two or more records say different things of it, or of its ruling.
  public let isDisputed: Bool

  /// Its number in the contest.
  public var number: Int { record.number }

  /// Where it stands.
  public var status: Status {
    guard let ruling, !isDisputed else { return .open }
    return ruling.record.effect == .toCorrect ? .toCorrect : .settled(ruling.record.outcome)
  }
}

/// A ruling on an appeal as it stands on record.
public struct AppealRuling: Hashable, Sendable {
  /// What was written, last.
  public let record: AppealRulingRecord
  /// The record that says so.
  public let ref: Ref
  /// Who wrote it down.
  public let person: String
}

/// An appeal as somebody files it.
public struct AppealFiling: Hashable, Sendable {
  /// When.
  public var filed: DayTime
  /// Who files it.
  public var appellant: String
  /// Whom it is about: an entry number, a code where codes stand, or nobody by number.
  public var of: String
  /// What it is against.
  public var matter: AppealMatter
  /// What is claimed, and on what grounds.
  public var claim: String
  /// Why it is taken although it is late; empty where it is not.
  public var late: String

  /// An appeal.
  public init(
    filed: DayTime, appellant: String, of: String = "", matter: AppealMatter, claim: String, late: String = ""
  ) {
    self.filed = filed
    self.appellant = appellant
    self.of = of
    self.matter = matter
    self.claim = claim
    self.late = late
  }

  /// What a record says.
  public init(_ record: AppealRecord) {
    self.init(
      filed: record.filed, appellant: record.appellant, of: record.of, matter: record.matter, claim: record.claim,
      late: record.late)
  }

  var texts: [String] { [appellant, claim, late] }
}

/// A ruling as an arbiter gives it.
public struct AppealVerdict: Hashable, Sendable {
  /// When.
  public var ruled: DayTime
  /// The person who rules, by name.
  public var arbiter: String
  /// How the appeal ends.
  public var outcome: AppealOutcome
  /// What was found.
  public var finding: String
  /// What follows for the result; nil where it was not said.
  public var effect: AppealEffect?
  /// The records that corrected the result.
  public var corrections: [Ref]

  /// A ruling.
  public init(
    ruled: DayTime, arbiter: String, outcome: AppealOutcome, finding: String, effect: AppealEffect?,
    corrections: [Ref] = []
  ) {
    self.ruled = ruled
    self.arbiter = arbiter
    self.outcome = outcome
    self.finding = finding
    self.effect = effect
    self.corrections = corrections
  }
}
