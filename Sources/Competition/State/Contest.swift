public import Scoring

/// One contest as the journal has it: who is in it, what was keyed, the ranking, and whether it is sealed.
public struct Contest: Sendable {
  /// The contest as it was set up.
  public let setUp: ContestSetUp
  /// The scheme its marks are ranked under.
  public internal(set) var scheme: Scheme
  /// The least weights its notice demands.
  var limits: [WeightLimit]
  /// What its notice says beyond marking and ranking.
  public internal(set) var provisions: Provisions
  /// The contestants in the order of the roster, which is the order of the pile of sheets.
  public internal(set) var roster: [Contestant] = []
  /// The teams, where teams compete; `nil` where single people do.
  public internal(set) var teams: Teams?
  /// The live ranking of contestants by their place in `roster`, or of teams by theirs in `teams`.
  public internal(set) var ranking: Ranking
  /// How the ranking moved at the last change.
  public internal(set) var movement = Movement.none
  /// How its components are marked, where more is known than one mark each.
  public internal(set) var marking: ContestMarking?
  /// The draw and the blind codes.
  public internal(set) var codes = BlindCodes()
  /// The judges.
  public internal(set) var judgeRoster = JudgeRoster()
  /// The seal of the result by code, while it is signed and not reopened.
  public internal(set) var codedSeal: Seal?
  /// The seal, while the contest is signed and not reopened.
  public internal(set) var seal: Seal?
  /// Every signed statement and every reopening so far, oldest first.
  public internal(set) var signatures: [SignatureOnRecord] = []
  /// The imports so far, oldest first.
  public internal(set) var imports: [ImportNote] = []
  /// Who gave up a place in the next stage to whom, oldest first.
  public internal(set) var replacements: [Replacement] = []
  /// Single acts since the program started, or since the last seal, that can still be taken back, oldest first; bounded.
  public internal(set) var acts: [Act] = []

  /// The incidents and appeals.
  var register = Register()

  /// How many marks were corrected so far, each with its reason on record.
  public internal(set) var corrections = 0

  /// How many ties wait for a ruling; counted once a change, because a screen asks for it in every row.
  public internal(set) var openTieCount = 0

  var cells: [Held<Cell>] = []
  var statuses: [Held<Exclusion?>] = []
  var rulings: [TieKey: Held<[Int]>] = [:]
  var rulingNotes: [TieKey: RulingNote] = [:]
  var indexByEntry: [String: Int] = [:]
  var indexByIdentity: [String: Int] = [:]
  var conflicted: Set<Int> = []
  var known: KnownFacts
  var dossiers: [Int: Held<Particulars>] = [:]
  var waivers: [WaivedRule: Waiver] = [:]
  /// What is known of contestants beyond this contest, for those of whom anything is.
  var past: [Int: Participation] = [:]
  /// The rules that contestants break, for those who break any.
  var broken = BrokenRules()
  /// How many rules on the contest as a whole are broken that only warn, and the field they were counted in.
  var warningCount = 0
  var warnedField: Field?
  var warnsOfContest: Bool
  /// What is counted by people where the ranking counts teams.
  var crowd = Crowd()
  var isSettled = false

  init(setUp: ContestSetUp, under rulebook: Rulebook, title: String) {
    self.setUp = setUp
    scheme = rulebook.scheme
    limits = rulebook.limits
    provisions = rulebook.provisions
    warnsOfContest = rulebook.provisions.warnsOfContest
    known = KnownFacts(setUp, under: rulebook.provisions, title: title)
    ranking = Ranking(scheme: rulebook.scheme)
  }
}
