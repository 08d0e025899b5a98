public import Competition
public import Scoring

/// What a paper is composed from: the journal as it stood at one record, and nothing beside it.
///
/// No clock and no setting of this machine is in it, so that the same journal gives the same papers.
public struct Material: Sendable {
  /// What followed from the journal at the paper's record.
  public let state: CompetitionState
  /// The contest.
  public let contest: Contest
  /// Where the paper comes from.
  public let stamp: Stamp
  /// The competition as it stood at the sign-off before this version; nil where there was none.
  public let before: CompetitionState?
  /// Who asks, for papers that are one person's; empty where nobody said.
  public let reader: String
  /// The house's sentences for what a result rests on.
  public let wording: PaperWording

  /// What a paper is composed from.
  public init(
    state: CompetitionState, contest: Contest, stamp: Stamp, before: CompetitionState?, reader: String,
    wording: PaperWording
  ) {
    self.state = state
    self.contest = contest
    self.stamp = stamp
    self.before = before
    self.reader = reader
    self.wording = wording
  }

  /// Of what it is, for the line under a title: the competition, then event, stage and committee.
  public var occasion: [String] {
    let setUp = contest.setUp
    let parts = [setUp.event, setUp.stage.zh, setUp.committee].filter { !$0.isEmpty }
    return titleBesideEvent + [parts.joined(separator: " · ")]
  }

  /// What a paper is called: by the notice that asks for it, else by the house.
  public func title(of kind: PaperKind) -> String { (rule(on: kind)?.title ?? kind.name).zh }

  /// The notice's rule on a paper of a kind, where it has one for this contest.
  public func rule(on kind: PaperKind) -> PaperRule? { contest.paperRule(on: kind) }
}

/// The sentences of the house's one catalogue that papers need, in Chinese; whoever composes papers brings them.
public struct PaperWording: Sendable {
  /// A status: 缺考, 弃权 and so on.
  public let status: @Sendable (Status) -> String
  /// A cell: a mark, or why there is none.
  public let cell: @Sendable (Cell) -> String
  /// The clause a rule rests on, or that it is our convention.
  public let basis: @Sendable (Basis) -> String
  /// What was within reach and is not given, and why.
  public let withheld: @Sendable (Withheld, Scheme) -> String
  /// What decided a standing against its neighbours.
  public let standing: @Sendable (Standing, Contest) -> String
  /// What nobody has answered yet, with whom it is about.
  public let question: @Sendable (OpenQuestion, Contest) -> String
  /// A sanction: 模块作废, 成绩作废 and so on.
  public let sanction: @Sendable (Sanction) -> String
  /// What a checkable clause says of the contest.
  public let finding: @Sendable (Finding) -> FindingOnPaper
  /// How something due stands.
  public let deadline: @Sendable (DeadlineFinding) -> DeadlineOnPaper
  /// Why a paper can't be made now, and what to do about it.
  public let lack: @Sendable (PaperLack) -> String
  /// The sentences of the register of incidents and appeals.
  public let register: RegisterWording
  /// The keys where marks are keyed, in the order of use: on sheets, or in the grid of marks.
  public let keys: @Sendable (_ onSheets: Bool) -> [KeyOnPaper]

  /// The sentences.
  public init(
    status: @escaping @Sendable (Status) -> String, cell: @escaping @Sendable (Cell) -> String,
    basis: @escaping @Sendable (Basis) -> String,
    withheld: @escaping @Sendable (Withheld, Scheme) -> String,
    standing: @escaping @Sendable (Standing, Contest) -> String,
    question: @escaping @Sendable (OpenQuestion, Contest) -> String,
    sanction: @escaping @Sendable (Sanction) -> String,
    finding: @escaping @Sendable (Finding) -> FindingOnPaper,
    deadline: @escaping @Sendable (DeadlineFinding) -> DeadlineOnPaper,
    lack: @escaping @Sendable (PaperLack) -> String, register: RegisterWording,
    keys: @escaping @Sendable (_ onSheets: Bool) -> [KeyOnPaper]
  ) {
    self.status = status
    self.cell = cell
    self.basis = basis
    self.withheld = withheld
    self.standing = standing
    self.question = question
    self.sanction = sanction
    self.finding = finding
    self.deadline = deadline
    self.lack = lack
    self.register = register
    self.keys = keys
  }
}

/// A key of the desk as instructions print it.
public struct KeyOnPaper: Hashable, Sendable {
  /// What is printed on the keys that do it.
  public let keys: String
  /// What it does.
  public let does: String

  /// A key and what it does.
  public init(_ keys: String, does: String) {
    self.keys = keys
    self.does = does
  }
}
