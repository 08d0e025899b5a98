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
