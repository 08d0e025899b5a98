/// Somebody who won a first prize in an occupation before, from a list that was imported.
public struct PastWinner: Hashable, Sendable {
  /// The occupation, as contests name their events.
  public let occupation: String
  /// The name.
  public let name: String
  /// The identity number or another document; empty where the list does not say.
  public let identity: String
  /// The year; nil where the list does not say.
  public let year: Int?

  /// A past winner.
  public init(occupation: String, name: String, identity: String = "", year: Int? = nil) {
    self.occupation = occupation
    self.name = name
    self.identity = identity
    self.year = year == 0 ? nil : year
  }
}
