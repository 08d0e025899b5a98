/// A paper that a notice asks for.
public struct PaperRule: Hashable, Sendable {
  /// Which paper.
  public let kind: PaperKind
  /// What the notice calls it.
  public let title: Bilingual
  /// The stages whose contests it is made for.
  public let stages: [Stage]
  /// For every contest, or only for those that give certificates.
  public let applies: Applicability
  /// How the notice lays it out; nil where it does not, and the house does.
  public let layout: PaperLayout?
  /// The thing kept (`ArchiveRule.id`) that this paper is, where the notice has it kept.
  public let archive: String?
  /// What the rule rests on.
  public let basis: Basis
}

/// How a notice lays out a paper.
public enum PaperLayout: Hashable, Sendable {
  /// Columns in their order, and the seal that stands behind the committee's name in the column `issuer`.
  case table([PaperColumn], seal: String?)
  /// A letter in the notice's words.
  case letter(PaperLetter)
}

/// One column of a paper as a notice lays it out.
public struct PaperColumn: Hashable, Sendable {
  /// What stands in a column.
  public enum Field: String, CaseIterable, Hashable, Sendable {
    /// 1, 2, 3 …
    case serial
    case entry, name, sex, unit, identity, birth
    /// The level held already.
    case held
    /// The competition's title.
    case competition
    /// The year of the contest, or its day where the year is not enough.
    case year, date
    case event, occupation, stage, rank, theory, practical, total
    /// The level of the certificate that is proposed.
    case level
    /// The clause the proposal rests on.
    case basis
    /// The title that is proposed.
    case award
    /// The prize, or the rank where there is none.
    case prize
    /// The organiser's committee, and that name with the rule's seal.
    case assessor, issuer
    /// Left empty: for the authority that numbers, dates or signs.
    case certificateNumber, issueDate, remark, blank
  }

  /// What stands in it.
  public let field: Field
  /// Its heading, in the notice's words.
  public let title: String

  /// A column.
  public init(_ field: Field, _ title: String) {
    self.field = field
    self.title = title
  }
}
