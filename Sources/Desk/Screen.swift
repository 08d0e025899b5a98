internal import Scoring
internal import Terminal

/// A screen of the desk.
public enum Screen: CaseIterable, Hashable, Sendable {
  case welcome, entry, ranking, ruling, signOff, log, people

  /// The function key that opens it; the welcome screen has none.
  var functionKey: Int? {
    switch self {
    case .welcome: nil
    case .entry: 2
    case .ranking: 3
    case .ruling: 5
    case .signOff: 6
    case .log: 8
    case .people: 9
    }
  }

  /// The screens of an open competition, in the order of their keys.
  static let tabs: [Screen] = [.entry, .ranking, .ruling, .signOff, .log, .people]

  var name: Bilingual {
    switch self {
    case .welcome: Words.both("开始", "Welcome")
    case .entry: Words.both("录分", "Entry")
    case .ranking: Words.both("排名", "Ranking")
    case .ruling: Words.both("裁定", "Ruling")
    case .signOff: Words.both("签核", "Sign-off")
    case .log: Words.both("日志", "Journal")
    case .people: Words.both("人员", "People")
    }
  }
}
