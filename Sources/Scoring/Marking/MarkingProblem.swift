/// Why a text is no marking scheme for a contest, with the path to the member.
public struct MarkingProblem: Error, Hashable, Sendable {
  /// The path: `modules[0].aspects[2].highest`.
  public let path: String
  /// What is wrong there.
  public let fault: MarkingFault
}

/// What can be wrong with a marking scheme.
public enum MarkingFault: Hashable, Sendable {
  case notJSON(JSONProblem)
}
