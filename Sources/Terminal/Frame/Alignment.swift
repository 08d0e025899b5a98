/// Where a text stands in a field that is wider than it.
public enum Alignment: Hashable, Sendable {
  case left, right, centre

  /// Of so many spare columns, those that go before the text; an odd one goes after a centred text.
  func leading(of spare: Int) -> Int {
    switch self {
    case .left: 0
    case .right: spare
    case .centre: spare / 2
    }
  }
}
