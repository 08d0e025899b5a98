/// A class 类别 of a contest, 市级一类 or 市级二类, where a notice has classes; it is not a tier.
public enum ContestClass: String, CaseIterable, Hashable, Sendable {
  case one, two

  /// The class's Chinese name, as the notice writes it.
  public var zh: String {
    switch self {
    case .one: "市级一类"
    case .two: "市级二类"
    }
  }
}
