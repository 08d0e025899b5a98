/// One line of a notice's table of events.
public struct CatalogueEntry: Hashable, Sendable {
  /// The number in the notice's table; nil where the table has none.
  public let number: Int?
  /// The title of the contest where the notice gives each its own; nil where the competition's title holds.
  public let title: String?
  /// The theme the event belongs to.
  public let theme: String?
  /// The class, where the notice has classes.
  public let contestClass: ContestClass?
  /// The occupation's code.
  public let code: String?
  /// The events: one, or those of a contest that has several.
  public let events: [String]
  /// Organisers or hosts; the first one leads.
  public let organisers: [String]
  /// Single people or teams.
  public let form: EventForm
  /// Whether it gives certificates; nil where the notice does not say.
  public let givesCertificates: Bool?
  /// When the final is planned, as the notice writes it.
  public let month: String?
  /// What the line rests on.
  public let basis: Basis
}

/// How a team's component mark comes out of its members'.
public struct TeamRule: Hashable, Sendable {
  /// The ways.
  public enum Marking: String, CaseIterable, Hashable, Sendable {
    /// The mean of the members' marks, rounded half up once to two decimals.
    case mean
    /// The team is marked as one: any member's mark is the team's.
    case one
  }

  /// The way.
  public let marking: Marking
  /// What it rests on.
  public let basis: Basis
}
