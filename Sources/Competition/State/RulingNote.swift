/// Who ruled on a tie, and why.
public struct RulingNote: Hashable, Sendable {
  /// The head referee; empty where none was enrolled yet.
  public let referee: String
  /// The reason, in the head referee's words.
  public let reason: String
}
