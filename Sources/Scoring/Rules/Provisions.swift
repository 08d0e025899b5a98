/// What a notice says beyond marking and ranking: one property for each section of a rulebook.
///
/// Empty sections are rules the notice does not have. A rulebook of version 1 has none of them, one of version 2 no papers.
public struct Provisions: Hashable, Sendable {
  /// The stages the notice has.
  public internal(set) var stages: [StageRule] = []
  /// The least level a tier's questions are set at.
  public internal(set) var standards: [StandardRule] = []
  /// The least numbers who must have competed.
  public internal(set) var fields: [FieldRule] = []
  /// How many of a stage go on to the next.
  public internal(set) var advancement: [AdvancementRule] = []
  /// Whether somebody who gave up a place is replaced.
  public internal(set) var replacements = ReplacementRule(isAllowed: false, basis: .convention)
  /// Which contestants get which certificate; nil where the notice gives none.
  public internal(set) var certificates: CertificateRules?
  /// The awards the notice itself gives to ranks.
  public internal(set) var awards: [AwardRule] = []
  /// What holds for the organiser's prizes; nil where there are none.
  public internal(set) var prizes: PrizeRules?
  /// The conditions for taking part, in the notice's order.
  public internal(set) var eligibility: [EligibilityRule] = []
  /// How long results are posted 公示; nil where the notice asks for no posting.
  public internal(set) var publicity: PublicityRule?
  /// What is due when.
  public internal(set) var deadlines: [DeadlineRule] = []
  /// The duties that somebody has to confirm.
  public internal(set) var checks: [CheckRule] = []
  /// The papers the notice asks for.
  public internal(set) var papers: [PaperRule] = []
  /// What has to be kept, and how long.
  public internal(set) var archive: [ArchiveRule] = []
  /// How a team's mark comes out of its members'; nil where the notice has no team events.
  public internal(set) var teams: TeamRule?
  /// The notice's table of events.
  public internal(set) var catalogue: [CatalogueEntry] = []

  /// Provisions without a single rule.
  init() {}
}
