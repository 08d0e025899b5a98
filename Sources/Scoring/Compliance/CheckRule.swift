/// A duty that somebody has to confirm, because nothing in the journal shows it.
public struct CheckRule: Hashable, Sendable {
  /// What is asked.
  public enum Question: Hashable, Sendable {
    /// Was it done?
    case yesNo
    /// A whole number within these limits; `isPercent` where it is a share.
    case number(atLeast: Int?, atMost: Int?, isPercent: Bool)
  }

  /// The name programs use; unique among the checks.
  public let id: String
  /// What is asked, as people read it.
  public let name: Bilingual
  /// How it is answered.
  public let question: Question
  /// The stages whose contests it is about.
  public let stages: [Stage]
  /// For every contest, or only for those that give certificates.
  public let applies: Applicability
  /// How firm it is.
  public let firmness: Firmness
  /// What the rule rests on.
  public let basis: Basis
}

/// A paper or a recording that must be kept.
public struct ArchiveRule: Hashable, Sendable {
  /// How long.
  public enum Keeping: Hashable, Sendable {
    /// 长期: nothing is ever proposed for deletion.
    case permanent
    case years(Int)
  }

  /// The name programs use; unique among the things kept.
  public let id: String
  /// What is kept.
  public let name: Bilingual
  /// How long.
  public let keeping: Keeping
  /// For every contest, or only for those that give certificates.
  public let applies: Applicability
  /// What the rule rests on.
  public let basis: Basis
}
