public import Scoring

/// What happened at the scorers' table: the closed list of record kinds a competition writes.
///
/// `Record+Body.swift` gives each kind its one spelling in the journal. The journal's own kinds (`genesis`, `open`,
/// `resume`, `seen`, `close`) are not among them.
public enum Record: Hashable, Sendable {
  case competition(title: String)
  case rulebook(source: String)
  case contest(ContestSetUp)
  case enrol(name: String, duty: Duty, reason: String)
  case enrolSigner(name: String, duty: Duty, key: SealedKey, reason: String)
  case imported(ImportNote)
  case contestant(contest: Int, Contestant)
  case mark(MarkRecord)
  case status(StatusRecord)
  case undo(UndoRecord)
  case ruling(RulingRecord)
  case signOff(contest: Int, SignedStatement)
  case reopen(contest: Int, reason: String, SignedStatement)
  case fact(FactRecord)
  case particulars(ParticularsRecord)
  case waiver(WaiverRecord)
  case replacement(ReplacementRecord)
  case winner(PastWinner)
  case calendar(source: String)
  case scheme(SchemeRecord)
  case judge(JudgeRecord)
  case recusal(RecusalRecord)
  case draw(DrawRecord)
  case codes(CodesRecord)
  case score(ScoreRecord)
  case penalty(PenaltyRecord)
  case spread(SpreadRecord)
  case paper(PaperRecord)
  case sample(SampleRecord)
  case codedSignOff(contest: Int, SignedStatement)
  case decode(DecodeRecord)
  case pin(PINRecord)
  case incident(IncidentRecord)
  case appeal(AppealRecord)
  case appealRuling(AppealRulingRecord)
}

/// A cell was keyed, corrected, or declared not sat or void.
public struct MarkRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// The entry number.
  public let entry: String
  /// The column's id: `theory`, `practical`, or the organiser's own.
  public let component: String
  /// A mark with two decimals, `notSat` or `voided`; only an undo empties a cell.
  public let value: String
  /// The records this one replaces, as `STATION:SEQ`.
  public let replaces: [String]
  /// Why; empty for a first mark.
  public let reason: String
}

/// A contestant's status was declared: absent, withdrawn, disqualified, void, or `registered` to take that back.
public struct StatusRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// The entry number.
  public let entry: String
  /// An `Exclusion`'s name, or `registered`.
  public let status: String
  /// The records this one replaces, as `STATION:SEQ`.
  public let replaces: [String]
  /// Why.
  public let reason: String
}

/// A mark or a status was taken back: what stood before stands again.
public struct UndoRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// The entry number.
  public let entry: String
  /// The column's id, or `status`.
  public let cell: String
  /// What stands again, spelled as in a mark or a status record; empty where the cell is not keyed again.
  public let value: String
  /// The record taken back, as `STATION:SEQ`.
  public let undoes: String
  /// What stood in the cell and does no more, as `STATION:SEQ`: the record taken back, or an undo that had restored it.
  public let replaces: [String]
}

/// The head referee ruled on an order among contestants who share total and tie keys.
public struct RulingRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// The entry numbers, best first.
  public let order: [String]
  /// The ranked total they share.
  public let total: String
  /// The values they share on the tie chain, in its order.
  public let keys: [String]
  /// Earlier rulings on the same tie that this one replaces, as `STATION:SEQ`.
  public let replaces: [String]
  /// The head referee who ruled; empty where none was enrolled yet.
  public let referee: String
  /// Why, in the head referee's words.
  public let reason: String
}

/// Where a group of contestants or marks came from.
public struct ImportNote: Hashable, Sendable {
  /// What an import brings.
  public enum What: String, CaseIterable, Sendable {
    case roster, marks, winners, judges
  }

  /// The contest's number.
  public let contest: Int
  /// Contestants, marks or past winners.
  public let what: What
  /// The file's name, without its folder.
  public let file: String
  /// SHA-256 of the file's bytes, 64 hex.
  public let sha256: String
  /// Rows taken.
  public let taken: Int
  /// Values mended on the way, each of which the import's report told.
  public let mended: Int
  /// Bad rows left out on the operator's word (`--skip-bad`).
  public let skipped: Int

  /// A note on one import.
  public init(
    contest: Int, what: What, file: String, sha256: String, taken: Int, mended: Int, skipped: Int
  ) {
    self.contest = contest
    self.what = what
    self.file = file
    self.sha256 = sha256
    self.taken = taken
    self.mended = mended
    self.skipped = skipped
  }
}

/// One contest as it is set up: one stage of one event under one committee, the unit that is ranked and signed.
public struct ContestSetUp: Hashable, Sendable {
  /// The contest's number in this competition, from 1.
  public let contest: Int
  /// The event 赛项, mostly an occupation.
  public let event: String
  /// The occupation's or the notice's code; empty where there is none.
  public let code: String
  /// The stage.
  public let stage: Stage
  /// The committee 组委会 where one stage has several; else empty.
  public let committee: String
  /// The tier, `nil` where it is not known.
  public let tier: Tier?
  /// The day of the contest as YYYY-MM-DD; empty where it is not known.
  public let date: String

  /// A contest to be set up.
  public init(
    contest: Int, event: String, code: String = "", stage: Stage, committee: String = "", tier: Tier? = nil,
    date: String = ""
  ) {
    self.contest = contest
    self.event = event
    self.code = code
    self.stage = stage
    self.committee = committee
    self.tier = tier
    self.date = date
  }
}
