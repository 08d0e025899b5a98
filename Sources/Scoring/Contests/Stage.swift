/// A stage 阶段 of an event.
public enum Stage: String, CaseIterable, Hashable, Sendable {
  case preliminary, semifinal, final

  /// The stage's Chinese name, as notices write it.
  public var zh: String {
    switch self {
    case .preliminary: "初赛"
    case .semifinal: "复赛"
    case .final: "决赛"
    }
  }

  /// A stage by its English or Chinese name.
  public init?(named text: String) {
    guard let found = Self.allCases.first(where: { $0.rawValue == text.lowercased() || $0.zh == text }) else {
      return nil
    }
    self = found
  }
}
