/// How a field stands to one rule on entering: how many contestants got which answer.
public struct EligibilityTally: Hashable, Sendable {
  /// Who meets the rule.
  public private(set) var met = 0
  /// Who breaks it, without a waiver.
  public private(set) var breached = 0
  /// Who breaks it with a recorded waiver.
  public private(set) var waived = 0
  /// Of whom it can't be said yet.
  public private(set) var unknown = 0

  /// Nobody yet.
  public init() {}

  /// Everybody whom the rule is about.
  public var total: Int { met + breached + waived + unknown }

  /// Counts one contestant; whom the rule is not about counts nowhere.
  public mutating func count(_ verdict: EligibilityFinding.Verdict, isWaived: Bool = false) {
    switch verdict {
    case .met: met += 1
    case .breached: if isWaived { waived += 1 } else { breached += 1 }
    case .unknown: unknown += 1
    case .notApplicable: break
    }
  }
}
