/// The field of a contest as it stands: what ratios and least numbers are taken of.
public struct Field: Hashable, Sendable {
  /// Who began at least one component 实际参赛; people.
  public var competed: Int
  /// Who has a rank or stands in an open tie 有名次; teams where teams compete.
  public var ranked: Int
  /// The people behind `ranked`.
  public var rankedPeople: Int
  /// Who may still get a rank: marks are missing; teams where teams compete.
  public var pending: Int
  /// Whether everybody ranked in part counts for the least number: the recorded decision, nil where there is none.
  public var countsCompetedInPart: Bool?

  /// A field of single people.
  public init(competed: Int, ranked: Int, pending: Int = 0) {
    self.competed = competed
    self.ranked = ranked
    rankedPeople = ranked
    self.pending = pending
  }
}

/// One contestant, or one member of a team, as the rules see them.
public struct Competitor: Hashable, Sendable {
  /// The place in the ranking.
  public var place: Place
  /// The cells by column; a team's marks where teams compete.
  public var cells: [Cell]
  /// What is known of the person.
  public var entrant: Entrant

  /// A contestant at a place.
  public init(place: Place, cells: [Cell], entrant: Entrant = Entrant()) {
    self.place = place
    self.cells = cells
    self.entrant = entrant
  }
}
