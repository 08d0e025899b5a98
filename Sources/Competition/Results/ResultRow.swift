public import Scoring

/// One standing of the result, with what its papers need.
public struct ResultRow: Hashable, Sendable {
  /// The contestant's place in the roster.
  public let contestant: Int
  /// The rank, `nil` where there is none (yet).
  public let rank: Int?
  /// The entry number.
  public let entry: String
  /// The name.
  public let name: String
  /// The unit.
  public let unit: String
  /// The status.
  public let status: Status
  /// The cells, by column.
  public let cells: [Cell]
  /// The total that is ranked and printed.
  public let total: Total?
  /// What decided the standing against its neighbours.
  public let decided: Decided?
  /// Whether the contestant goes on; `nil` while that is open, and where the stage leads nowhere.
  public let advances: Bool?
  /// The awards, best first; none while marks are missing.
  public let awards: [Award]
  /// The certificate that is proposed; none while marks are missing.
  public let certificate: ProposedCertificate?
  /// What was within reach and is not given, and why; nothing while marks are missing.
  public let refused: [Withheld]
  /// The spelling of the theory cell; empty where the scheme has none.
  public let theory: String
  /// The spelling of the practical cell; empty where the scheme has none.
  public let practical: String

  init(_ outcomes: Outcomes, _ contestant: Int) {
    let contest = outcomes.contest
    let standing = contest.standing(of: contestant)
    let person = contest.roster[contestant]
    func spelling(_ column: String) -> String {
      contest.scheme.column(id: column).map { standing.cells[$0].spelling } ?? ""
    }
    self.contestant = contestant
    switch standing.place {
    case .ranked(let place): rank = place
    case .tied, .unranked: rank = nil
    }
    entry = person.entry
    name = person.name
    unit = person.unit
    status = standing.status
    cells = standing.cells
    total = standing.ranked
    decided = standing.decided
    let outcome = outcomes[contestant]
    switch outcome.advancement?.side {
    case .safe?: advances = true
    case .out?: advances = false
    case .open?, nil: advances = nil
    }
    let isFinal = contest.field.pending == 0
    awards = isFinal ? outcome.awards : []
    certificate = isFinal ? outcome.certificate : nil
    refused = isFinal ? outcome.refusals : []
    theory = spelling("theory")
    practical = spelling("practical")
  }
}
