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

/// A tier 级别: the rung of the certificate ladder a contest stands on (京职技鉴发〔2023〕1号, 四).
public enum Tier: String, CaseIterable, Hashable, Sendable {
  case enterprise, district, municipalTwo, municipalOne

  /// The tier's Chinese name, as the notice writes it.
  public var zh: String {
    switch self {
    case .enterprise: "企业和院校级"
    case .district: "区和系统级"
    case .municipalTwo: "市级二类"
    case .municipalOne: "市级一类"
    }
  }
}
