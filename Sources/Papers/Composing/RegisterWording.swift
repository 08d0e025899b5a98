public import Competition

/// The sentences of the house's catalogue that the register of incidents and appeals needs.
public struct RegisterWording: Sendable {
  /// What an appeal is against.
  public let matter: @Sendable (AppealMatter) -> String
  /// Where an appeal stands, or how it ended.
  public let status: @Sendable (Appeal.Status) -> String
  /// What follows from a ruling for the result.
  public let effect: @Sendable (AppealEffect) -> String
  /// The last moment at which something is in time.
  public let due: @Sendable (DueTime) -> String

  /// The sentences.
  public init(
    matter: @escaping @Sendable (AppealMatter) -> String, status: @escaping @Sendable (Appeal.Status) -> String,
    effect: @escaping @Sendable (AppealEffect) -> String, due: @escaping @Sendable (DueTime) -> String
  ) {
    self.matter = matter
    self.status = status
    self.effect = effect
    self.due = due
  }
}
