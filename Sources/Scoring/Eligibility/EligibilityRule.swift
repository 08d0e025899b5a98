/// A condition for taking part.
public struct EligibilityRule: Hashable, Sendable {
  /// What is asked.
  public enum Condition: Hashable, Sendable {
    /// Born before this day; born on the day itself is a question.
    case bornBefore(Day)
    /// Within the statutory retirement age on the day registration closes.
    case notRetired
    /// Household registration in the region, or so many months' work there at the closing date.
    case residenceOrWork(region: String, months: Int)
    /// One of these categories 人员类别 and none of those.
    case category(of: [String], not: [String])
    /// Contestants of this category need their personnel department's consent.
    case consent(category: String)
    /// One event a person in a cycle: the calendar year.
    case oneEvent
    /// Never again after a first prize in the same occupation.
    case neverFirstPrize
    /// Real names: every contestant with an identity number.
    case identity
  }

  /// The name programs use; unique among the rules.
  public let id: String
  /// What is asked.
  public let condition: Condition
  /// For every contest, or only for those that give certificates.
  public let applies: Applicability
  /// How firm it is.
  public let firmness: Firmness
  /// What the rule rests on.
  public let basis: Basis
}
