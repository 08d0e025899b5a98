/// The field of a contest as it stands: what ratios and least numbers are taken of.
public struct Field: Hashable, Sendable {
  /// Who began at least one component 实际参赛; people.
  public var competed: Int
  /// Who has a rank or stands in an open tie 有名次; teams where teams compete.
  public var ranked: Int
  /// The people behind `ranked`.
  public var rankedPeople: Int
  /// Who sat every component, whoever was excluded for conduct afterwards included; people.
  public var complete: Int
  /// Who may still get a rank: marks are missing; teams where teams compete.
  public var pending: Int
  /// Whether people who sat one part count for the least number: the recorded decision, nil where there is none.
  public var countsCompetedInPart: Bool?

  /// A field of single people, in which everybody who sat every component is ranked.
  public init(competed: Int, ranked: Int, pending: Int = 0) {
    self.competed = competed
    self.ranked = ranked
    rankedPeople = ranked
    complete = ranked
    self.pending = pending
  }

  /// How many people stand behind one rank: 1, or the size of a team; the larger where it doesn't come out even.
  func people(aRank form: EventForm) -> Int {
    switch form {
    case .individual: 1
    case .team(let size?): max(1, size)
    case .team(nil): ranked > 0 ? max(1, (rankedPeople + ranked - 1) / ranked) : 1
    }
  }

  /// How many ranks a share of those who competed comes to: ⌊people × p %⌋ people, as whole teams.
  func ranks(_ percent: Int, ofCompeted form: EventForm) -> Int {
    Share.floor(percent, of: competed) / people(aRank: form)
  }
}
