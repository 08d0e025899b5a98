extension MarkingScheme {
  /// Reads a marking scheme for a contest under a rulebook.
  public init(reading source: String, under rulebook: Rulebook) throws(MarkingProblem) {
    throw MarkingProblem(path: "", fault: .notJSON(JSONProblem(line: 1, column: 1, what: .unexpectedEnd)))
  }
}

/// What of a rulebook holds in a contest with a marking scheme: weights as the scheme has them, absent components left out.
public struct MarkedRules: Hashable, Sendable {
  /// The scheme marks are ranked under.
  public let scheme: Scheme
  /// The least weights the notice demands.
  public let limits: [WeightLimit]
  /// Everything beyond marking and ranking.
  public let provisions: Provisions
}

extension Rulebook {
  /// The rules with a marking scheme's weights.
  public func marked(by marking: MarkingScheme) throws(MarkingProblem) -> MarkedRules {
    MarkedRules(scheme: scheme, limits: limits, provisions: provisions)
  }
}
