/// A place in the next stage that went from one contestant to another.
public struct Replacement: Hashable, Sendable {
  /// The record.
  public let ref: Ref
  /// Who gave it up, by the place in the roster.
  public let leaving: Int
  /// Who takes it, by the place in the roster.
  public let entering: Int
  /// In whose name it was recorded; empty for a program.
  public let person: String
  /// Why.
  public let reason: String
}
