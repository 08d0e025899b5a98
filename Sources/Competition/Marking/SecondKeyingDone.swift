public import Scoring

/// What was done about slips of the hand, as the signed result tells it.
public struct SecondKeyingDone: Hashable, Sendable {
  /// What the scheme asks for: `all`, `sample` or `none`.
  public let which: String
  /// The sheets keyed twice with nothing that differs any more, of those that had to be.
  public let verified: Int
  /// The sheets that had to be keyed twice.
  public let demanded: Int
  /// The sheets whose keyings ever differed.
  public let differed: Int

  /// The line of the statement: `all 180 of 180 differed 2`.
  public var text: String { "\(which) \(verified) of \(demanded) differed \(differed)" }
}

extension SecondKeying {
  /// The name programs use.
  public var word: String {
    switch self {
    case .all: "all"
    case .none: "none"
    case .sample: "sample"
    }
  }
}
