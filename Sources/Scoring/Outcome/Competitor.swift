/// One contestant, or one member of a team, as the rules see them.
public struct Competitor: Hashable, Sendable {
  /// The place in the ranking; the team's where teams compete.
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
