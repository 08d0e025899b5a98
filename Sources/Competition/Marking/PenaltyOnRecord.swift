/// A penalty or a sanction in force.
public struct PenaltyOnRecord: Hashable, Sendable {
  /// A penalty's id in the scheme, or one of `Sanction`'s words.
  public let rule: String
  /// The module's id where a module is voided; else empty.
  public let module: String
  /// How many faults.
  public let count: Int
  /// Who decided it.
  public let decidedBy: String
  /// Why.
  public let reason: String
}
